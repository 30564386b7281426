using Charley.Foods;
using Charley.Knowledge;

namespace Charley.Planning.Diet;

/// <summary>Which foods may come for one person, which must go, and what may stand in the place of what.</summary>
internal sealed class FoodChoice
{
    private const string VitaminKNumber = "430";

    private readonly FoodTable _table;
    private readonly List<(Wish Wish, string Words)> _forbidden = [];
    private readonly List<Wish> _liked;
    private readonly List<Wish> _disliked;
    private readonly HashSet<Food> _locked;
    private readonly FoodTraits _heldBack;
    private readonly int _vitaminK;
    private readonly double? _steady;

    public FoodChoice(FoodTable table, DietQuestion question, PlanningKnowledge planning)
    {
        _table = table;
        var (wishes, unclear) = (question.Wishes, new List<string>());
        List<Wish> Read(IReadOnlyList<string> words, WishField field) => [.. words.Select(word => table.Wishes.Read(word, field)).Where(wish =>
        {
            if (!wish.Understood)
            {
                unclear.Add(wish.Text);
            }

            return wish.Understood;
        })];
        _forbidden.AddRange(Read(wishes.Allergies, WishField.Allergies).Select(wish => (wish, $"allergy: no {wish.Text}")));
        _forbidden.AddRange(Read(wishes.Avoid, WishField.Avoid).Select(wish => (wish, $"avoid: no {wish.Text}")));
        if (wishes.Vegan || wishes.Vegetarian)
        {
            var words = wishes.Vegan ? "vegan" : "vegetarian";
            _forbidden.Add((new Wish(words, wishes.Vegan ? FoodTraits.NotVegan : FoodTraits.NotVegetarian, []), words));
        }

        _liked = Read(wishes.Like, WishField.Like);
        _disliked = Read(wishes.Dislike, WishField.Dislike);
        _locked = [.. wishes.Lock.Select(words => table.Match(words).Food).OfType<Food>()];
        unclear.AddRange(wishes.Lock.Where(words => table.Match(words).Food is null));
        NotUnderstood = unclear;
        _heldBack = (question.Vetoes.Forbids(Advice.Grapefruit) ? FoodTraits.Grapefruit : 0)
            | (question.Vetoes.Forbids(Advice.Liquorice) ? FoodTraits.Liquorice : 0)
            | (question.Vetoes.Forbids(Advice.VitaminAAndLiver) ? FoodTraits.Offal : 0);
        _vitaminK = Enumerable.Range(0, table.Columns.Count).FirstOrDefault(column => table.Columns[column].Is(VitaminKNumber), -1);
        _steady = question.Vetoes.Forbids(Advice.VitaminKChange) ? planning.SteadyVitaminK.Value : null;
    }

    /// <summary>Wishes that mean no food of the table.</summary>
    public IReadOnlyList<string> NotUnderstood { get; }

    /// <summary>It stays as it is.</summary>
    public bool IsLocked(Food food) => _locked.Contains(food) || (Unwanted(food) is null && Swings(food));

    /// <summary>The wish by which it must go.</summary>
    public string? Unwanted(Food food) => _forbidden.Find(wish => wish.Wish.Means(food)).Words;

    /// <summary>The wish that it may be against: its description does not tell.</summary>
    public string? Doubtful(Food food) => Unwanted(food) is null ? _forbidden.Find(wish => wish.Wish.MayMean(food)).Words : null;

    public static bool CanReplace(Food eaten, Food food) => Swaps.Allow(eaten.Kind, food.Kind);

    /// <summary>0 what is liked, then what is eaten already, then all other.</summary>
    public int Taste(Food food, bool own) => _liked.Exists(wish => wish.Means(food)) ? 0 : own ? 2 : 6;

    public bool MayCome(Food food) => food.Offered && !float.IsNaN(food.Energy) && (food.Traits & _heldBack) == FoodTraits.None && !Swings(food)
        && !_forbidden.Exists(wish => wish.Wish.MayMean(food)) && !_disliked.Exists(wish => wish.Means(food));

    /// <summary>Where vitamin K is to be steady: a portion holds much of it, or nobody knows how much.</summary>
    private bool Swings(Food food) => _steady is { } most && _vitaminK >= 0
        && !(_table.Values(food)[_vitaminK] * food.UsualPortion.Grams / 100 <= most);
}
