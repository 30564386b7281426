using Charley.Foods.Search;

namespace Charley.Foods.Compiling;

/// <summary>A row of <c>food-kinds.csv</c>; <c>null</c> where it says nothing of that.</summary>
public sealed record KindRule(FoodCondition Of, FoodKind? Kind, DaySlots? Slots, bool? Offered);

/// <summary>Tells what sort of food a food is, when it is eaten, and whether it may be offered as it stands.</summary>
/// <remarks>Rows count in their order, the later over the earlier.</remarks>
public sealed class KindRules(IReadOnlyList<KindRule> rules)
{
    internal (FoodKind Kind, DaySlots Slots, bool Offered) Of(FoodEntry food)
    {
        var stems = FoodWords.Of(food.Description);
        var (kind, slots, offered) = (FoodKind.Other, DaySlots.Any, false);
        foreach (var rule in rules)
        {
            if (rule.Of.Holds(food.Group, stems))
            {
                (kind, slots, offered) = (rule.Kind ?? kind, rule.Slots ?? slots, rule.Offered ?? offered);
            }
        }

        return (kind, slots, offered);
    }
}
