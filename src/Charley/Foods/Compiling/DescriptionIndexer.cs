using Charley.Foods.Search;

namespace Charley.Foods.Compiling;

/// <summary>Reads out of a description which word says what the food is, and what every other word costs.</summary>
internal sealed class DescriptionIndexer(FoodPriors priors)
{
    private static readonly HashSet<string> Turns = ["with", "without", "prepared", "made", "from", "in", "includes", "including", "w", "containing", "contains", "excluding", "formerly"];
    private static readonly HashSet<string> Joins = ["and", "or"];

    public IndexedFood Read(FoodEntry food)
    {
        var segments = Description.Read(food.Description).Segments;
        var headAt = HeadSegment(segments);
        var head = HeadText(segments[headAt]);
        var reader = new Reader(priors, food.Group, head);
        for (var i = 0; i < segments.Count; i++)
        {
            reader.Segment(segments[i], i < headAt ? Place.Drawer : i == headAt ? Place.Head : i == headAt + 1 ? Place.Second : Place.Later);
            reader.Aside(segments[i].Aside);
        }

        foreach (var (_, stem) in Words.Of(food.Aliases).Where(word => word.Stem.Length > 2))
        {
            reader.Add(stem, Place.Alias, 0);
        }

        return new IndexedFood(reader.Words, head);
    }

    /// <summary>The first segment that is neither a drawer nor a brand; the first of all where there is none.</summary>
    private int HeadSegment(IReadOnlyList<Segment> segments)
    {
        var at = 0;
        while (at < segments.Count && (segments[at].AllBrand || priors.Drawer(segments[at].Text) is not null))
        {
            at++;
        }

        return at < segments.Count ? at : 0;
    }

    private static string HeadText(Segment segment) => string.Join(' ', Words.Of(string.Join(' ', Upto(segment.Words).Where(word => !Description.IsBrand(word)))).Select(word => word.Stem));

    private static IEnumerable<string> Upto(IEnumerable<string> words) => words.TakeWhile((word, i) => i == 0 || !Turns.Contains(word.ToLowerInvariant()));

    private sealed class Reader(FoodPriors priors, string group, string head)
    {
        private readonly Dictionary<string, IndexedWord> _words = new(StringComparer.Ordinal);
        private bool _branded;
        private bool _aside;

        public IReadOnlyList<IndexedWord> Words => [.. _words.Values];

        public void Segment(Segment segment, Place place)
        {
            _aside = place != Place.Head && segment.Words is [var first, ..]
                && (Turns.Contains(first.ToLowerInvariant()) || (_aside && segment.Words.Any(Joins.Contains)));
            var drawer = place == Place.Drawer ? priors.Drawer(segment.Text) : null;
            var own = _aside ? 0 : Upto(segment.Words).Count();
            for (var i = 0; i < segment.Words.Length; i++)
            {
                var written = segment.Words[i];
                var last = i == own - 1 || (i == own - 2 && InDrawer(Search.Words.Stem(segment.Words[i + 1].ToLowerInvariant()))) || (i + 1 < own && Joins.Contains(segment.Words[i + 1]));
                var at = i >= own ? Place.Aside : place;
                foreach (var (_, stem) in Search.Words.Of(written))
                {
                    if (Description.IsBrand(written) || priors.IsBrand(stem))
                    {
                        Brand(stem);
                    }
                    else if (at == Place.Drawer)
                    {
                        Add(stem, drawer is null ? Place.Later : Place.Drawer, (drawer ?? priors.Default("later")) / Math.Max(1, segment.Words.Length));
                    }
                    else if (!(at == Place.Head && InDrawer(stem)))
                    {
                        var spot = at == Place.Head && !last ? Place.Modifier : at;
                        Add(stem, spot, Cost(stem, spot, segment.Words));
                    }
                }
            }
        }

        public void Aside(string text)
        {
            foreach (var (_, stem) in Search.Words.Of(text))
            {
                Add(stem, Place.Bracket, Math.Min(priors.Default("aside"), Known(stem) ?? 1));
            }
        }

        public void Add(string stem, Place place, float cost)
        {
            if (!_words.TryGetValue(stem, out var known) || PlaceCost.Of(place) < PlaceCost.Of(known.Place))
            {
                _words[stem] = new IndexedWord(stem, place, Math.Max(cost, known.Cost));
            }
        }

        /// <summary>Nuts in <c>Nuts, pistachio nuts</c>.</summary>
        private bool InDrawer(string stem) => _words.TryGetValue(stem, out var known) && known.Place == Place.Drawer;

        private void Brand(string stem)
        {
            Add(stem, Place.Brand, _branded ? 0.08f : priors.Default("brand"));
            _branded = true;
        }

        private float Cost(string stem, Place place, string[] beside) => place switch
        {
            Place.Head when beside.Any(Joins.Contains) => 0.8f * priors.Default("head noun"),
            Place.Head => priors.Head(stem, beside.Length == 1) ?? priors.Default("head noun"),
            Place.Modifier => Known(stem) is { } small and <= 0.03f ? small : Math.Max(priors.Default("head modifier"), Known(stem) ?? 0),
            Place.Aside => Known(stem) ?? priors.Default("after with"),
            Place.Second => Known(stem) ?? priors.Default("second"),
            _ => Known(stem) ?? priors.Default("later"),
        };

        private float? Known(string stem) => char.IsAsciiDigit(stem[0]) ? priors.Default("number") : priors.Word(stem, group, head);
    }
}
