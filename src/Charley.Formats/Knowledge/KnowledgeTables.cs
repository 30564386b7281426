using System.Data.Common;
using System.Globalization;
using Charley.Knowledge;
using Sylvan.Data.Csv;

namespace Charley.Formats.Knowledge;

/// <summary>Reads the tables of the knowledge that are CSV because they are tables.</summary>
internal static class KnowledgeTables
{
    public static IReadOnlyList<ReferenceIntake> ReferenceIntakes(string file, string body, List<Problem> problems) =>
        Rows(file, problems, row => new ReferenceIntake
        {
            Body = row.Text("body") ?? body,
            LifeStage = row.Text("life_stage") ?? "adults",
            Sex = row.Text("sex") ?? "any",
            AgeFrom = row.Number("age_min") ?? 0,
            AgeTo = row.Number("age_max") ?? 150,
            State = State(row.Text("physiological_state")),
            Nutrient = row.Text("nutrient") ?? "",
            Unit = (row.Text("unit") ?? "").Replace("/d", "", StringComparison.Ordinal),
            Ear = row.Number("EAR") ?? row.Number("AR_or_EAR"),
            Rda = row.Number("RDA") ?? row.Number("PRI_or_RNI"),
            Ai = row.Number("AI"),
            Ul = row.Number("UL"),
            Cdrr = row.Number("CDRR"),
            Source = row.Text("source") ?? "",
            Note = row.Text("note"),
        });

    public static IReadOnlyList<IntakeVariance> IntakeVariance(string file, List<Problem> problems) =>
        Rows(file, problems, row => new IntakeVariance
        {
            Nutrient = row.Text("nutrient") ?? "",
            Unit = row.Text("unit") ?? "",
            Group = row.Text("group") ?? "",
            Kind = row.Text("kind") ?? "",
            Persons = row.Number("n"),
            Mean = row.Number("mean") ?? row.Number("mean_per_day"),
            SdWithin = row.Number("sd_within"),
            SdBetween = row.Number("sd_between"),
            Lambda = row.Number("boxcox_lambda"),
            MeanTransformed = row.Number("mean_transformed"),
            VarWithinTransformed = row.Number("var_within_transformed"),
            VarBetweenTransformed = row.Number("var_between_transformed"),
            SdWithinLog = row.Number("sd_within_log"),
            SdBetweenLog = row.Number("sd_between_log"),
            RequirementCv = row.Number("requirement_cv_pct"),
            Source = row.Text("source") ?? "",
        });

    private static List<T> Rows<T>(string file, List<Problem> problems, Func<Row, T> read)
    {
        if (!File.Exists(file))
        {
            problems.Add(new Problem(file, 0, "", "there is no such file"));
            return [];
        }

        using var reader = CsvDataReader.Create(file);
        var columns = Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, index => index, StringComparer.Ordinal);
        var result = new List<T>();
        while (reader.Read())
        {
            result.Add(read(new Row(reader, columns)));
        }

        return result;
    }

    private static string State(string? text) => text switch
    {
        "pregnancy" or "lactation" => text,
        { } other when other.Contains("pregnan", StringComparison.Ordinal) && !other.StartsWith("none", StringComparison.Ordinal) => "pregnancy",
        { } other when other.Contains("lactat", StringComparison.Ordinal) && !other.StartsWith("none", StringComparison.Ordinal) => "lactation",
        _ => "none",
    };

    private readonly record struct Row(DbDataReader Reader, Dictionary<string, int> Columns)
    {
        public string? Text(string column) =>
            Columns.TryGetValue(column, out var index) && Reader.GetString(index).Trim() is { Length: > 0 } text ? text : null;

        /// <summary>A number; <c>ND</c> (not determined) and empty are unknown.</summary>
        public double? Number(string column) =>
            double.TryParse(Text(column), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
