namespace Charley.Intake;

/// <summary>What one day of a diary adds up to, and how much of it is known.</summary>
/// <remarks>
/// <para>Coverage of a nutrient is the share of the day's energy that comes from items whose value for it is known. Energy, not weight or
/// number, because what is unknown in a slice of cucumber matters less than in a plate of lasagne; water, tea and black coffee, which bring
/// none, therefore neither help nor harm.</para>
/// <para>An item of unknown energy counts <see cref="NeutralEnergy"/>; a line that was not understood counts as the median of the items with
/// energy of the whole diary. A day without any energy is weighed in grams.</para>
/// </remarks>
public sealed record DayTotals
{
    /// <summary>Kilocalories a gram for an item of unknown energy: between fruit (0.5) and bread (2.6). A stand-in for weighing coverage only;
    /// it enters no total.</summary>
    public const double NeutralEnergy = 1;

    public required DateOnly Date { get; init; }

    /// <summary>From food and drink whose value is known, by nutrient.</summary>
    public required double[] Known { get; init; }

    /// <summary>From supplements, by nutrient.</summary>
    public required double[] Supplements { get; init; }

    /// <summary>Weight, in kcal, of the items whose value is known, by nutrient.</summary>
    public required double[] KnownEnergy { get; init; }

    /// <summary>Weight of all items, in kcal, estimates for the unknown included.</summary>
    public required double Energy { get; init; }

    /// <summary>Lines that were not understood.</summary>
    public required int NotUnderstood { get; init; }

    /// <summary>Share of the day's energy whose value for this nutrient is known, from 0 to 1.</summary>
    public double Coverage(int nutrient) => Energy > 0 ? Math.Min(1, KnownEnergy[nutrient] / Energy) : 0;

    /// <summary>Food, drink and supplements together, as far as known.</summary>
    public double Total(int nutrient) => Known[nutrient] + Supplements[nutrient];

    /// <summary>Adds up every day of a diary, earliest first.</summary>
    public static IReadOnlyList<DayTotals> Of(IReadOnlyCollection<DiaryItem> items, NutrientOrder nutrients)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(nutrients);
        var median = MedianEnergy(items, nutrients);
        var inOrder = new List<DiaryItem>(items);
        inOrder.Sort(static (left, right) => left.Date.DayNumber.CompareTo(right.Date.DayNumber));
        var days = new List<DayTotals>();
        for (var from = 0; from < inOrder.Count;)
        {
            var to = inOrder.FindIndex(from, item => item.Date != inOrder[from].Date);
            to = to < 0 ? inOrder.Count : to;
            days.Add(OfDay(inOrder[from].Date, inOrder[from..to], median, nutrients));
            from = to;
        }

        return days;
    }

    private static DayTotals OfDay(DateOnly date, List<DiaryItem> items, double median, NutrientOrder nutrients)
    {
        var (known, supplements, knownWeight) = (new double[nutrients.Count], new double[nutrients.Count], new double[nutrients.Count]);
        var energy = 0.0;
        foreach (var item in items)
        {
            energy += Energetic(item, median, nutrients);
        }

        var (weight, unclear) = (0.0, 0);
        foreach (var item in items)
        {
            var own = energy > 0 ? Energetic(item, median, nutrients) : Heaviness(item);
            weight += own;
            switch (item)
            {
                case DiaryItem.Food food:
                    Add(food, own, known, knownWeight);
                    break;
                case DiaryItem.PlainWater water when nutrients.Water is { } index:
                    known[index] += water.Litres * nutrients.WaterPerLitre;
                    knownWeight[index] += own;
                    break;
                case DiaryItem.Supplement supplement:
                    supplements[supplement.Nutrient] += supplement.Amount;
                    break;
                case DiaryItem.NotUnderstood:
                    unclear++;
                    break;
            }
        }

        return new()
        {
            Date = date,
            Known = known,
            Supplements = supplements,
            KnownEnergy = knownWeight,
            Energy = weight,
            NotUnderstood = unclear,
        };
    }

    private static void Add(DiaryItem.Food food, double weight, double[] known, double[] knownWeight)
    {
        for (var nutrient = 0; nutrient < known.Length; nutrient++)
        {
            if (food.Profile.IsKnown(nutrient))
            {
                known[nutrient] += food.Profile[nutrient] * food.Grams / 100;
                knownWeight[nutrient] += weight;
            }
        }
    }

    private static double Energetic(DiaryItem item, double median, NutrientOrder nutrients) => item switch
    {
        DiaryItem.Food food when food.Profile.IsKnown(nutrients.Energy) => food.Profile[nutrients.Energy] * food.Grams / 100,
        DiaryItem.Food food => food.Grams * NeutralEnergy,
        DiaryItem.NotUnderstood => median,
        _ => 0,
    };

    private static double Heaviness(DiaryItem item) => item switch
    {
        DiaryItem.Food food => food.Grams,
        DiaryItem.PlainWater water => water.Litres * 1000,
        _ => 0,
    };

    /// <summary>Of the understood items that bring energy; where there is none, any positive number makes the coverage 0.</summary>
    private static double MedianEnergy(IReadOnlyCollection<DiaryItem> items, NutrientOrder nutrients)
    {
        var energies = new List<double>(items.Count);
        foreach (var item in items)
        {
            if (item is DiaryItem.Food && Energetic(item, 0, nutrients) is var energy and > 0)
            {
                energies.Add(energy);
            }
        }

        energies.Sort();
        return energies.Count switch
        {
            0 => 1,
            var n when n % 2 == 1 => energies[n / 2],
            var n => (energies[(n / 2) - 1] + energies[n / 2]) / 2,
        };
    }
}
