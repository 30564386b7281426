using System.Globalization;
using Charley.Foods;
using Charley.Knowledge;
using Charley.Plans;

namespace Charley.Planning.Diet;

/// <summary>Everything that could be changed in a diary: each food that may be offered added or put in another's place, each food of the diary halved or left out.</summary>
internal sealed class Moves
{
    /// <summary>Grams and kilocalories a day, together, that a person notices as one step.</summary>
    private const double Step = 50;

    /// <summary>Grams a day below which a food is a splash or a pinch: leaving it out changes nothing that counts.</summary>
    private const double Splash = 5;

    private readonly FoodTable _table;
    private readonly IReadOnlyList<Nutrient> _nutrients;
    private readonly IReadOnlyList<double> _generous;
    private readonly IReadOnlyList<Goal> _goals;
    private readonly FoodChoice _choice;

    public Moves(FoodTable table, KnowledgeBase knowledge, IReadOnlyList<Goal> goals, FoodChoice choice)
    {
        (_table, _nutrients, _goals, _choice) = (table, knowledge.Nutrients, goals, choice);
        _generous = knowledge.GenerousDensities.Count == knowledge.Nutrients.Count ? knowledge.GenerousDensities : new double[knowledge.Nutrients.Count];
    }

    /// <param name="eaten">The diary.</param>
    /// <param name="foods">What may come.</param>
    /// <param name="timesAWeek">How often something may be eaten that is added.</param>
    public List<Move> Of(IReadOnlyList<EatenFood> eaten, IReadOnlyList<Food> foods, IReadOnlyList<double> timesAWeek)
    {
        var moves = new List<Move>();
        var own = eaten.Select(item => item.Food).ToHashSet();
        foreach (var food in foods)
        {
            var taste = _choice.Taste(food, own.Contains(food));
            var portion = food.UsualPortion;
            foreach (var times in timesAWeek)
            {
                moves.Add(Make(PlanAction.Add, (-1, null, 0), (food, portion.Grams * times / 7), ($"{Words(food, portion.Amount)} {Often(times)}", taste)));
            }

            for (var item = 0; item < eaten.Count; item++)
            {
                if (Swap(item, eaten[item], food, taste) is { } swap)
                {
                    moves.Add(swap);
                }
            }
        }

        for (var item = 0; item < eaten.Count; item++)
        {
            var (food, grams) = (eaten[item].Food, eaten[item].GramsPerDay);
            if (eaten[item].Locked)
            {
                continue;
            }

            if (eaten[item].Unwanted is not null)
            {
                moves.Add(Make(PlanAction.Remove, (item, food, grams), (null, 0), ("none", 0)));
            }
            else if (grams >= Splash)
            {
                moves.Add(Make(PlanAction.Remove, (item, food, grams), (null, 0), ("none", LeftOut)));
                moves.Add(Make(PlanAction.Reduce, (item, food, grams / 2), (null, 0), ("half as much as now", Halved)));
            }
        }

        return moves;
    }

    /// <summary>Usual portions that anybody eats at once.</summary>
    private const double MostPortions = 2;

    private const int LeftOut = 8;
    private const int Halved = 4;

    /// <summary>In the place of another at each of its meals: as many half portions as come nearest to what was eaten.</summary>
    private Move? Swap(int item, EatenFood eaten, Food food, int taste)
    {
        if (eaten.Locked || eaten.Food == food || (eaten.GramsPerDay < Splash && eaten.Unwanted is null) || !FoodChoice.CanReplace(eaten.Food, food))
        {
            return null;
        }

        var portion = food.UsualPortion;
        var amount = Math.Round(2 * eaten.GramsEachTime / portion.Grams, MidpointRounding.AwayFromZero) / 2;
        var grams = amount * portion.Grams;
        return amount is < 0.5 or > MostPortions || grams > 2 * eaten.GramsEachTime || grams < eaten.GramsEachTime / 2
            ? null
            : Make(PlanAction.Swap, (item, eaten.Food, eaten.GramsPerDay), (food, grams * eaten.TimesPerDay), ($"{Words(food, amount * portion.Amount)} each time", taste));
    }

    private Move Make(PlanAction action, (int Item, Food? Food, double Grams) goes, (Food? Food, double Grams) comes, (string Portion, int Taste) how)
    {
        var (gain, load) = (new double[_goals.Count], new double[_goals.Count]);
        var kilocalories = Add(gain, load, comes.Food, comes.Grams) - Take(gain, load, goes.Food, goes.Grams);
        var moved = comes.Grams + goes.Grams + Math.Abs(kilocalories);
        return new Move(action, goes.Item, comes.Food, comes.Grams, goes.Grams, gain, load)
        {
            Portion = how.Portion,
            Size = (int)Math.Ceiling(moved / Step),
            Taste = how.Taste,
        };
    }

    /// <summary>What is not known brings nothing to what is aimed at, and generously much to what is limited.</summary>
    private double Add(double[] gain, double[] load, Food? food, double grams)
    {
        if (food is null)
        {
            return 0;
        }

        var profile = _table.Profile(food, _nutrients);
        var kilocalories = food.Energy * grams / 100;
        for (var goal = 0; goal < _goals.Count; goal++)
        {
            var nutrient = _goals[goal].Index;
            var known = profile.IsKnown(nutrient);
            gain[goal] += known ? profile[nutrient] * grams / 100 : 0;
            load[goal] += known ? profile[nutrient] * grams / 100 : _generous[nutrient] * kilocalories;
        }

        return kilocalories;
    }

    /// <summary>What is not known of what goes was not counted before, and its going brings no relief.</summary>
    private double Take(double[] gain, double[] load, Food? food, double grams)
    {
        if (food is null)
        {
            return 0;
        }

        var profile = _table.Profile(food, _nutrients);
        for (var goal = 0; goal < _goals.Count; goal++)
        {
            var nutrient = _goals[goal].Index;
            if (profile.IsKnown(nutrient))
            {
                gain[goal] -= profile[nutrient] * grams / 100;
                load[goal] -= profile[nutrient] * grams / 100;
            }
        }

        return float.IsNaN(food.Energy) ? 0 : food.Energy * grams / 100;
    }

    private static string Words(Food food, double amount)
    {
        var portion = food.UsualPortion;
        var grams = amount * portion.GramsEach;
        return string.Create(CultureInfo.InvariantCulture, $"{Fraction(amount)} {portion.Description} ({(grams < 10 ? Math.Round(grams, 1) : Math.Round(grams)):0.#} g)");
    }

    private static string Fraction(double amount) => amount switch
    {
        0.5 => "½",
        1.5 => "1½",
        2.5 => "2½",
        _ => amount.ToString("0.##", CultureInfo.InvariantCulture),
    };

    private static string Often(double timesAWeek) => timesAWeek switch
    {
        7 => "a day",
        1 => "once a week",
        2 => "twice a week",
        _ => string.Create(CultureInfo.InvariantCulture, $"{timesAWeek:0.#} times a week"),
    };
}
