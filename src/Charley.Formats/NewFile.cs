using System.Text;

namespace Charley.Formats;

/// <summary>Writes a file that was not there: whole or not at all.</summary>
public static class NewFile
{
    /// <returns>What keeps it from being written, to be read after its name; <c>null</c> where it was written.</returns>
    /// <param name="replace">Whether a file that is there may be replaced.</param>
    public static string? Write(string path, string text, bool replace)
    {
        ArgumentNullException.ThrowIfNull(path);
        var part = $"{path}.{Environment.ProcessId}.part";
        try
        {
            if (Directory.Exists(path))
            {
                return "is a folder; name a file";
            }

            if (!replace && File.Exists(path))
            {
                return "is there already; name another, or say --replace";
            }

            File.WriteAllText(part, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(part, path, replace);
            return null;
        }
        catch (DirectoryNotFoundException)
        {
            return "lies in a folder that is not there; make it first";
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            File.Delete(part);
            return "cannot be written; look at its folder's permissions and at the room on the disk";
        }
    }
}
