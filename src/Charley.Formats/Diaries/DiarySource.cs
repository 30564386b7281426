using Charley.Cases;

namespace Charley.Formats.Diaries;

/// <summary>Opens the file of a diary and reads it; what keeps it from being opened is told like all that is wrong in it.</summary>
public static class DiarySource
{
    /// <returns>The rows, and what keeps the file from being opened, in words that follow its name; <c>null</c> where nothing does.</returns>
    /// <param name="path">Where the file lies.</param>
    /// <param name="shown">Its name in problems.</param>
    /// <param name="today">No entry may be later.</param>
    public static (IReadOnlyList<DiaryRow> Rows, IReadOnlyList<Problem> Problems, string? Unopened) Read(string path, string shown, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(path);
        (IReadOnlyList<DiaryRow> Rows, IReadOnlyList<Problem> Problems) read = ([], []);
        var unopened = Open(path, stream => read = Read(stream, shown, today));
        return (read.Rows, read.Problems, unopened);
    }

    /// <summary>Opens a file and hands it over.</summary>
    /// <returns>What keeps it from being opened, in words that follow its name; <c>null</c> where nothing does.</returns>
    internal static string? Open(string path, Action<Stream> read)
    {
        if (Directory.Exists(path))
        {
            return "is a folder; name one file (CSV)";
        }

        try
        {
            using var stream = File.OpenRead(path);
            read(stream);
            return null;
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            return "is not there; look at its name, and from where it is looked for";
        }
        catch (UnauthorizedAccessException)
        {
            return "may not be read; look at its permissions";
        }
        catch (Exception failure) when (failure is IOException or ArgumentException or NotSupportedException)
        {
            return "cannot be read; give a file (CSV) that can be opened";
        }
    }

    /// <summary>Reads a diary that is open, such as standard input.</summary>
    public static (IReadOnlyList<DiaryRow> Rows, IReadOnlyList<Problem> Problems) Read(Stream stream, string shown, DateOnly today)
    {
        var read = DiaryCsv.Read(stream, today);
        return (read.Rows, [.. read.Problems.Select(problem => new Problem(shown, problem.Line, problem.Field, $"{problem.What}; {problem.Right}"))]);
    }
}
