namespace Charley.Vocabulary.Wording;

/// <summary>A stretch of text that one statement may use: from full stop, semicolon or "but" to the next.</summary>
/// <remarks>It is cut into segments at commas, slashes, "and" and "or".</remarks>
internal sealed class Clause
{
    private readonly int[] _segments;

    public Clause(string text, Term[] terms)
    {
        (Text, Terms) = (text, terms);
        _segments = new int[terms.Length];
        var segment = 0;
        for (var i = 0; i < terms.Length; i++)
        {
            if (i > 0 && (terms[i].Token.Before >= Gap.Slash || IsLink(i)))
            {
                segment++;
            }

            _segments[i] = segment;
        }
    }

    public string Text { get; }

    public Term[] Terms { get; }

    public int Count => Terms.Length;

    /// <summary>How many of its words carry meaning.</summary>
    public int ContentCount => Terms.Count(t => t.IsContent);

    public int SegmentOf(int term) => _segments[term];

    /// <summary>First term of a segment, and the one behind its last.</summary>
    public (int Low, int High) Bounds(int segment)
    {
        var low = Array.BinarySearch(_segments, segment);
        var high = low + 1;
        while (low > 0 && _segments[low - 1] == segment)
        {
            low--;
        }

        while (high < Count && _segments[high] == segment)
        {
            high++;
        }

        return (low, high);
    }

    /// <summary>What separates the segment that starts here from the one before.</summary>
    public Gap Border(int firstOfSegment) => Terms[firstOfSegment].Token.Before;

    /// <summary>As written.</summary>
    public string Written
    {
        get
        {
            if (Terms.Length == 0)
            {
                return "";
            }

            var end = Terms[^1].Token.End;
            return Text[Terms[0].Token.Start..(end < Text.Length && Text[end] is ')' or '\'' or '"' ? end + 1 : end)];
        }
    }

    /// <summary>"and", "or", "plus".</summary>
    public bool IsLink(int term) => Terms[term].Is(WordRole.And | WordRole.Or);

    public bool Any(WordRole role) => Array.Exists(Terms, t => t.Is(role));

    public static List<Clause> Split(string text, List<Term> terms)
    {
        var clauses = new List<Clause>();
        var start = 0;
        for (var i = 1; i <= terms.Count; i++)
        {
            if (i == terms.Count || terms[i].Token.Before == Gap.Hard || terms[i].Is(WordRole.Turns))
            {
                clauses.Add(new Clause(text, [.. terms[start..i]]));
                start = i;
            }
        }

        return clauses;
    }
}
