using System.Globalization;
using Charley.Knowledge;
using Charley.Reports.Layout;

namespace Charley.Reports.Knowledge;

/// <summary>Reference intakes of one nutrient, by whom they are for; neighbours with the same figures in one line.</summary>
internal static class LifeStages
{
    private const double Oldest = 120;

    /// <param name="rows">Of one nutrient and body, in the order of their table.</param>
    /// <param name="supplementsOnly">The upper limit counts supplements and medicines alone.</param>
    public static TextTable Table(IEnumerable<ReferenceIntake> rows, bool supplementsOnly)
    {
        var table = new TextTable(
            new("for") { Share = 1 },
            new("average need (EAR)") { Right = true, Share = 0.6 },
            new("advised (RDA, PRI)") { Right = true, Share = 0.6 },
            new("adequate (AI)") { Right = true, Share = 0.6 },
            new(supplementsOnly ? "upper limit, supplements" : "upper limit") { Right = true, Share = 0.8 },
            new("unit"));
        foreach (var row in Joined(rows))
        {
            table.Add(
                Who(row), Figure(row.Ear), Figure(row.Rda), Figure(row.Ai),
                row.Cdrr is { } reduce ? $"reduce above {Figures.Of(reduce)}" : Figure(row.Ul), row.Unit);
        }

        return table;
    }

    private static string Figure(double? value) => value is { } figure ? Figures.Of(figure) : "";

    private static List<ReferenceIntake> Joined(IEnumerable<ReferenceIntake> rows)
    {
        var joined = new List<ReferenceIntake>();
        foreach (var row in rows)
        {
            if (joined is [.., var last] && last.AgeTo == row.AgeFrom && Same(last, row))
            {
                joined[^1] = last with { AgeTo = row.AgeTo };
            }
            else
            {
                joined.Add(row);
            }
        }

        return joined;
    }

    private static bool Same(ReferenceIntake one, ReferenceIntake other) =>
        (one.Body, one.Sex, one.State, one.Unit, one.Ear, one.Rda, one.Ai, one.Ul, one.Cdrr)
        == (other.Body, other.Sex, other.State, other.Unit, other.Ear, other.Rda, other.Ai, other.Ul, other.Cdrr);

    private static string Who(ReferenceIntake row)
    {
        var who = row.State switch
        {
            "pregnancy" => "pregnant",
            "lactation" => "breastfeeding",
            _ => row.Sex switch { "male" => "male", "female" => "female", _ => "all" },
        };
        return $"{who} {Ages(row)}";
    }

    private static string Ages(ReferenceIntake row) =>
        row.AgeTo <= 1 ? string.Create(CultureInfo.InvariantCulture, $"{row.AgeFrom * 12:0}-{row.AgeTo * 12:0} months")
        : row.AgeTo >= Oldest ? string.Create(CultureInfo.InvariantCulture, $"{row.AgeFrom:0.#} and over")
        : string.Create(CultureInfo.InvariantCulture, $"{row.AgeFrom:0.#}-{row.AgeTo - 1:0.#}");
}
