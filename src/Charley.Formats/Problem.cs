using System.Globalization;

namespace Charley.Formats;

/// <summary>Something wrong in a file: where, what, and what would be right.</summary>
/// <param name="Line">From 1; 0 where the problem is with the whole file.</param>
/// <param name="Field">Path of the field, such as <c>labs[2].unit</c>; empty where there is none.</param>
public sealed record Problem(string File, int Line, string Field, string Message)
{
    public override string ToString() => (Line, Field) switch
    {
        (0, "") => $"{File}: {Message}",
        (0, _) => $"{File}: {Field}: {Message}",
        (_, "") => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}: {Message}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}: {Field}: {Message}"),
    };
}
