namespace Charley.Foods.Compiling;

/// <summary>Chooses which of a food's portions is the usual one.</summary>
internal static class UsualPortions
{
    /// <returns>Place among its portions, or -1 where none fits, and grams.</returns>
    public static (int Place, float Grams) Of(FoodEntry food, IReadOnlyList<UsualPortionRule> rules)
    {
        var rule = rules.FirstOrDefault(candidate => candidate.Group == food.Group);
        if (rule is null)
        {
            return (-1, 100);
        }

        foreach (var preferred in rule.Preferred)
        {
            for (var i = 0; i < food.Portions.Count; i++)
            {
                var portion = food.Portions[i];
                if (Begins(portion.Description, preferred) && portion.Grams >= rule.Weight.Least && portion.Grams <= rule.Weight.Most)
                {
                    return (i, (float)portion.Grams);
                }
            }
        }

        return (-1, (float)rule.Grams);
    }

    private static bool Begins(string description, string preferred) =>
        description.StartsWith(preferred, StringComparison.OrdinalIgnoreCase)
        && (description.Length == preferred.Length || !char.IsLetter(description[preferred.Length]));
}
