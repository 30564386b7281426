using Charley.Foods;

namespace Charley.Content;

/// <summary>The foods that the user added with <c>foods import</c>: one compiled file in the user's own data folder.</summary>
public static class OwnFoods
{
    /// <summary>Where they are kept; <c>null</c> where the user has no data folder.</summary>
    public static string? File => Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify) is { Length: > 0 } data
        ? Path.Combine(data, "charley", "foods.bin")
        : null;

    /// <summary>Whether there is a file that this version cannot read: then the foods in it are missing until they are imported again.</summary>
    public static bool Unreadable(FoodTable shipped) => System.IO.File.Exists(File) && Read(shipped) is null;

    /// <returns><c>null</c> where there are none, or where this version cannot read them.</returns>
    public static FoodTable? Read(FoodTable shipped)
    {
        ArgumentNullException.ThrowIfNull(shipped);
        try
        {
            return File is { } file && System.IO.File.Exists(file) && FoodTable.Load(System.IO.File.ReadAllBytes(file)) is var own && own.Columns.SequenceEqual(shipped.Columns)
                ? own
                : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Writes them, whole or not at all.</summary>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder cannot be written.</exception>
    public static void Write(byte[] compiled)
    {
        var file = File ?? throw new IOException("There is no data folder.");
        Directory.CreateDirectory(Path.GetDirectoryName(file) ?? ".");
        var unfinished = $"{file}.{Guid.NewGuid():N}";
        try
        {
            System.IO.File.WriteAllBytes(unfinished, compiled);
            System.IO.File.Move(unfinished, file, overwrite: true);
        }
        finally
        {
            System.IO.File.Delete(unfinished);
        }
    }

    internal static FoodTable Beside(FoodTable shipped) => Read(shipped) is { } own ? shipped.With(own) : shipped;
}
