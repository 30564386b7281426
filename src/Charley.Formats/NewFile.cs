using System.Text;

namespace Charley.Formats;

/// <summary>Writes a file that was not there: whole or not at all.</summary>
public static class NewFile
{
    /// <returns>What keeps it from being written, to be read after its name; <c>null</c> where it was written.</returns>
    /// <param name="replace">Whether a file that is there may be replaced.</param>
    public static string? Write(string path, string text, bool replace)
    {
        if (Hindrance(path, replace) is { } hindrance)
        {
            return hindrance;
        }

        var part = $"{path}.{Environment.ProcessId}.part";
        try
        {
            File.WriteAllText(part, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(part, path, replace);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            File.Delete(part);
            return "cannot be written; look at its folder's permissions and at the room on the disk";
        }
    }

    /// <summary>What would keep it from being written, as far as can be seen without trying.</summary>
    public static string? Hindrance(string path, bool replace)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Directory.Exists(path) ? "is a folder; name a file"
            : Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder) ? "lies in a folder that is not there; make it first"
            : !replace && File.Exists(path) ? "is there already; name another, or say --replace"
            : null;
    }
}
