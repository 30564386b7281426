using Charley.Cases;
using Charley.Knowledge;
using Charley.Units;

namespace Charley.Tests.Intake;

/// <summary>Small pieces of knowledge, copied by hand from the reference tables, and people to try them on.</summary>
internal static class Some
{
    public static Nutrient Energy { get; } = new() { Id = "energy", Name = "Energy", Unit = "kcal" };

    public static Nutrient Magnesium { get; } = new() { Id = "magnesium", Name = "Magnesium", Unit = "mg", Mission = true };

    public static Nutrient Potassium { get; } = new() { Id = "potassium", Name = "Potassium", Unit = "mg", Mission = true };

    public static Nutrient Sodium { get; } = new() { Id = "sodium", Name = "Sodium", Unit = "mg", Mission = true };

    public static Nutrient Water { get; } = new() { Id = "water", Name = "Water", Unit = "L", Mission = true };

    public static Nutrient VitaminD { get; } = new() { Id = "vitamin-d", Name = "Vitamin D", Unit = "µg", Mission = true };

    public static Nutrient Fibre { get; } = new() { Id = "fibre", Name = "Fibre", Unit = "g" };

    public static Person Woman(double? age = 40) => new() { Age = age, Sex = Sex.Female };

    public static Person Man(double? age = 40) => new() { Age = age, Sex = Sex.Male, Weight = Amount.Of(80, Unit.Kilogram) };

    public static ReferenceIntake Reference(string nutrient, string unit, string sex, (double From, double To) age) => new()
    {
        Body = "NASEM",
        LifeStage = $"{sex} {age.From}",
        Sex = sex,
        AgeFrom = age.From,
        AgeTo = age.To,
        State = "none",
        Nutrient = nutrient,
        Unit = unit,
        Source = "test",
    };

    /// <summary>Magnesium as in the reference's table, adults.</summary>
    public static IReadOnlyList<ReferenceIntake> MagnesiumTable { get; } =
    [
        Reference("magnesium", "mg/d", "any", (1, 4)) with { Ear = 65, Rda = 80, Ul = 65 },
        Reference("magnesium", "mg/d", "male", (19, 31)) with { Ear = 330, Rda = 400, Ul = 350 },
        Reference("magnesium", "mg/d", "male", (31, 51)) with { Ear = 350, Rda = 420, Ul = 350 },
        Reference("magnesium", "mg/d", "female", (19, 31)) with { Ear = 255, Rda = 310, Ul = 350 },
        Reference("magnesium", "mg/d", "female", (31, 51)) with { Ear = 265, Rda = 320, Ul = 350 },
        Reference("magnesium", "mg/d", "female", (14, 19)) with { Ear = 335, Rda = 400, Ul = 350, State = "pregnancy", LifeStage = "pregnancy 14-18 y" },
        Reference("magnesium", "mg/d", "female", (31, 51)) with { Ear = 300, Rda = 360, Ul = 350, State = "pregnancy", LifeStage = "pregnancy 31-50 y" },
        Reference("magnesium", "mg/d", "female", (31, 51)) with { Ear = 265, Rda = 320, Ul = 350, State = "lactation" },
        Reference("magnesium", "mg/d", "male", (18, 150)) with { Body = "EFSA", Ai = 350, Ul = 250 },
        Reference("magnesium", "mg/d", "female", (18, 150)) with { Body = "EFSA", Ai = 300, Ul = 250, State = "none (also pregnancy, lactation)" },
    ];

    public static IReadOnlyList<ReferenceIntake> OtherTables { get; } =
    [
        Reference("potassium", "mg/d", "male", (31, 51)) with { Ai = 3400 },
        Reference("sodium", "mg/d", "any", (31, 51)) with { Ai = 1500, Cdrr = 2300 },
        Reference("water", "L/d", "male", (31, 51)) with { Ai = 3.7 },
        Reference("vitamin-d", "µg/d", "any", (9, 71)) with { Ear = 10, Rda = 15, Ul = 100 },
    ];

    public static IReadOnlyList<IntakeVariance> Variances { get; } =
    [
        Variance("magnesium", "mg", "all adults", (0.25, 12.2062, 2.04455, 2.0661)) with { RequirementCv = 10, SdWithinLog = 0.367, SdBetweenLog = 0.361 },
        Variance("magnesium", "mg", "women", (0.25, 11.7592, 1.87991, 1.76547)) with { RequirementCv = 10, SdWithinLog = 0.362 },
        Variance("magnesium", "mg", "women 19-50", (0.25, 11.741, 2.02072, 1.90987)) with { RequirementCv = 10, SdWithinLog = 0.378 },
        Variance("magnesium", "mg", "men 19-50", (0.25, 12.7576, 2.4209, 1.89455)) with { RequirementCv = 10, SdWithinLog = 0.392 },
        Variance("magnesium", "mg", "men 51+", (0.3, 15.1371, 3.37857, 3.48402)) with { RequirementCv = 10, SdWithinLog = 0.339 },
        Variance("potassium", "mg", "men 19-50", (0.35, 42.8395, 37.05989, 25.83322)),
        Variance("sodium", "mg", "men 19-50", (0.3, 36.3885, 25.32749, 11.52258)),
        Variance("water-total", "g", "men 19-50", (0.2, 19.907, 2.67985, 3.04775)),
        Variance("energy", "kcal", "men 19-50", (0.35, 40.8169, 28.06499, 18.47513)),
        Variance("vitamin-d", "µg", "women", (0.25, 1.0671, 1.4142, 0.73023)) with { RequirementCv = 25 },
        Variance("vitamin-d", "µg", "women 19-50", null) with { RequirementCv = 25, Mean = 3.832, SdWithin = 3.63, SdBetween = 2.22 },
    ];

    private static IntakeVariance Variance(
        string nutrient, string unit, string group, (double Lambda, double Mean, double Within, double Between)? boxCox) => new()
        {
            Nutrient = nutrient,
            Unit = unit,
            Group = group,
            Kind = "derived",
            Lambda = boxCox?.Lambda,
            MeanTransformed = boxCox?.Mean,
            VarWithinTransformed = boxCox?.Within,
            VarBetweenTransformed = boxCox?.Between,
            Source = "test",
        };
}
