namespace Charley.Knowledge;

/// <content>Drinking.</content>
public static partial class KnowledgeChecks
{
    /// <summary>What <see cref="HydrationHoldRule.Hold"/> may name.</summary>
    public static readonly IReadOnlyCollection<string> HeldAdvice = ["fluid", "sodium", "potassium", "carbohydrate"];

    private sealed partial class Checker
    {
        private const string Hydration = "knowledge/hydration.yaml";

        private void CheckHydration()
        {
            var facts = knowledge.Hydration;
            foreach (var (field, number, least, most) in Numbers(facts))
            {
                Sourced(Hydration, field, number.Source);
                InRange(Hydration, field, number.Value, least, most);
            }

            foreach (var (field, range, least, most) in Ranges(facts))
            {
                Sourced(Hydration, field, range.Source);
                InRange(Hydration, field, range.Low, least, most);
                InRange(Hydration, field, range.High, least, most);
                if (!(range.Low <= range.Typical && range.Typical <= range.High))
                {
                    Report(Hydration, field, "needs low, typical and high in this order");
                }
            }

            CheckCeilings(facts.Session);
            CheckRecipes(facts.Recipes);
            CheckHolds(facts.Holds);
            NotEmpty(Hydration, "notAsked", facts.NotAsked);
            AllKnown(Hydration, "warningSigns", facts.WarningSigns, [.. knowledge.RedFlags.Select(flag => flag.Id)]);
            if (facts.WarningSigns.Count == 0)
            {
                Report(Hydration, "warningSigns", "is empty: nothing would go before the numbers");
            }
        }

        /// <summary>Limits that a mistyped number must not lift.</summary>
        private void CheckCeilings(SessionFacts session)
        {
            if (session.MostPerHourOverHours.Value > session.MostPerHour.Value)
            {
                Report(Hydration, "mostPerHourOverHours", "is above mostPerHour");
            }

            if (session.ThirstAloneInHeat.Value > session.ThirstAlone.Value)
            {
                Report(Hydration, "thirstAloneInHeat", "is above thirstAlone");
            }
        }

        /// <summary>What is dissolved adds up to the osmolarity, as near as labels round.</summary>
        private void CheckRecipes(IReadOnlyList<RehydrationRecipe> recipes)
        {
            const double Rounding = 0.02;
            Unique(Hydration, recipes.Select(recipe => recipe.Id));
            foreach (var recipe in recipes)
            {
                Sourced(Hydration, $"recipes {recipe.Id}", recipe.Source);
                InRange(Hydration, $"recipes {recipe.Id}.sodium", recipe.Sodium, 0, 90);
                InRange(Hydration, $"recipes {recipe.Id}.osmolarity", recipe.Osmolarity, 200, 311);
                var sum = recipe.Sodium + recipe.Potassium + recipe.Sugar + recipe.Others;
                if (Math.Abs(sum - recipe.Osmolarity) > Rounding * recipe.Osmolarity)
                {
                    Report(Hydration, $"recipes {recipe.Id}.osmolarity", FormattableString.Invariant($"is {recipe.Osmolarity}, but the parts add up to {sum}"));
                }
            }
        }

        private void CheckHolds(IReadOnlyList<HydrationHoldRule> holds)
        {
            Unique(Hydration, holds.Select(hold => hold.Id));
            foreach (var hold in holds)
            {
                Sourced(Hydration, $"holds {hold.Id}", hold.Source);
                AllKnown(Hydration, $"holds {hold.Id}.causes", hold.Causes, _causes);
                AllKnown(Hydration, $"holds {hold.Id}.findings", hold.Findings, _findings.Keys);
                AllKnown(Hydration, $"holds {hold.Id}.redFlags", hold.RedFlags, [.. knowledge.RedFlags.Select(flag => flag.Id)]);
                if (hold.Causes.Count + hold.Findings.Count + hold.RedFlags.Count == 0)
                {
                    Report(Hydration, $"holds {hold.Id}", "names no causes, findings or redFlags: it never holds");
                }

                AllKnown(Hydration, $"holds {hold.Id}.hold", hold.Hold, HeldAdvice);
                NotEmpty(Hydration, $"holds {hold.Id}.because", hold.Because);
            }
        }

