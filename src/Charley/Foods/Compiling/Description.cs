using System.Text.RegularExpressions;

namespace Charley.Foods.Compiling;

/// <summary>A description cut at its commas, with what is in brackets apart: <c>Fish, salmon, pink (humpback), raw</c>.</summary>
internal sealed partial record Description(IReadOnlyList<Segment> Segments)
{
    private static readonly HashSet<string> Capitals = ["NFS", "USDA", "NLEA", "UPC", "RTS", "DHA", "ARA", "US", "USA", "BBQ", "II", "III", "TV", "XL"];
    private static readonly HashSet<string> Companies = ["Company", "company", "Corp", "Inc", "BRANDS", "Brands"];

    /// <summary>Stands for a comma in brackets, which parts nothing.</summary>
    private const char Comma = '\u0001';

    public static Description Read(string text)
    {
        var segments = new List<Segment>();
        foreach (var part in Commas().Split(Brackets().Replace(text, bracket => bracket.Value.Replace(',', Comma).Replace(';', ' '))))
        {
            var aside = string.Join(' ', Brackets().Matches(part).Select(bracket => bracket.Value));
            var plain = Brackets().Replace(part, " ").Trim(' ', '(', ')');
            if (plain.Length > 0 || aside.Length > 0)
            {
                segments.Add(new Segment(plain, aside.Replace(Comma, ' ')) { Written = part.Replace(Comma, ',').Trim() });
            }
        }

        return new Description(segments.Count > 0 ? segments : [new Segment(text, "") { Written = text }]);
    }

    /// <summary>Written in capitals as brands are: <c>KELLOGG'S</c>, <c>McDONALD'S</c>.</summary>
    public static bool IsBrand(string word)
    {
        var letters = word.Where(char.IsLetter).ToArray();
        return Companies.Contains(word)
            || (letters.Length >= 2 && !Capitals.Contains(word) && (letters.All(char.IsUpper) || (letters is ['M', 'c', ..] && letters.Skip(2).All(char.IsUpper))));
    }

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"[,;]\s*(?!\d{3}\b)")]
    private static partial Regex Commas();
}

/// <param name="Aside">What stands in brackets.</param>
internal sealed record Segment(string Text, string Aside)
{
    /// <summary>As it stands, brackets and all.</summary>
    public required string Written { get; init; }

    public string[] Words => Text.Split([' ', '/'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Nothing but brands.</summary>
    public bool AllBrand => Words.Length > 0 && Words.Any(Description.IsBrand)
        && Words.All(word => Description.IsBrand(word) || word.All(letter => !char.IsLetter(letter)) || word.Length == 1);
}
