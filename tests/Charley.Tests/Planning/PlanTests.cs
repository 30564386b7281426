using Charley.Assessments;
using Charley.Cases;
using Charley.Content;
using Charley.Foods;
using Charley.Planning;
using Charley.Plans;

namespace Charley.Tests.Planning;

/// <summary>Plans for real diaries: they keep to limits and wishes, and add up.</summary>
public sealed class PlanTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Assessor Assessor = new(Shipped.Knowledge, Shipped.LazyFoods, Shipped.Vocabulary);
    private static readonly Planner Planner = new(Shipped.Knowledge, Shipped.LazyFoods);
    private static readonly FoodTable Table = Shipped.LazyFoods.Value;

    private static readonly string[] Days = ["2026-11-01", "2026-11-02", "2026-11-03"];

    private static Case Poor => new()
    {
        Person = new Person { Age = 40, Sex = Sex.Female },
        Cramps = new Cramps { Sites = ["calf"], Timing = ["at night"] },
        Diary = [.. Days.SelectMany(Day)],
    };

    [Fact]
    public void Before_and_after_differ_by_the_changes()
    {
        var diet = Diet(Poor);
        Assert.NotEmpty(diet.Changes);
        foreach (var nutrient in diet.Nutrients)
        {
            var index = Shipped.Knowledge.Nutrients.Select(known => known.Id).ToList().IndexOf(nutrient.Id);
            var change = diet.Changes.Sum(one => Brings(one, index));
            Assert.Equal(nutrient.After - nutrient.Before, change, Math.Max(0.05, 0.02 * Math.Abs(nutrient.After)));
        }
    }

    [Fact]
    public void What_can_be_met_is_met_and_limits_are_kept()
    {
        var diet = Diet(Poor);
        Assert.NotEqual(PlanStatus.Impossible, diet.Status);
        Assert.All(["magnesium", "calcium", "vitamin-d"], id => Assert.True(diet.Nutrients.Single(row => row.Id == id) is { } row && row.After >= row.Requirement));
        var energy = diet.Nutrients.Single(row => row.Id == "energy");
        Assert.InRange(energy.After / energy.Before, 0.9, 1.1);
        Assert.True(diet.Changes.Count <= 5);
    }

    [Theory]
    [InlineData("vegan")]
    [InlineData("peanut")]
    [InlineData("milk")]
    [InlineData("fish")]
    public void What_is_not_borne_never_comes_and_goes_where_it_is(string wish)
    {
        var wishes = wish == "vegan" ? new Wishes { Vegan = true } : new Wishes { Allergies = [wish] };
        var unwanted = wish switch { "vegan" => FoodTraits.NotVegan, "peanut" => FoodTraits.Peanut, "milk" => FoodTraits.Milk, _ => FoodTraits.Fish };
        var diet = Diet(Poor with { Wishes = wishes });
        Assert.All(diet.Changes.Where(change => change.Action is PlanAction.Add or PlanAction.Swap), change => Assert.True(Table.Find(change.Food)!.IsFreeOf(unwanted), change.Description));
        var gone = diet.Changes.Where(change => change.Demanded).Select(change => change.InsteadOf ?? change.Food).ToHashSet();
        var held = Poor.Diary.Select(row => Table.Match(row.Food).Food!).Distinct().Where(food => (food.Traits & unwanted) != FoodTraits.None).Select(food => food.Id);
        Assert.Equal(held.Order(), gone.Order());
    }

    [Fact]
    public void Disliked_foods_are_not_proposed()
    {
        var without = Diet(Poor with { Wishes = new Wishes { Dislike = ["trout", "salmon", "tofu"] } });
        Assert.All(without.Changes, change => Assert.DoesNotContain("salmon", change.Description, StringComparison.OrdinalIgnoreCase));
        Assert.All(without.Changes, change => Assert.DoesNotContain("tofu", change.Description, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_locked_food_stays()
    {
        var free = Diet(Poor with { Wishes = new Wishes { Avoid = ["cheese"] } });
        Assert.Contains(free.Changes, change => change.Demanded);
        var locked = Diet(Poor with { Wishes = new Wishes { Lock = ["white bread"] } });
        var bread = Table.Match("white bread").Food!.Id;
        Assert.DoesNotContain(locked.Changes, change => change.Food == bread || change.InsteadOf == bread);
    }

    [Fact]
    public void Wishes_that_contradict_each_other_come_back_as_the_smallest_set()
    {
        var both = Diet(Poor with { Wishes = new Wishes { Vegan = true, Lock = ["cheddar cheese"], Like = ["oats"], Dislike = ["spinach"] } });
        Assert.Equal(PlanStatus.Impossible, both.Status);
        Assert.Equal(2, both.Conflicts.Count);
        Assert.Contains("vegan", both.Conflicts);
        Assert.Contains(both.Conflicts, words => words.StartsWith("lock: ", StringComparison.Ordinal));
        Assert.Empty(both.Changes);
    }

    [Fact]
    public void Too_few_changes_for_a_wish_are_a_contradiction()
    {
        var none = Diet(Poor with { Wishes = new Wishes { Avoid = ["cheese"], MaxChanges = 0 } });
        Assert.Equal(PlanStatus.Impossible, none.Status);
        Assert.Equal(["avoid: no cheese", "at most 0 changes"], none.Conflicts);
    }

    [Fact]
    public void Potassium_is_left_alone_where_kidneys_are_ill()
    {
        var diet = Diet(Poor with { Conditions = [new CodedText("chronic kidney disease stage 4")] });
        var potassium = diet.Nutrients.Single(row => row.Id == "potassium");
        Assert.Null(potassium.Target);
        Assert.NotNull(potassium.Held);
        Assert.True(potassium.After <= potassium.Before * 1.0001);
    }

    [Fact]
    public void A_plan_that_is_unlikely_to_help_says_so()
    {
        var plan = Plan(Poor with { Conditions = [new CodedText("intermittent claudication")], Symptoms = ["calf pain when walking, gone after resting a minute"] });
        Assert.NotNull(plan.Expectation);
        Assert.True(plan.Expectation.Probability < 0.1);
        Assert.Contains("unlikely", plan.Expectation.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_diary_there_is_no_diet_and_the_rest_is_there()
    {
        var plan = Plan(Poor with { Diary = [], Medications = [new Medication("furosemide 40 mg")] });
        Assert.Null(plan.Diet);
        Assert.Contains("diary", plan.NoDiet, StringComparison.Ordinal);
        Assert.NotEmpty(plan.Review.Medicines);
        Assert.NotNull(plan.Routines);
        Assert.NotNull(plan.Hydration);
    }

    /// <summary>A veto that drinking has no rule of its own for holds it back as well, and one reason is told once.</summary>
    [Fact]
    public void Vetoes_hold_drinking_back()
    {
        var plan = Plan(Poor with { Conditions = [new CodedText("high blood pressure")] });
        Assert.True(plan.Vetoes.Forbids(Charley.Knowledge.Advice.SodiumMore));
        Assert.Contains(plan.Hydration!.HeldBack, held => held.What.Contains(Charley.Hydration.HeldAdvice.Sodium));
        var kidneys = Plan(Poor with { Conditions = [new CodedText("chronic kidney disease stage 4")] });
        Assert.Single(kidneys.Hydration!.HeldBack, held => held.What.Contains(Charley.Hydration.HeldAdvice.Sodium));
    }

    [Fact]
    public void The_same_case_gives_the_same_plan() => Assert.Equal(
        Diet(Poor).Changes.Select(change => (change.Action, change.Food, change.GramsPerDay)), Diet(Poor).Changes.Select(change => (change.Action, change.Food, change.GramsPerDay)));

    private static IEnumerable<DiaryRow> Day(string date) => new (string Food, double Amount, string Unit)[]
    {
        ("white bread", 4, "slice"), ("butter", 20, "g"), ("cheddar cheese", 30, "g"), ("chicken breast, roasted", 150, "g"), ("white rice, cooked", 2, "cup"), ("cola", 330, "g"), ("apple", 1, "medium"), ("peanut butter", 2, "tbsp"), ("potato crisps", 25, "g"),
    }.Select((food, row) => new DiaryRow(row + 1, DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture), food.Food, food.Amount, food.Unit));

    private static DietPlan Diet(Case @case) => Plan(@case).Diet ?? throw new InvalidOperationException("There is no diet.");

    private static Plan Plan(Case @case) => Assessor.Assess(@case, Today) is AssessmentOutcome.Assessed assessed
        ? Planner.Plan(@case, Assessor.Read(@case, Today), assessed.Assessment, TimeSpan.FromSeconds(10))
        : throw new InvalidOperationException("The case is refused.");

    private static double Brings(PlanChange change, int nutrient)
    {
        var comes = change.Action is PlanAction.Add or PlanAction.Swap ? Content(change.Food, nutrient) * change.GramsPerDay / 100 : 0;
        var goes = change.Action switch
        {
            PlanAction.Swap => Content(change.InsteadOf!, nutrient) * change.InsteadOfGramsPerDay!.Value / 100,
            PlanAction.Reduce or PlanAction.Remove => Content(change.Food, nutrient) * change.GramsPerDay / 100,
            _ => 0,
        };
        return comes - goes;
    }

    /// <summary>Unknown brings nothing.</summary>
    private static double Content(string food, int nutrient) =>
        Table.Profile(Table.Find(food)!, Shipped.Knowledge.Nutrients) is var profile && profile.IsKnown(nutrient) ? profile[nutrient] : 0;
}
