using Charley.Content;
using Charley.Intake;

namespace Charley.Benchmarks.Days;

/// <summary>Invented person-days over the real food table, the same at every run.</summary>
internal sealed class Population
{
    public const int Nutrients = 24;
    public const int EntriesPerDay = 20;

    private const int Seed = 20261122;
    private const float LargestPortion = 400;

    /// <param name="skew">1: every food as likely as any other; 3: half of all entries are an eighth of the foods, as in real diaries.</param>
    public Population(int days, int skew)
    {
        var chosen = Shipped.Knowledge.Nutrients.OrderBy(nutrient => nutrient.Id != "energy").Take(Nutrients).ToList();
        Foods = FoodMatrix.Of([.. Shipped.Foods.Foods.Select(food => Shipped.Foods.Profile(food, chosen))], 0);
        Days = days;
        var random = new Random(Seed);
        var shuffled = Enumerable.Range(0, Foods.Foods).ToArray();
        random.Shuffle(shuffled);
        (Food, Grams, Day) = (new int[days * EntriesPerDay], new float[days * EntriesPerDay], new int[days * EntriesPerDay]);
        for (var i = 0; i < Food.Length; i++)
        {
            Food[i] = shuffled[(int)(Math.Pow(random.NextDouble(), skew) * Foods.Foods)];
            Grams[i] = 1 + (random.NextSingle() * LargestPortion);
            Day[i] = i / EntriesPerDay;
        }
    }

    public FoodMatrix Foods { get; }

    public int Days { get; }

    public int[] Food { get; }

    public float[] Grams { get; }

    public int[] Day { get; }

    public DiaryColumns Entries => new() { Food = Food, Grams = Grams, Day = Day };

    public AlignedFloats EmptyTotals() => new(Days * Foods.RowWidth);
}
