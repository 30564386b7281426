using Charley.Formats;
using Charley.Formats.Knowledge;
using Charley.Tests.Conventions;

namespace Charley.Tests.Knowledge;

/// <summary>Mistakes put into a copy of the knowledge are all found, at once and with their place.</summary>
public sealed class BrokenKnowledgeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("charley-knowledge-").FullName;

    public BrokenKnowledgeTests()
    {
        var original = Repository.PathOf("knowledge");
        foreach (var file in Directory.GetFiles(original, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder, Path.GetRelativePath(original, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void All_mistakes_of_shape_are_told_with_file_and_line()
    {
        Change("causes/dvt.yaml", "kind: mimic", "kind: mimic\ncolour: red");
        Change("causes/rls.yaml", "plain: ", "plain2: ");
        Change("causes/als.yaml", "present: { probability: ", "present: { probability: many");
        Change("causes/tetanus.yaml", "level: emergency", "level: someday");
        Change("red-flags.yaml", "- id: ", "- idd: ");
        Change("labs.yaml", "loinc: [", "loinc: \"[");
        AssertTold(Problems(), withLine: true,
            ("dvt", "colour"), ("rls", "plain2"), ("rls", "plain"), ("als", "many"), ("tetanus", "someday"), ("red-flags", "idd"), ("labs", "YAML"));
    }

    [Fact]
    public void All_mistakes_of_meaning_are_told()
    {
        Change("causes/dvt.yaml", "finding: calf-tenderness", "finding: calf-tenderest");
        Change("causes/dvt.yaml", "cause: med-oestrogen", "cause: med-nowhere");
        Change("causes/dvt.yaml", "when: pregnant", "when: tired");
        Change("causes/dvt.yaml", "explains: { probability: 0.002333", "explains: { probability: 0.5");
        Change("causes/dvt.yaml", "source: [goodacre-2005, wells-2006, nice-ng158]", "source: []");
        Change("causes/als.yaml", "source: [", "source: [nobody-1900, ");
        Change("causes/rls.yaml", "present: { probability: 0.", "present: { probability: 13.");
        Change("causes/tetanus.yaml", "kind: infection", "kind: miracle");
        Change("causes/hypokalaemia.yaml", "causedBy:\n", "causedBy:\n  - { cause: hypokalaemia, probability: 0.1, grade: expert, source: [expert-estimate] }\n");
        Change("labs.yaml", "- id: sodium\n", "- id: potassium\n");
        Change("medicines.yaml", "cause: med-", "cause: mad-");
        EmptyWords();
        AssertTold(Problems(), withLine: false,
            ("dvt", "calf-tenderest"), ("dvt", "med-nowhere"), ("dvt", "tired"), ("dvt", "above present"), ("dvt", "no source"), ("als", "nobody-1900"),
            ("rls", "13"), ("tetanus", "miracle"), ("hypokalaemia", "circle"), ("labs", "twice"), ("medicines", "mad-"), ("findings", "nobody's words"));
    }

    [Fact]
    public void Vetoes_and_advices_that_lead_nowhere_are_told_with_their_line()
    {
        Change("vetoes.yaml", "causes: [ckd, hyperkalaemia]", "causes: [ckd, bad-kidneys]");
        Change("vetoes.yaml", "class: k-sparing", "class: k-spare");
        Change("vetoes.yaml", "except: [sirolimus", "except: [sirolimuss");
        Change("vetoes.yaml", "  hours: { medicineBefore: 4, medicineAfter: 4 }\n", "");
        Change("vetoes.yaml", "untold: [egfr", "untold: [egfrr");
        Change("advices.yaml", "nutrient: potassium\n  form: food", "nutrient: potassium");
        Change("advices.yaml", "findings: [takes-potassium]", "findings: [takes-pot]");
        AssertTold(Problems(), withLine: true,
            ("vetoes", "bad-kidneys"), ("vetoes", "k-spare"), ("vetoes", "sirolimuss"), ("vetoes", "spaced"), ("vetoes", "egfrr"), ("advices", "both or neither"), ("advices", "takes-pot"));
    }

    [Fact]
    public void Windows_of_exposures_out_of_range_are_told_with_their_line()
    {
        Change("exposures.yaml", "window: 48", "window: 480");
        Change("exposures.yaml", "compare: more", "compare: most");
        Change("exposures.yaml", "choice: medicine", "choice: doctor");
        Change("exposures.yaml", "- id: unlisted", "- id: listed");
        AssertTold(Problems(), withLine: true, ("exposures", "480"), ("exposures", "most"), ("exposures", "doctor"), ("exposures", "unlisted is missing"));
    }

    [Fact]
    public void Number_words_that_lead_nowhere_are_told_with_their_line()
    {
        Change("number-words.yaml", "finding: caffeine-high", "finding: caffeine-hig");
        Change("number-words.yaml", "finding: smoker, source: [definition]", "finding: smoker, source: [nobody-1901]");
        Change("number-words.yaml", "of: lasting", "of: lastin");
        Change("number-words.yaml", "of: water, below: 1,", "of: water,");
        Change("number-words.yaml", "atLeast: 0.5, below: 60", "atLeast: 60, below: 0.5");
        Change("number-words.yaml", "of: alcohol, atLeast: 40, finding: alcohol-heavy, source: [expert-estimate]", "of: alcohol, atLeast: 40, finding: alcohol-heavy, source: []");
        Change("number-words.yaml", "each: 64, litre: 2120, ", "");
        Change("number-words.yaml", "period: day, source: [usda-sr24]", "period: fortnight, source: [nobody-1902]");
        Change("number-words.yaml", "words: [alcohol, ethanol]", "words: []");
        AssertTold(Problems(), withLine: true,
            ("number-words", "caffeine-hig is not known"), ("number-words", "nobody-1901"), ("number-words", "lastin is not known"), ("number-words", "total-water-low: needs atLeast"),
            ("number-words", "lasts-minutes: needs atLeast"), ("number-words", "alcohol-heavy: has no source"), ("number-words", "espresso: needs each"), ("number-words", "fortnight"),
            ("number-words", "nobody-1902"), ("number-words", "has no words"));
    }

    [Fact]
    public void Every_id_that_points_elsewhere_is_checked()
    {
        Change("red-flags.yaml", "person: child", "person: childish");
        Change("red-flags.yaml", "unless: [haemodialysis, ckd]", "unless: [haemodialysis-1, ckd]");
        Change("red-flags.yaml", "any: [calf-swelling,", "any: [calf-swollen,");
        Change("claims.yaml", "about: [", "about: [cause-nowhere, ");
        Change("claims.yaml", "trials: [", "trials: [E9999, ");
        Change("evidence.yaml", "about: [", "about: [nutrient-nowhere, ");
        Change("first-aid.yaml", "sites: [calf-site", "sites: [calf-tenderness");
        Change("medicines.yaml", "depletes: [", "depletes: [unobtainium, ");
        Change("medicines.yaml", "nutrient: zinc", "nutrient: kryptonite");
        Change("nutrients/magnesium.yaml", "causeLabs: [", "causeLabs: [lab-nowhere, ");
        Change("labs.yaml", "when: pregnant", "when: pregnnt");
        Change("causes/magnesium-low-intake.yaml", "below: EAR", "below: RDA");
        Change("causes/dvt.yaml", "complaints: { ", "complaints: { sneezing: 2, ");
        Change("knowledge.yaml", "- id: referred", "- id: deferred");
        Change("knowledge.yaml", "toldWhenNot: { value: 0.001, grade: expert, source: [expert-estimate]", "toldWhenNot: { value: 0.001, grade: expert, source: [nobody-1903]");
        Change("sources-methods.yaml", "checked: ", "checked: not-");
        Change("intake-variance.csv", "magnesium,mg,men", "magnesum,mg,men");
        Change("reference-intakes/nasem.csv", ",magnesium,mg/d", ",magnesum,mg/d");
        AssertTold(Problems(), withLine: false,
            ("red-flags", "childish"), ("red-flags", "haemodialysis-1"), ("red-flags", "calf-swollen"), ("claims", "cause-nowhere"), ("claims", "E9999"), ("evidence", "nutrient-nowhere"),
            ("first-aid", "calf-tenderness"), ("medicines", "unobtainium"), ("medicines", "kryptonite"), ("magnesium", "lab-nowhere"), ("labs", "pregnnt"), ("magnesium-low-intake", "RDA"),
            ("dvt", "sneezing"), ("knowledge.yaml", "deferred"), ("knowledge.yaml", "referred is missing"), ("knowledge.yaml", "nobody-1903"), ("sources-methods", "not-"),
            ("intake-variance", "magnesum"), ("reference-intakes", "magnesum"));
    }

    [Fact]
    public void A_problem_has_the_line_of_its_own_entry()
    {
        Change("claims.yaml", "about: [", "about: [cause-nowhere, ");
        var line = Array.FindIndex(File.ReadAllLines(Path.Combine(_folder, "claims.yaml")), text => text.Contains("cause-nowhere", StringComparison.Ordinal)) + 1;
        Assert.Equal(line, Assert.Single(Problems()).Line);
    }

    [Fact]
    public void A_circle_over_two_causes_is_found_and_has_its_line()
    {
        Change("causes/hypomagnesaemia.yaml", "causedBy:\n", "causedBy:\n  - { cause: hypokalaemia, probability: 0.1, grade: expert, source: [expert-estimate] }\n");
        AssertTold(Problems(), withLine: true, ("hypokalaemia", "circle"));
    }

    [Fact]
    public void Mistakes_of_shape_do_not_hide_mistakes_of_meaning()
    {
        Change("causes/dvt.yaml", "kind: mimic", "kind: mimic\ncolour: red");
        Change("causes/als.yaml", "source: [", "source: [nobody-1900, ");
        AssertTold(Problems(), withLine: false, ("dvt", "colour"), ("als", "nobody-1900"));
    }

    private static void AssertTold(IReadOnlyList<Problem> problems, bool withLine, params (string File, string Text)[] expected)
    {
        var missing = expected.Where(told => !problems.Any(problem => problem.File.Contains(told.File, StringComparison.Ordinal)
            && problem.ToString().Contains(told.Text, StringComparison.Ordinal) && (problem.Line > 0 || !withLine)));
        Assert.True(!missing.Any(), $"not told: {string.Join(", ", missing)}\nbut:\n{string.Join('\n', problems)}");
    }

    private void EmptyWords()
    {
        var file = Directory.GetFiles(Path.Combine(_folder, "findings"), "*.yaml").Order(StringComparer.Ordinal).First();
        var lines = File.ReadAllLines(file);
        lines[Array.FindIndex(lines, line => line.StartsWith("  words:", StringComparison.Ordinal))] = "  words: []";
        File.WriteAllLines(file, lines);
    }

    private void Change(string file, string right, string wrong)
    {
        var path = Path.Combine(_folder, file);
        var text = File.ReadAllText(path);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} has no '{right}' any more");
        File.WriteAllText(path, string.Concat(text.AsSpan(0, at), wrong, text.AsSpan(at + right.Length)));
    }

    private IReadOnlyList<Problem> Problems()
    {
        var (knowledge, problems) = KnowledgeFolder.Read(_folder);
        Assert.Null(knowledge);
        Assert.NotEmpty(problems);
        return problems;
    }
}
