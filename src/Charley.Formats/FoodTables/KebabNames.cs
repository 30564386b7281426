using System.Text.RegularExpressions;

namespace Charley.Formats.FoodTables;

/// <summary>Names of an enumeration as the small tables write them: <c>tree-nut other-animal</c>.</summary>
internal static partial class KebabNames
{
    public static T? Read<T>(string file, string names) where T : struct, Enum
    {
        if (names.Length == 0)
        {
            return null;
        }

        var all = 0;
        foreach (var name in names.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            all |= Enum.TryParse<T>(name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var value) && !int.TryParse(name, out _)
                ? Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture)
                : throw new InvalidDataException($"{file}: '{name}' is none of {string.Join(", ", Enum.GetNames<T>().Select(known => Humps().Replace(known, "-$1").ToLowerInvariant()))}");
        }

        return (T)Enum.ToObject(typeof(T), all);
    }

    [GeneratedRegex("(?<!^)([A-Z])")]
    private static partial Regex Humps();
}
