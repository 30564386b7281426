using System.Text.RegularExpressions;

namespace Charley.Formats.FoodTables;

/// <summary>Takes the abbreviations of languages out of the Indian tables' names: <c>H. Palak; Tam. Pasalai keerai.</c> to <c>Palak; Pasalai keerai</c>.</summary>
internal static partial class LocalNames
{
    public static string Of(string names) => Language().Replace(names, " ");

    [GeneratedRegex(@"\b(?:A|B|E|G|H|Kan|Kash|Kh|Kon|Mal|M|Mar|N|O|P|S|Tam|Tel|U|Guj|Beng)\.", RegexOptions.CultureInvariant)]
    private static partial Regex Language();
}
