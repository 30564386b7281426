using Charley.Cases;
using Charley.Formats.Yaml;
using YamlDotNet.RepresentationModel;

namespace Charley.Formats.Cases;

/// <content>Wishes for a plan.</content>
public static partial class CaseFile
{
    /// <summary>No plan has more changes than a person could remember.</summary>
    private const int MostChanges = 50;

    private static Wishes ReadWishes(YamlNode node, ProblemSink sink)
    {
        string[] known = ["avoid", "allergies", "vegetarian", "vegan", "like", "dislike", "lock", "maxChanges", "energy"];
        if (Fields.Of(node, sink, "wishes", known) is not { } fields)
        {
            return new Wishes();
        }

        return new Wishes
        {
            Avoid = fields.Texts("avoid"),
            Allergies = fields.Texts("allergies"),
            Vegetarian = fields.Flag("vegetarian") ?? false,
            Vegan = fields.Flag("vegan") ?? false,
            Like = fields.Texts("like"),
            Dislike = fields.Texts("dislike"),
            Lock = fields.Texts("lock"),
            MaxChanges = ReadMaxChanges(fields),
            Energy = ReadEnergy(fields),
        };
    }

    private static int? ReadMaxChanges(Fields fields)
    {
        if (fields.Number("maxChanges", 0, MostChanges) is not { } number)
        {
            return null;
        }

        if (number != Math.Floor(number))
        {
            fields.Report("maxChanges", "a whole number of changes is expected here");
        }

        return (int)number;
    }

    private static EnergyWish ReadEnergy(Fields fields)
    {
        switch (fields.Text("energy"))
        {
            case null or "same":
                return EnergyWish.Same;
            case "less":
                return EnergyWish.Less;
            case "more":
                return EnergyWish.More;
            case { } other:
                fields.Report("energy", $"'{other}' is not one of same, less, more");
                return EnergyWish.Same;
        }
    }
}
