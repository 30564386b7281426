using Charley.Formats;

namespace Charley.Cli.Assess;

/// <summary>From arguments to the bytes of case files: files, directories, standard input.</summary>
internal static class CaseSources
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    /// <summary>Every case file meant by the arguments, in order; what cannot be read is a problem.</summary>
    public static IEnumerable<(string Name, byte[]? Bytes, Problem? Problem)> Open(IEnumerable<string> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument == "-")
            {
                yield return ("standard input", StandardInput(), null);
            }
            else if (Directory.Exists(argument))
            {
                foreach (var entry in OpenDirectory(argument))
                {
                    yield return entry;
                }
            }
            else
            {
                yield return OpenFile(argument);
            }
        }
    }

    private static (string Name, byte[]? Bytes, Problem? Problem)[] OpenDirectory(string directory)
    {
        if (FilesOf(directory) is not { } all)
        {
            return [(directory, null, new Problem(directory, 0, "", "the directory cannot be read; look at its permissions"))];
        }

        var files = all.Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal).Select(OpenFile).Where(entry => entry.Bytes is null || LooksLikeCase(entry.Bytes)).ToArray();
        return files.Length > 0 ? files : [(directory, null, new Problem(directory, 0, "", "there is no case file in this directory (*.yaml, *.yml, *.json)"))];
    }

    private static string[]? FilesOf(string directory)
    {
        try
        {
            return Directory.GetFiles(directory);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>A directory of cases may hold other JSON beside them: a list, or a file that says another schema.</summary>
    private static bool LooksLikeCase(byte[] bytes)
    {
        var start = bytes.AsSpan().TrimStart(" \t\r\n\uFEFF"u8);
        return start.IsEmpty || (start[0] != (byte)'[' && (bytes.AsSpan().IndexOf("charley.case/"u8) >= 0 || bytes.AsSpan().IndexOf("schema"u8) < 0));
    }

    private static (string Name, byte[]? Bytes, Problem? Problem) OpenFile(string file)
    {
        if (!File.Exists(file))
        {
            return (file, null, new Problem(file, 0, "", "there is no such file or directory"));
        }

        try
        {
            return (file, File.ReadAllBytes(file), null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (file, null, new Problem(file, 0, "", "the file cannot be read; look at its permissions"));
        }
    }

    private static byte[] StandardInput()
    {
        using var input = Console.OpenStandardInput();
        using var copy = new MemoryStream();
        input.CopyTo(copy);
        return copy.ToArray();
    }
}
