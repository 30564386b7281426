namespace Charley.Foods.Search;

/// <summary>Finds foods by words: adds up, for every food that has one of them, what is missing and what is too much.</summary>
/// <remarks>loss(food, reading) = reading + Σ over words (missing, or misspelling + weight × place) + Σ over the food's other words + group and source; in nats.
/// A food's loss is the least over the readings.</remarks>
internal sealed class FoodSearch(FoodFile file)
{
    /// <summary>What is only said to be with a food does not name it; by itself it is no match.</summary>
    private const float AsideDoubt = 0.9f;

    private readonly QueryReader _reader = new(file);
    private Tally? _spare;

    /// <param name="Loss">Nats; 0 is a food that is what was asked for and nothing else.</param>
    /// <param name="Certainty">From 0 to 1, by what of the query was found, whatever else the food is.</param>
    internal readonly record struct Hit(int Food, float Loss, float Certainty);

    public List<Hit> Find(string words, int limit)
    {
        var tally = Interlocked.Exchange(ref _spare, null) ?? new Tally(file.Foods.Length);
        tally.Begin();
        foreach (var reading in _reader.Read(words))
        {
            Weigh(reading, tally);
        }

        var hits = tally.Best(limit);
        _spare = tally;
        return hits;
    }

    private void Weigh(Reading reading, Tally tally)
    {
        var missing = 0f;
        foreach (var slot in reading.Slots)
        {
            missing += slot.Missing;
        }

        var foods = file.Foods;
        var postings = file.Postings;
        var starts = file.TermPostings;
        tally.BeginReading();
        for (var s = 0; s < reading.Slots.Length; s++)
        {
            var slot = reading.Slots[s];
            foreach (var (term, cost) in slot.Terms)
            {
                foreach (ref readonly var posting in postings[starts[term]..starts[term + 1]])
                {
                    if (tally.Touch(posting.Food))
                    {
                        tally.Start(posting.Food, reading.Cost + missing + foods[posting.Food].Cost, reading.Cost + missing);
                    }

                    var place = (Place)posting.Place;
                    var spared = cost + slot.At(place) - slot.Missing - (float)posting.Cost;
                    if (place is Place.Head or Place.Alias)
                    {
                        tally.Name(posting.Food);
                    }

                    tally.Offer(posting.Food, s, spared, cost - slot.Missing + (place == Place.Aside && slot.Missing >= Slot.HeadMissing ? AsideDoubt : 0));
                }
            }
        }

        tally.EndReading();
    }
}
