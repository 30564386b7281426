using System.Globalization;
using Charley.Cases;
using Charley.Knowledge;
using Sylvan.Data.Csv;

namespace Charley.Tests.Nhanes;

/// <summary>The survey's files, which lie beside the project and never in it.</summary>
internal static class NhanesFiles
{
    /// <summary>Kilocalories first, then the survey's own names.</summary>
    public static readonly string[] Nutrients =
    [
        "kcal", "prot", "carb", "sugr", "fibe", "tfat", "vb1", "vb2", "niac", "vb6", "fdfe", "vb12", "vc", "vd", "vk", "calc", "phos", "magn", "iron",
        "zinc", "copp", "sodi", "pota", "sele", "caff", "alco", "mois",
    ];

    private static readonly string Shared = Path.Combine(Root(), "..", "shared");

    public static IEnumerable<CsvDataReader> Rows(string path)
    {
        using var csv = CsvDataReader.Create(Path.Combine(Shared, path));
        while (csv.Read())
        {
            yield return csv;
        }
    }

    public static void SkipUnlessThere() =>
        Assert.SkipUnless(Directory.Exists(Path.Combine(Shared, "data", "nhanes")), "needs ../shared/data/nhanes, the survey's public files");

    /// <returns>NaN where the cell is empty.</returns>
    public static double Number(this CsvDataReader row, string column) => NumberOf(row.GetString(row.GetOrdinal(column))) ?? double.NaN;

    public static string Text(this CsvDataReader row, string column) => row.GetString(row.GetOrdinal(column));

    public static Sex SexOf(this CsvDataReader row) => row.Text("sex") == "M" ? Sex.Male : Sex.Female;

    public static IReadOnlyList<IntakeVariance> Variances() =>
    [
        .. Rows("reference/within_between.csv").Where(row => row.Text("kind") == "derived").Select(row => new IntakeVariance
        {
            Nutrient = row.Text("nutrient"),
            Unit = row.Text("unit"),
            Group = row.Text("group"),
            Kind = row.Text("kind"),
            Mean = NumberOf(row.Text("mean_per_day")),
            SdWithin = NumberOf(row.Text("sd_within")),
            SdBetween = NumberOf(row.Text("sd_between")),
            Lambda = NumberOf(row.Text("boxcox_lambda")),
            MeanTransformed = NumberOf(row.Text("mean_transformed")),
            VarWithinTransformed = NumberOf(row.Text("var_within_transformed")),
            VarBetweenTransformed = NumberOf(row.Text("var_between_transformed")),
            SdWithinLog = NumberOf(row.Text("sd_within_log")),
            RequirementCv = NumberOf(row.Text("requirement_cv_pct")),
            Source = row.Text("source"),
        }),
    ];

    public static IReadOnlyList<ReferenceIntake> ReferenceIntakes() =>
    [
        .. Rows("reference/dri.csv").Select(row => new ReferenceIntake
        {
            Body = "NASEM",
            LifeStage = row.Text("life_stage"),
            Sex = row.Text("sex"),
            AgeFrom = row.Number("age_min"),
            AgeTo = row.Number("age_max"),
            State = row.Text("physiological_state"),
            Nutrient = row.Text("nutrient"),
            Unit = row.Text("unit"),
            Ear = NumberOf(row.Text("EAR")),
            Rda = NumberOf(row.Text("RDA")),
            Ai = NumberOf(row.Text("AI")),
            Ul = NumberOf(row.Text("UL")),
            Cdrr = NumberOf(row.Text("CDRR")),
            Source = row.Text("source"),
            Note = row.Text("note"),
        }),
    ];

    private static double? NumberOf(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Charley.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
