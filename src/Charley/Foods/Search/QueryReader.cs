namespace Charley.Foods.Search;

/// <summary>Turns typed words into the ways they can be read: as they stand, joined, parted, corrected, and by synonym.</summary>
internal sealed class QueryReader(FoodFile file)
{
    private const int MostReadings = 14;
    private const float JoinCost = 0.04f;
    private const float MisspeltSynonymCost = 0.45f;

    private static readonly HashSet<string> Joins = ["and", "or", "of", "a", "an", "the", "n", "on", "in"];
    private static readonly HashSet<string> Withs = ["with", "without", "from", "no", "plus"];

    private readonly Lexicon _lexicon = new(file);
    private readonly Synonyms _synonyms = Synonyms.Read(file);
    private readonly Dictionary<string, float> _noise = file.Lines(FoodSection.Noise)
        .ToDictionary(fields => fields[0], fields => float.Parse(fields[1], System.Globalization.CultureInfo.InvariantCulture), StringComparer.Ordinal);

    public List<Reading> Read(string words)
    {
        var typed = Typed(words);
        var readings = new List<Reading>();
        if (typed.Count == 0)
        {
            return readings;
        }

        foreach (var (phrase, cost) in Phrases(typed))
        {
            readings.Add(new Reading(Slots(phrase, last: ReferenceEquals(phrase, typed)), cost));
        }

        return readings;
    }

    /// <summary>Words that matter, each with whether it comes after a "with".</summary>
    private static List<Typed> Typed(string text)
    {
        var typed = new List<Typed>();
        var aside = false;
        foreach (var (written, stem) in Words.Of(text))
        {
            aside |= typed.Count > 0 && Withs.Contains(written);
            if (!Joins.Contains(written) && !Withs.Contains(written))
            {
                typed.Add(new Typed(written, stem, aside, Own: true));
            }
        }

        return typed.Count > 8 ? typed[..8] : typed;
    }

    /// <summary>The words as they stand, and what else they may stand for.</summary>
    private List<(List<Typed> Phrase, float Cost)> Phrases(List<Typed> typed)
    {
        var phrases = new List<(List<Typed>, float)> { (typed, 0) };
        for (var i = 0; i < phrases.Count && phrases.Count < MostReadings; i++)
        {
            var (phrase, cost) = phrases[i];
            foreach (var (other, more) in i == 0 ? Joined(phrase).Concat(Corrected(phrase)).Concat(Meant(phrase)) : Meant(phrase))
            {
                if (phrases.Count < MostReadings && !phrases.Exists(known => Same(known.Item1, other)))
                {
                    phrases.Add((other, cost + more));
                }
            }
        }

        return phrases;
    }

    private IEnumerable<(List<Typed>, float)> Joined(List<Typed> phrase)
    {
        for (var i = 0; i + 1 < phrase.Count; i++)
        {
            var joined = phrase[i].Stem + phrase[i + 1].Stem;
            if (_lexicon.Find(joined) >= 0 || _synonyms.Has(joined))
            {
                yield return (Replace(phrase, i, 2, [joined]), JoinCost);
            }
        }

        for (var i = 0; i < phrase.Count; i++)
        {
            var stem = phrase[i].Stem;
            for (var cut = 3; cut <= stem.Length - 3 && !Known(stem); cut++)
            {
                if (Known(stem[..cut]) && Known(stem[cut..]))
                {
                    yield return (Replace(phrase, i, 1, [stem[..cut], stem[cut..]]), 2 * JoinCost);
                }
            }
        }
    }

    private IEnumerable<(List<Typed>, float)> Corrected(List<Typed> phrase)
    {
        for (var i = 0; i < phrase.Count; i++)
        {
            if (!Known(phrase[i].Stem) && _synonyms.Near(phrase[i].Stem) is { } meant)
            {
                yield return (Replace(phrase, i, 1, [meant]), MisspeltSynonymCost);
            }
        }
    }

    /// <summary>By synonym; only words that were typed are taken for others, never what a synonym brought in.</summary>
    private IEnumerable<(List<Typed>, float)> Meant(List<Typed> phrase)
    {
        foreach (var (start, length, meaning) in _synonyms.In([.. phrase.Select(word => word.Stem)]))
        {
            if (phrase.Skip(start).Take(length).All(word => word.Own))
            {
                yield return (Replace(phrase, start, length, meaning.Stems, own: false), meaning.Cost);
            }
        }
    }

    private bool Known(string stem) => _lexicon.Find(stem) >= 0 || _synonyms.Has(stem);

    private Slot[] Slots(List<Typed> phrase, bool last)
    {
        var head = phrase.FindLastIndex(word => word.Own && !word.Aside && !_noise.ContainsKey(word.Stem));
        head = head < 0 ? phrase.Count - 1 : head;
        var given = phrase.FindIndex(word => !word.Own);
        return [.. phrase.Select((word, i) => SlotOf(word, i == head || i == given, beginning: last && i == phrase.Count - 1))];
    }

    private Slot SlotOf(Typed word, bool head, bool beginning)
    {
        var terms = QueryTerms.Of(_lexicon, word, beginning);
        var missing = word switch
        {
            _ when word.Stem.All(letter => char.IsAsciiDigit(letter) || letter is '.') => 0.08f,
            _ when head => 1.6f,
            { Own: true } when _noise.TryGetValue(word.Stem, out var little) => little,
            { Aside: true } => 0.5f,
            { Own: false } => 0.9f,
            _ => terms.Length == 0 ? 0.75f : 1.1f,
        };
        return new Slot(terms, missing, head ? 1.3f : 1);
    }

    private static List<Typed> Replace(List<Typed> phrase, int start, int length, string[] stems, bool own = true) =>
        [.. phrase.Take(start), .. stems.Select(stem => new Typed(stem, stem, phrase[start].Aside, own)), .. phrase.Skip(start + length)];

    private static bool Same(List<Typed> left, List<Typed> right) => left.Select(word => word.Stem).SequenceEqual(right.Select(word => word.Stem));
}

/// <summary>A word of a query.</summary>
/// <param name="Aside">It comes after a "with".</param>
/// <param name="Own">It was typed, and is not what a synonym brought in.</param>
internal sealed record Typed(string Written, string Stem, bool Aside, bool Own);
