using Charley.Foods.Search;

namespace Charley.Foods;

/// <summary>Why a person named a food.</summary>
public enum WishField
{
    Like,
    Dislike,
    Avoid,

    /// <summary>Words are then taken to mean all their kin: whoever writes almonds is kept from all tree nuts.</summary>
    Allergies,
}

/// <summary>Words of a wish, and the foods that they mean.</summary>
/// <param name="Text">As it was written.</param>
/// <param name="Traits">What the foods hold; none where the words name foods.</param>
/// <param name="Terms">Each a set of stems that a description must all have; empty where the words name traits.</param>
public sealed record Wish(string Text, FoodTraits Traits, IReadOnlyList<IReadOnlyList<string>> Terms)
{
    /// <summary>Whether any food is meant.</summary>
    public bool Understood => Traits != FoodTraits.None || Terms.Count > 0;

    /// <summary>The food is known to be, or to hold, what was named.</summary>
    public bool Means(Food food)
    {
        ArgumentNullException.ThrowIfNull(food);
        if ((food.Traits & Traits) != FoodTraits.None)
        {
            return true;
        }

        if (Terms.Count == 0)
        {
            return false;
        }

        var stems = FoodWords.Of(food.Description);
        return Terms.Any(term => term.All(stems.Contains));
    }

    /// <summary>It is unknown whether the food holds what was named: not to be added for someone who must not have it.</summary>
    public bool MayMean(Food food)
    {
        ArgumentNullException.ThrowIfNull(food);
        return Means(food) || (food.MayHold & Traits) != FoodTraits.None;
    }
}

/// <summary>Reads the words that people write of what they like, dislike, avoid and are allergic to.</summary>
public sealed class WishWords
{
    private readonly FoodTable _foods;
    private readonly Dictionary<string, (FoodTraits Traits, bool Allergies)> _known = new(StringComparer.Ordinal);

    internal WishWords(FoodTable foods, FoodFile file)
    {
        _foods = foods;
        foreach (var fields in file.Lines(FoodSection.Wishes))
        {
            _known[fields[0]] = ((FoodTraits)int.Parse(fields[1], System.Globalization.CultureInfo.InvariantCulture), fields[2].Length > 0);
        }

        Synonyms = Search.Synonyms.Read(file);
    }

    private Synonyms Synonyms { get; }

    /// <returns>Not <see cref="Wish.Understood"/> where the words mean no food of the table.</returns>
    public Wish Read(string words, WishField field)
    {
        ArgumentNullException.ThrowIfNull(words);
        var stems = Words.Of(words).Where(word => !Words.IsJoin(word.Written) && word.Stem is not ("allergy" or "allergic" or "any" or "all" or "no" or "food"))
            .Select(word => word.Stem).ToList();
        var known = _known.TryGetValue(string.Join(' ', stems), out var meaning);
        if (known && (field == WishField.Allergies || (field != WishField.Like && !meaning.Allergies)))
        {
            return new Wish(words, meaning.Traits, []);
        }

        var terms = Terms(stems);
        return terms.Count > 0 || !known ? new Wish(words, FoodTraits.None, terms) : new Wish(words, meaning.Traits, []);
    }

    private List<IReadOnlyList<string>> Terms(List<string> stems)
    {
        if (stems.Count == 0)
        {
            return [];
        }

        IEnumerable<IReadOnlyList<string>> all = [stems, .. Synonyms.In(stems).Where(found => found.Length == stems.Count).Select(found => found.Meaning.Stems)];
        return [.. all.Where(term => _foods.Foods.Any(food => new Wish("", FoodTraits.None, [term]).Means(food)))];
    }
}
