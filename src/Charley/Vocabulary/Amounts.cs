using Charley.Knowledge;
using Charley.Units;
using Charley.Vocabulary.Wording;

namespace Charley.Vocabulary;

/// <summary>Reads what people count: "6 coffees a day", "3 L of cola a day", "2 units/week", "no alcohol".</summary>
internal sealed class Amounts
{
    /// <summary>A reading on a scale, no rate: a coma scale, the width of the pupils.</summary>
    public const string Once = "once";

    private readonly NumberWords _known;
    private readonly PhraseIndex _index;
    private readonly PhraseMatcher _matcher;

    public Amounts(NumberWords known, WordTable words, CompiledPhrases phrases)
    {
        (_known, _index) = (known, new PhraseIndex(phrases, words));
        _matcher = new PhraseMatcher(_index);
    }

    /// <summary>The words for what people count, learned.</summary>
    public static CompiledPhrases Learn(NumberWords known, WordTable words, TermReader reader)
    {
        var builder = new PhraseIndexBuilder(words, reader);
        for (var i = 0; i < known.Counted.Count; i++)
        {
            foreach (var word in known.Counted[i].Words)
            {
                builder.Add(i, word);
            }
        }

        return builder.Seal();
    }

    /// <summary>An amount of a measure, a day or a week as the knowledge keeps it (a day unless the period of the thing is a week).</summary>
    public readonly record struct Found(string Measure, double PerDay, int First, int Last)
    {
        /// <summary>Where it was read several times, the least counts and not the sum.</summary>
        public bool IsScale { get; init; }
    }

    public List<Found> Read(Clause clause, Polarity polarity)
    {
        var found = new List<Found>();
        var matches = _matcher.Find(clause);
        matches.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Owner.CompareTo(b.Owner));
        for (var i = 0; i < matches.Count; i++)
        {
            if (!IsPartOfNeighbour(matches, i) && Amount(clause, matches[i], polarity) is { } amount
                && (found.Count == 0 || found[^1].Last < matches[i].First))
            {
                found.Add(amount);
            }
        }

        return found;
    }

    private static bool IsPartOfNeighbour(List<Match> matches, int at)
    {
        const int Near = 24;
        for (var j = Math.Max(0, at - Near); j < Math.Min(matches.Count, at + Near); j++)
        {
            if (matches[at].IsPartOf(matches[j]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Findings that a measure decides; their words yield to the number.</summary>
    public bool Decides(string measure, string finding) => _known.Thresholds.Any(t => t.Of == measure && t.Finding == finding);

    private Found? Amount(Clause clause, Match match, Polarity polarity)
    {
        var thing = _known.Counted[match.Owner];
        if (polarity.IsDenied(match.First))
        {
            return new Found(thing.Of, 0, match.First, match.Last);
        }

        if (NumberNear(clause, match) is not { } number || HowMuch(clause, match, thing, number) is not { } amount)
        {
            return null;
        }

        if (thing.Period is Once)
        {
            return new Found(thing.Of, amount, Math.Min(number.At, match.First), Math.Max(number.At, match.Last)) { IsScale = true };
        }

        var days = Times.Period(clause.Text, clause.Terms, Math.Min(number.At, match.First) + 1)
            ?? (thing.Period is "day" ? 1 : thing.Period is "week" ? 7 : null);
        return days is { } d ? new Found(thing.Of, amount / d, Math.Min(number.At, match.First), Math.Max(number.At, match.Last)) : null;
    }

    /// <summary>The number before the thing in its segment, else right behind it.</summary>
    private static (double Value, int At)? NumberNear(Clause clause, Match match)
    {
        const int Far = 5;
        var (low, high) = clause.Bounds(clause.SegmentOf(match.First));
        for (var i = match.First; i >= Math.Max(low, match.First - Far); i--)
        {
            if (Value(clause, i, isNext: i >= match.First - 1) is { } value)
            {
                return (value, i);
            }
        }

        for (var i = match.First + 1; i < Math.Min(high, match.Last + 3); i++)
        {
            if (clause.Terms[i].IsNumber)
            {
                return (clause.Terms[i].Token.Number, i);
            }
        }

        return null;
    }

    private static double? Value(Clause clause, int at, bool isNext)
    {
        var term = clause.Terms[at];
        if (term.IsNumber)
        {
            return term.Token.Number;
        }

        Span<char> buffer = stackalloc char[Spelling.Longest];
        var word = buffer[..Spelling.Fold(term.In(clause.Text), buffer)];
        return Numerals.TryWord(word, out var value) && (isNext || word is not ("a" or "an")) ? value : null;
    }

    /// <summary>By the piece, by volume or by mass.</summary>
    private static double? HowMuch(Clause clause, Match match, CountedThing thing, (double Value, int At) number)
    {
        var next = number.At + 1;
        if (next < clause.Count && Array.IndexOf(match.Places, next) < 0
            && Unit.TryRead(clause.Terms[next].In(clause.Text).ToString(), out var unit))
        {
            if (unit.Dimension == Dimension.Volume && thing.Litre is { } litre)
            {
                return number.Value * unit.InBase * litre;
            }

            if (unit.Dimension == Dimension.Mass && thing.Gram is { } gram)
            {
                return number.Value * unit.InBase * gram;
            }
        }

        return thing.Each is { } each ? number.Value * each : null;
    }
}
