using System.Text.RegularExpressions;

namespace Charley.Foods.Search;

/// <summary>What a description says is in a food: its stems in order, but for what comes after "without".</summary>
internal static partial class FoodWords
{
    public static List<string> Of(string description) => Words.Of(Left().Replace(description, " ")).ConvertAll(word => word.Stem);

    [GeneratedRegex(@"\b(without|w/o|excluding|exclude|no added|not containing)\b[^,;()]*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Left();
}
