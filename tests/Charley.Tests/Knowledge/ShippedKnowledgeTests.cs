using System.Collections;
using System.Reflection;
using Charley.Content;
using Charley.Formats.Knowledge;
using Charley.Knowledge;
using Charley.Tests.Conventions;
using Sylvan.Data.Csv;

namespace Charley.Tests.Knowledge;

/// <summary>The knowledge of the repository, and the same as it ships.</summary>
public sealed class ShippedKnowledgeTests
{
    private static readonly Lazy<KnowledgeBase> Folder = new(() =>
    {
        var (knowledge, problems) = KnowledgeFolder.Read(Repository.PathOf("knowledge"));
        Assert.Empty(problems);
        return knowledge!;
    });

    [Fact]
    public void The_folder_has_no_problem()
    {
        Assert.True(Folder.Value.Causes.Count >= 84);
        Assert.True(Folder.Value.Findings.Count >= 200);
        Assert.True(Folder.Value.Labs.Count >= 40);
    }

    [Fact]
    public void What_ships_is_what_the_folder_says()
    {
        var shipped = Shipped.Knowledge;
        Assert.Equal(Folder.Value.Version, shipped.Version);
        Assert.Equal(Folder.Value.Causes.Select(cause => (cause.Id, cause.Present.Probability, cause.Explains.Probability)), shipped.Causes.Select(cause => (cause.Id, cause.Present.Probability, cause.Explains.Probability)));
        Assert.Equal(Folder.Value.Findings.Select(finding => finding.Id), shipped.Findings.Select(finding => finding.Id));
        Assert.Equal(Folder.Value.Settings.Select(setting => setting.Id).Order(), shipped.Priors.Keys.Order());
        Assert.All(shipped.Priors.Values, priors => Assert.Equal((shipped.Causes.Count, shipped.Causes.Count), (priors.Prior.Count, priors.Strength.Count)));
        Assert.Equal(shipped.Nutrients.Count, shipped.GenerousDensities.Count);
    }

    [Fact]
    public void Every_cause_of_the_reference_list_is_there()
    {
        var file = Path.Combine(Repository.Shared, "reference", "causes.csv");
        Assert.SkipUnless(File.Exists(file), "needs ../shared/reference/causes.csv");
        using var csv = CsvDataReader.Create(file);
        var wanted = new List<string>();
        while (csv.Read())
        {
            wanted.Add(csv.GetString(csv.GetOrdinal("id")));
        }

        Assert.True(wanted.Count >= 84);
        Assert.Empty(wanted.Except(Folder.Value.Causes.Select(cause => cause.Id)));
    }

    [Fact]
    public void Every_entry_that_carries_a_source_names_one_that_is_known()
    {
        var known = Folder.Value.Sources.Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        var wrong = new List<string>();
        var seen = 0;
        Visit(Folder.Value, "", (path, sources) =>
        {
            seen++;
            if (sources.Count == 0 || !sources.All(known.Contains))
            {
                wrong.Add($"{path}: {string.Join(", ", sources)}");
            }
        });
        Assert.True(seen > 1000);
        Assert.Empty(wrong);
    }

    [Fact]
    public void Every_cause_can_be_told_from_no_cause()
    {
        var defined = Folder.Value.Findings.Select(finding => finding.Defines).ToHashSet();
        var taken = Folder.Value.Medicines.Select(medicine => medicine.Cause).ToHashSet();
        var silent = Folder.Value.Causes.Where(cause => cause is { Findings.Count: 0, Labs.Count: 0, Context.Count: 0, Intake: null } && !defined.Contains(cause.Id) && !taken.Contains(cause.Id));
        Assert.Empty(silent.Select(cause => cause.Id));
    }

    [Fact]
    public void Shares_explained_are_those_of_one_population()
    {
        var total = Folder.Value.Causes.Sum(cause => cause.Explains.Probability);
        Assert.InRange(total, 0.7, 1.3);
    }

    private static string InFull(KnowledgeBase knowledge) => System.Text.Json.JsonSerializer.Serialize(knowledge, KnowledgeBase.Contract);

    [Fact]
    public void The_compiled_form_keeps_everything()
    {
        var again = KnowledgeBase.Load(Shipped.Knowledge.Compile());
        Assert.Equal(InFull(Shipped.Knowledge), InFull(again));
        Assert.Equal(InFull(Folder.Value), InFull(KnowledgeBase.Load(Folder.Value.Compile())));
        var (potassium, read) = (Folder.Value.Labs.Single(lab => lab.Id == "potassium"), again.Labs.Single(lab => lab.Id == "potassium"));
        Assert.Equal((potassium.Typical.Median, potassium.Variation, potassium.HalfLife, potassium.Note), (read.Typical.Median, read.Variation, read.HalfLife, read.Note));
        Assert.Equal(potassium.Units.Keys.Order(StringComparer.Ordinal), read.Units.Keys.Order(StringComparer.Ordinal));
    }

    /// <summary>Calls back for every list named Source.</summary>
    private static void Visit(object node, string path, Action<string, IReadOnlyList<string>> told)
    {
        foreach (var property in node.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(property => property.GetIndexParameters().Length == 0))
        {
            switch (property.GetValue(node))
            {
                case IReadOnlyList<string> sources when property.Name == "Source":
                    told(path, sources);
                    break;
                case string or null:
                    break;
                case IEnumerable items:
                    foreach (var item in items.Cast<object>().Where(item => item.GetType().Namespace == typeof(Cause).Namespace))
                    {
                        Visit(item, $"{path}.{property.Name}[{item.GetType().GetProperty("Id")?.GetValue(item)}]", told);
                    }

                    break;
                case { } child when child.GetType().Namespace == typeof(Cause).Namespace && !child.GetType().IsEnum:
                    Visit(child, $"{path}.{property.Name}", told);
                    break;
                default:
                    break;
            }
        }
    }
}
