namespace Charley.Foods.Search;

/// <summary>Turns typed words into the ways they can be read: as they stand, joined, parted, corrected, and by synonym.</summary>
internal sealed class QueryReader(FoodFile file)
{
    private const int MostReadings = 14;
    private const float JoinCost = 0.04f;
    private const float HeadWeight = 1.3f;

    /// <summary>Milk chocolate is no milk: of several words the last should be the head of the description.</summary>
    private const float HeadWeightAmongSeveral = 2.6f;

    private const float MisspeltSynonymCost = 0.45f;

    private static readonly System.Buffers.SearchValues<char> Figures = System.Buffers.SearchValues.Create("0123456789.");

    private static readonly HashSet<string> Withs = ["with", "without", "from", "no", "plus", "in", "on"];

    private readonly Lexicon _lexicon = new(file);
    private readonly Synonyms _synonyms = Synonyms.Read(file);
    private readonly Dictionary<string, string> _noise = ReadNoise(file);

    private static Dictionary<string, string> ReadNoise(FoodFile file)
    {
        var noise = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fields in file.Lines(FoodSection.Noise))
        {
            noise.Add(fields[0], fields[1]);
        }

        return noise;
    }

    public List<Reading> Read(string words)
    {
        var typed = Named(Typed(words));
        var readings = new List<Reading>();
        if (typed.Count == 0)
        {
            return readings;
        }

        foreach (var phrase in Phrases(typed))
        {
            readings.Add(new Reading(Slots(phrase.Words, last: ReferenceEquals(phrase.Words, typed)), phrase.Cost));
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
            if (!Words.IsJoin(written) && !Withs.Contains(written))
            {
                typed.Add(new Typed(written, stem, aside, Own: true));
            }
        }

        return typed.Count > 8 ? typed[..8] : typed;
    }

    /// <summary>Marks words that several together are one name.</summary>
    private List<Typed> Named(List<Typed> typed)
    {
        var names = _synonyms.In(Stems(typed)).FindAll(name => name.Length > 1);
        foreach (var name in names)
        {
            for (var i = name.Start; i < name.Start + name.Length; i++)
            {
                typed[i] = typed[i] with { Named = true };
            }
        }

        return typed;
    }

    /// <summary>The words as they stand, and what else they may stand for.</summary>
    private List<Phrase> Phrases(List<Typed> typed)
    {
        var phrases = new List<Phrase> { new(typed, 0) };
        for (var i = 0; i < phrases.Count && phrases.Count < MostReadings; i++)
        {
            var (words, cost) = phrases[i];
            if (i == 0)
            {
                Add(Joined(words), cost, phrases);
                Add(Corrected(words), cost, phrases);
            }

            Add(Meant(words), cost, phrases);
        }

        return phrases;
    }

    private static void Add(IEnumerable<Phrase> others, float cost, List<Phrase> phrases)
    {
        foreach (var other in others)
        {
            if (phrases.Count < MostReadings && !phrases.Exists(known => Same(known.Words, other.Words)))
            {
                phrases.Add(new Phrase(other.Words, cost + other.Cost));
            }
        }
    }

    private IEnumerable<Phrase> Joined(List<Typed> phrase)
    {
        for (var i = 0; i + 1 < phrase.Count; i++)
        {
            var joined = phrase[i].Stem + phrase[i + 1].Stem;
            if (_lexicon.Find(joined) >= 0 || _synonyms.Has(joined))
            {
                yield return new Phrase(Replace(phrase, i, 2, [joined]), JoinCost);
            }
        }

        for (var i = 0; i < phrase.Count; i++)
        {
            var stem = phrase[i].Stem;
            for (var cut = 3; cut <= stem.Length - 3 && !Known(stem); cut++)
            {
                if (Known(stem[..cut]) && Known(stem[cut..]))
                {
                    yield return new Phrase(Replace(phrase, i, 1, [stem[..cut], stem[cut..]]), 2 * JoinCost);
                }
            }
        }
    }

    private IEnumerable<Phrase> Corrected(List<Typed> phrase)
    {
        for (var i = 0; i < phrase.Count; i++)
        {
            if (!Known(phrase[i].Stem) && _synonyms.Near(phrase[i].Stem) is { } meant)
            {
                yield return new Phrase(Replace(phrase, i, 1, [meant]), MisspeltSynonymCost);
            }
        }
    }

    /// <summary>By synonym; only words that were typed are taken for others, never what a synonym brought in.</summary>
    private IEnumerable<Phrase> Meant(List<Typed> phrase)
    {
        foreach (var (start, length, meaning) in _synonyms.In(Stems(phrase)))
        {
            if (phrase.FindIndex(start, length, word => !word.Own) < 0)
            {
                yield return new Phrase(Replace(phrase, start, length, meaning.Stems, own: false), meaning.Cost);
            }
        }
    }

    private bool Known(string stem) => _lexicon.Find(stem) >= 0 || _synonyms.Has(stem);

    private Slot[] Slots(List<Typed> phrase, bool last)
    {
        var head = Head(phrase);
        var several = phrase.FindAll(word => word.Own && Weighs(word)).Count > 1;
        var slots = new Slot[phrase.Count];
        for (var i = 0; i < slots.Length; i++)
        {
            slots[i] = SlotOf(phrase[i], i == head, beginning: last && i == phrase.Count - 1) with
            {
                Weight = i != head ? 1 : several ? HeadWeightAmongSeveral : HeadWeight,
            };
        }

        return slots;
    }

    /// <summary>Whether a word is more than a size or a vessel; in "hot chocolate" even hot is.</summary>
    private bool Weighs(Typed word) => word.Named || !_noise.ContainsKey(word.Stem);

    /// <summary>The word that says what is meant: the last that weighs; where a synonym stands there, its first, as the tables name things.</summary>
    private int Head(List<Typed> phrase)
    {
        var head = phrase.FindLastIndex(word => !word.Aside && (!word.Own || Weighs(word)));
        head = head >= 0 ? head : phrase.Count - 1;
        while (head > 0 && !phrase[head].Own && !phrase[head - 1].Own)
        {
            head--;
        }

        return head;
    }

    private Slot SlotOf(Typed word, bool head, bool beginning)
    {
        var terms = QueryTerms.Of(_lexicon, word, beginning);
        var missing = word switch
        {
            _ when !word.Stem.AsSpan().ContainsAnyExcept(Figures) => 0.08f,
            _ when head => Slot.HeadMissing,
            { Own: true } when !Weighs(word) => float.Parse(_noise[word.Stem], System.Globalization.CultureInfo.InvariantCulture),
            { Aside: true } => 0.5f,
            { Own: false } => 0.9f,
            _ => terms.Length == 0 ? 0.75f : 1.1f,
        };
        return new Slot(terms, missing, 1) { Loose = !head && (word.Aside || !word.Own) };
    }

    private static List<Typed> Replace(List<Typed> phrase, int start, int length, string[] stems, bool own = true) =>
        [.. phrase[..start], .. Array.ConvertAll(stems, stem => new Typed(stem, stem, phrase[start].Aside, own)), .. phrase[(start + length)..]];

    private static List<string> Stems(List<Typed> phrase) => phrase.ConvertAll(word => word.Stem);

    private static bool Same(List<Typed> left, List<Typed> right)
    {
        for (var i = 0; i < left.Count && left.Count == right.Count; i++)
        {
            if (left[i].Stem != right[i].Stem)
            {
                return false;
            }
        }

        return left.Count == right.Count;
    }
}

/// <summary>One wording of a query.</summary>
/// <param name="Cost">Of the detour to it; nats.</param>
internal sealed record Phrase(List<Typed> Words, float Cost);

/// <summary>A word of a query.</summary>
/// <param name="Aside">It comes after a "with".</param>
/// <param name="Own">It was typed, and is not what a synonym brought in.</param>
internal sealed record Typed(string Written, string Stem, bool Aside, bool Own)
{
    /// <summary>Part of several words that are one name.</summary>
    public bool Named { get; init; }
}
