namespace Charley.Foods.Search;

/// <summary>Cuts text into words as the index holds them: lower case, no accents, no plural.</summary>
/// <remarks>Letters and figures make words; an apostrophe vanishes, <c>%</c> stays with its figure, a point stays inside a figure, all else parts words.</remarks>
internal static class Words
{
    /// <summary>Words of a text in order, each as it stands (lower case, no accents) and as a stem.</summary>
    public static List<Word> Of(ReadOnlySpan<char> text)
    {
        var words = new List<Word>();
        Span<char> word = stackalloc char[40];
        var length = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var letter = i < text.Length ? Fold(text[i]) : ' ';
            if (Belongs(letter, length > 0 ? word[length - 1] : ' ', i + 1 < text.Length ? text[i + 1] : ' '))
            {
                if (length < word.Length)
                {
                    word[length++] = letter;
                }
            }
            else if (letter is not '\'' && length > 0)
            {
                var written = word[..length].ToString();
                words.Add(new Word(written, Stem(written)));
                length = 0;
            }
        }

        return words;
    }

    /// <summary>A word that says nothing of a food, in a query or in what people say.</summary>
    public static bool IsJoin(string written) => written is "and" or "or" or "of" or "a" or "an" or "the" or "n";

    /// <summary>A word without its English plural: <c>berries</c> to <c>berry</c>, <c>potatoes</c> to <c>potato</c>, <c>loaves</c> to <c>loaf</c>.</summary>
    /// <remarks>Applied alike to descriptions and queries, so that it need only be steady, not right.</remarks>
    public static string Stem(string word) => word switch
    {
        { Length: <= 3 } => word,
        "leaves" or "loaves" or "halves" or "calves" or "knives" => word switch { "halves" => "half", "calves" => "calf", _ => word[..^3] + "f" },
        _ when word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 => word[..^3] + "y",
        _ when word.EndsWith("ie", StringComparison.Ordinal) && word.Length > 4 => word[..^2] + "y",
        _ when word.EndsWith("oes", StringComparison.Ordinal) && word.Length > 4 => word[..^2],
        _ when EndsInHiss(word) => word[..^2],
        _ when word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') => word[..^1],
        _ => word,
    };

    private static bool EndsInHiss(string word) =>
        word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)
        || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("sses", StringComparison.Ordinal);

    private static bool Belongs(char letter, char before, char after) => letter switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => true,
        '%' => char.IsAsciiDigit(before),
        '.' => char.IsAsciiDigit(before) && char.IsAsciiDigit(after),
        _ => false,
    };

    private static char Fold(char letter) => letter switch
    {
        >= 'A' and <= 'Z' => (char)(letter + 32),
        '’' or '`' => '\'',
        'à' or 'á' or 'â' or 'ä' or 'ã' or 'å' or 'À' or 'Á' or 'Â' or 'Ä' => 'a',
        'è' or 'é' or 'ê' or 'ë' or 'È' or 'É' or 'Ê' => 'e',
        'ì' or 'í' or 'î' or 'ï' or 'Í' or 'Î' => 'i',
        'ò' or 'ó' or 'ô' or 'ö' or 'õ' or 'ø' or 'Ö' => 'o',
        'ù' or 'ú' or 'û' or 'ü' or 'Ü' => 'u',
        'ç' or 'Ç' => 'c',
        'ñ' or 'Ñ' => 'n',
        _ => letter,
    };
}

/// <summary>A word of a text.</summary>
/// <param name="Written">In lower case, without accents.</param>
/// <param name="Stem">Without its plural.</param>
internal sealed record Word(string Written, string Stem);