        private static IEnumerable<(string Field, SourcedValue Number, double Least, double Most)> Numbers(HydrationFacts facts) =>
        [
            ("sweat.scaleError", facts.Sweat.ScaleError, 0.001, 1), ("sweat.toldAmountError", facts.Sweat.ToldAmountError, 0, 0.5),
            ("sweat.highestRate", facts.Sweat.HighestRate, 2, 8), ("sweat.greatestLoss", facts.Sweat.GreatestLoss, 0.05, 0.2),
            ("sweat.measuredSodiumError", facts.Sweat.MeasuredSodiumError, 0, 0.5), ("sweat.forearmSlope", facts.Sweat.ForearmSlope, 0.3, 1.2),
            ("sweat.forearmIntercept", facts.Sweat.ForearmIntercept, 0, 20),
            ("session.thirstAlone", facts.Session.ThirstAlone, 30, 120), ("session.thirstAloneInHeat", facts.Session.ThirstAloneInHeat, 30, 120),
            ("session.longSession", facts.Session.LongSession, 120, 480), ("session.lossToAvoid", facts.Session.LossToAvoid, 0.01, 0.04), ("session.seriousLoss", facts.Session.SeriousLoss, 0.03, 0.08),
            ("session.mostPerHour", facts.Session.MostPerHour, 0.2, 1), ("session.mostPerHourOverHours", facts.Session.MostPerHourOverHours, 0.2, 1),
            ("session.severalHours", facts.Session.SeveralHours, 90, 480), ("session.mostPerKilogram", facts.Session.MostPerKilogram, 4, 15),
            ("session.fastDrinking", facts.Session.FastDrinking, 1, 1.5), ("session.interval", facts.Session.Interval, 10, 30),
            ("session.carbohydrateLong", facts.Session.CarbohydrateLong, 60, 120), ("session.longFuelling", facts.Session.LongFuelling, 90, 300),
            ("session.strongestDrink", facts.Session.StrongestDrink, 40, 100),
            ("bodyWater.maleConstant", facts.BodyWater.MaleConstant, 0, 10), ("bodyWater.maleAge", facts.BodyWater.MaleAge, 0, 0.2),
            ("bodyWater.maleHeight", facts.BodyWater.MaleHeight, 0, 0.3), ("bodyWater.maleWeight", facts.BodyWater.MaleWeight, 0.1, 0.6),
            ("bodyWater.femaleConstant", facts.BodyWater.FemaleConstant, 0, 10), ("bodyWater.femaleHeight", facts.BodyWater.FemaleHeight, 0, 0.3),
            ("bodyWater.femaleWeight", facts.BodyWater.FemaleWeight, 0.1, 0.6), ("bodyWater.formulaError", facts.BodyWater.FormulaError, 1, 12),
            ("bodyWater.olderFrom", facts.BodyWater.OlderFrom, 50, 80), ("bodyWater.shareError", facts.BodyWater.ShareError, 0.05, 0.4),
            ("bodyWater.formulaFrom", facts.BodyWater.FormulaFrom, 15, 21),
            ("sodium.lowBelow", facts.Sodium.LowBelow, 130, 137), ("sodium.edelmanSlope", facts.Sodium.EdelmanSlope, 1, 1.3),
            ("sodium.edelmanIntercept", facts.Sodium.EdelmanIntercept, 0, 40), ("sodium.fallThatOpens", facts.Sodium.FallThatOpens, 0.5, 8),
            ("sodium.hoursAfter", facts.Sodium.HoursAfter, 1, 12),
            ("daily.shareFromDrinks", facts.Daily.ShareFromDrinks, 0.6, 0.9), ("daily.caffeineDay", facts.Daily.CaffeineDay, 100, 400),
            ("daily.caffeineOnce", facts.Daily.CaffeineOnce, 50, 200), ("daily.caffeinePregnant", facts.Daily.CaffeinePregnant, 0, 200),
            ("daily.caffeineChild", facts.Daily.CaffeineChild, 0, 3), ("daily.caffeineDiuretic", facts.Daily.CaffeineDiuretic, 100, 500),
            ("daily.alcoholWeek", facts.Daily.AlcoholWeek, 0, 112), ("daily.alcoholNotSuddenly", facts.Daily.AlcoholNotSuddenly, 20, 120),
        ];

        private static IEnumerable<(string Field, SourcedRange Range, double Least, double Most)> Ranges(HydrationFacts facts) =>
        [
            ("sweat.massThatIsNoWater", facts.Sweat.MassThatIsNoWater, 0, 0.4), ("sweat.ratePerKilogram", facts.Sweat.RatePerKilogram, 0, 60),
            ("sweat.sodium", facts.Sweat.Sodium, 5, 140), ("sweat.lowSodium", facts.Sweat.LowSodium, 5, 140), ("sweat.averageSodium", facts.Sweat.AverageSodium, 5, 140),
            ("sweat.highSodium", facts.Sweat.HighSodium, 5, 140), ("sweat.possibleSodium", facts.Sweat.PossibleSodium, 1, 150), ("sweat.potassium", facts.Sweat.Potassium, 1, 15),
            ("session.drinkSodium", facts.Session.DrinkSodium, 0, 60), ("session.carbohydrate", facts.Session.Carbohydrate, 0, 90), ("session.replacement", facts.Session.Replacement, 1, 24),
            ("bodyWater.share", facts.BodyWater.Share, 0.3, 0.8),
            ("sodium.start", facts.Sodium.Start, 130, 150), ("sodium.freeWater", facts.Sodium.FreeWater, 0, 1.5), ("sodium.shareInExercise", facts.Sodium.ShareInExercise, 0, 1),
            ("sodium.shareAfter", facts.Sodium.ShareAfter, 0, 1), ("sodium.halfTimeInGut", facts.Sodium.HalfTimeInGut, 3, 90), ("sodium.untoldDrink", facts.Sodium.UntoldDrink, 0, 60),
        ];
    }
}
