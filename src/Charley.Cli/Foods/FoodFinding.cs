using Charley.Content;
using Charley.Foods;
using Charley.Reports.Foods;

namespace Charley.Cli.Foods;

/// <summary>What <c>charley foods search</c> and <c>show</c> do.</summary>
internal static class FoodFinding
{
    private const int NearestShown = 3;

    /// <summary>Of a number of the USDA's, with zeros before it.</summary>
    private const int UsdaDigits = 5;

    public static int Search(string words, int limit, bool json)
    {
        var foods = Shipped.Foods.Search(words, limit).Select(hit => hit.Food).ToList();
        if (json)
        {
            using var output = new BufferedStream(Console.OpenStandardOutput());
            foods.ForEach(food => FoodJson.WriteHit(food, output));
            return ExitStatus.Done;
        }

        if (foods.Count > 0)
        {
            FoodText.WriteHits(foods, Screen.Page);
            return ExitStatus.Done;
        }

        var near = Near(words);
        Console.Out.WriteLine(near.Count == 0 ? $"No food is called '{words}', and none is near." : $"No food is called '{words}'. Nearest:");
        if (near.Count > 0)
        {
            FoodText.WriteHits(near, Screen.Page);
        }

        return ExitStatus.Done;
    }

    public static int Show(string id, bool json)
    {
        if (Shipped.Foods.Find(id) is not { } food)
        {
            Console.Error.WriteLine($"charley: there is no food with the id '{id}'{Suggest(id)}");
            return ExitStatus.WrongInput;
        }

        if (json)
        {
            using var output = Console.OpenStandardOutput();
            FoodJson.WriteWhole(food, Shipped.Knowledge.Nutrients, output);
        }
        else
        {
            FoodText.WriteWhole(food, Shipped.Knowledge.Nutrients, Screen.Page);
        }

        return ExitStatus.Done;
    }

    private static string Suggest(string id)
    {
        var near = Near(id);
        return near.Count == 0 ? "; find one with: charley foods search WORDS" : "; nearest: " + string.Join(", ", near.Select(food => $"{food.Id} ({food.Name})"));
    }

    /// <summary>By all words; where nothing has them, by each alone; an id by those that begin alike.</summary>
    private static List<Food> Near(string words)
    {
        if (words.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
        {
            if (Shipped.Foods.Find(words[..(colon + 1)] + words[(colon + 1)..].PadLeft(UsdaDigits, '0')) is { } padded)
            {
                return [padded];
            }

            var alike = Enumerable.Range(1, Math.Max(0, words.Length - colon - 2)).Select(cut => words[..^cut])
                .Select(start => Shipped.Foods.Foods.Where(food => food.Id.StartsWith(start, StringComparison.OrdinalIgnoreCase)).Take(NearestShown).ToList())
                .FirstOrDefault(found => found.Count > 0);
            if (alike is not null)
            {
                return alike;
            }
        }

        var plain = words.Replace(':', ' ');
        var together = Shipped.Foods.Search(plain, NearestShown).Select(hit => hit.Food).ToList();
        return together.Count > 0
            ? together
            : [.. plain.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Shipped.Foods.Search(word, 1)).OrderByDescending(hit => hit.Score)
                .Select(hit => hit.Food).Distinct().Take(NearestShown)];
    }
}
