namespace Charley.Cli;

/// <summary>Keeps what is needed to mend a fault in a file of the user's own machine.</summary>
internal static class FaultNote
{
    /// <returns>The file, or <c>null</c> where none could be written.</returns>
    public static string? Write(Exception fault)
    {
        try
        {
            var file = Path.Combine(Path.GetTempPath(), $"charley-fault-{Guid.NewGuid():N}.txt");
            File.WriteAllText(file, fault.ToString());
            return file;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
