namespace Charley.Foods.Compiling;

/// <summary>Chooses which of a food's portions is the usual one.</summary>
/// <remarks>The first rule that names the food's head noun or its group; in it the first wording that one of its portions begins with,
/// if that portion is neither too light nor too heavy nor too rich in energy (nobody eats a cup of butter).</remarks>
internal static class UsualPortions
{
    /// <param name="energy">Kilocalories per 100 g; NaN where unknown.</param>
    /// <returns>Place among its portions, or -1 where none fits, and grams.</returns>
    public static (int Place, double Grams) Of(FoodEntry food, string head, float energy, IReadOnlyList<UsualPortionRule> rules)
    {
        var rule = rules.FirstOrDefault(candidate => candidate.Of == "head:" + head) ?? rules.FirstOrDefault(candidate => candidate.Of == food.Group);
        if (rule is null)
        {
            return (-1, 100);
        }

        var most = energy > 0 ? Math.Min(rule.Weight.Most, 100 * rule.MostKilocalories / energy) : rule.Weight.Most;
        foreach (var preferred in rule.Preferred)
        {
            for (var i = 0; i < food.Portions.Count; i++)
            {
                var portion = food.Portions[i];
                if (Begins(portion.Description, preferred) && portion.Grams >= rule.Weight.Least && portion.Grams <= most)
                {
                    return (i, portion.Grams);
                }
            }
        }

        return (-1, rule.Grams > most && most > 0 ? Math.Max(5, Math.Round(most / 5) * 5) : rule.Grams);
    }

    private static bool Begins(string description, string preferred) =>
        description.StartsWith(preferred, StringComparison.OrdinalIgnoreCase)
        && (description.Length == preferred.Length || !char.IsLetter(description[preferred.Length]));
}
