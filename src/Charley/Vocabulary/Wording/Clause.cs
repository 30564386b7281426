namespace Charley.Vocabulary.Wording;

/// <summary>A stretch of text that one statement may use: from full stop, semicolon or "but" to the next.</summary>
/// <remarks>It is cut into segments at commas, slashes, "and" and "or".</remarks>
internal sealed class Clause
{
    private const int LongestWritten = 200;
    private readonly int[] _segments;
    private readonly List<int> _starts = [];
    private readonly WordRole _roles;

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
            _roles |= terms[i].Role;
            if (_starts.Count == segment)
            {
                _starts.Add(i);
            }
        }
    }

    public string Text { get; }

    public Term[] Terms { get; }

    public int Count => Terms.Length;

    /// <summary>How many of its words carry meaning.</summary>
    public int ContentCount => Terms.Count(t => t.IsContent);

    public int SegmentOf(int term) => _segments[term];

    /// <summary>First term of a segment, and the one behind its last.</summary>
    public (int Low, int High) Bounds(int segment) => (_starts[segment], segment + 1 < _starts.Count ? _starts[segment + 1] : Count);

    /// <summary>What separates the segment that starts here from the one before.</summary>
    public Gap Border(int firstOfSegment) => Terms[firstOfSegment].Token.Before;

    /// <summary>As written; a very long one is cut.</summary>
    public string Written => field ??= Cut();

    /// <summary>"and", "or", "plus".</summary>
    public bool IsLink(int term) => Terms[term].Is(WordRole.And | WordRole.Or);

    /// <summary>A word of it plays one of these roles.</summary>
    public bool Any(WordRole role) => (_roles & role) != 0;

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

    private string Cut()
    {
        if (Terms.Length == 0)
        {
            return "";
        }

        var (start, end) = (Terms[0].Token.Start, Terms[^1].Token.End);
        end = end < Text.Length && (Text[end] is ')' or '\'' or '"') ? end + 1 : end;
        return end - start <= LongestWritten ? Text[start..end] : string.Concat(Text.AsSpan(start, LongestWritten), "…");
    }
}
