using Charley.Formats.Yaml;
using Charley.Knowledge;
using YamlDotNet.RepresentationModel;

namespace Charley.Formats.Knowledge;

/// <summary>Reads <c>knowledge/</c>: every file, every problem at once.</summary>
public sealed class KnowledgeFolder
{
    private readonly List<Problem> _problems = [];
    private readonly string _root;

    private KnowledgeFolder(string root) => _root = root;

    /// <returns>The knowledge, or <c>null</c> with all that is wrong with it.</returns>
    public static (KnowledgeBase? Knowledge, IReadOnlyList<Problem> Problems) Read(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var reader = new KnowledgeFolder(folder);
        if (!Directory.Exists(folder))
        {
            return (null, [new Problem(folder, 0, "", "there is no such folder")]);
        }

        var knowledge = reader.ReadAll();
        if (knowledge is not null)
        {
            reader._problems.AddRange(KnowledgeChecks.Of(knowledge).Select(reader.Located));
        }

        return (reader._problems.Count == 0 ? knowledge : null, reader._problems);
    }

    private KnowledgeBase? ReadAll()
    {
        var header = One<KnowledgeHeader>("knowledge.yaml");
        var rest = new
        {
            Sources = List<Source>("sources*.yaml"),
            Causes = Each<Cause>("causes"),
            Findings = List<Finding>("findings/*.yaml"),
            Medicines = List<MedicineClass>("medicines.yaml"),
            Labs = List<Analyte>("labs.yaml"),
            Nutrients = Each<Nutrient>("nutrients"),
            ReferenceIntakes = KnowledgeTables.ReferenceIntakes(PathOf("reference-intakes/nasem.csv"), "NASEM", _problems)
                .Concat(KnowledgeTables.ReferenceIntakes(PathOf("reference-intakes/efsa.csv"), "EFSA", _problems)).ToList(),
            IntakeVariance = KnowledgeTables.IntakeVariance(PathOf("intake-variance.csv"), _problems),
            Evidence = List<EvidenceEntry>("evidence.yaml"),
            Claims = List<PopularClaim>("claims.yaml"),
            RedFlags = List<RedFlag>("red-flags.yaml"),
            FirstAid = List<FirstAid>("first-aid.yaml"),
            Advices = List<AdviceEntry>("advices.yaml"),
            Vetoes = List<Veto>("vetoes.yaml"),
            Routines = List<Routine>("routines.yaml"),
            RoutineCautions = List<RoutineCaution>("routine-cautions.yaml"),
            NumberWords = One<NumberWords>("number-words.yaml"),
            Questions = List<OpenQuestion>("questions.yaml"),
            Planning = One<PlanningKnowledge>("planning.yaml"),
            Exposures = List<ExposureKind>("exposures.yaml"),
            Hydration = One<HydrationFacts>("hydration.yaml"),
            TrialTreatments = List<TrialTreatment>("trial-treatments.yaml"),
            TrialRules = One<TrialRules>("trial-rules.yaml"),
        };
        return header is null || rest.Hydration is null || rest.TrialRules is null ? null : new KnowledgeBase
        {
            Version = header.Version,
            Settings = header.Settings,
            Weighing = header.Weighing,
            Sources = rest.Sources,
            Causes = rest.Causes,
            Findings = rest.Findings,
            Medicines = rest.Medicines,
            Labs = rest.Labs,
            Nutrients = rest.Nutrients,
            ReferenceIntakes = rest.ReferenceIntakes,
            IntakeVariance = rest.IntakeVariance,
            Evidence = rest.Evidence,
            Claims = rest.Claims,
            RedFlags = rest.RedFlags,
            FirstAid = rest.FirstAid,
            Advices = rest.Advices,
            Vetoes = rest.Vetoes,
            Routines = rest.Routines,
            RoutineCautions = rest.RoutineCautions,
            NumberWords = rest.NumberWords ?? new(),
            Questions = rest.Questions,
            Planning = rest.Planning,
            Exposures = rest.Exposures,
            Hydration = rest.Hydration,
            TrialTreatments = rest.TrialTreatments,
            TrialRules = rest.TrialRules,
        };
    }

    private string PathOf(string relative) => Path.Combine(_root, relative);

    private T? One<T>(string name)
        where T : class
    {
        var file = PathOf(name);
        return Parse(file) is { } root ? new ContractReader(Name(file), _problems).Read<T>(root) : null;
    }

    /// <summary>All entries of all files of a pattern, in the order of file names.</summary>
    private List<T> List<T>(string pattern)
        where T : class
    {
        var result = new List<T>();
        foreach (var file in Files(pattern))
        {
            switch (Parse(file))
            {
                case YamlSequenceNode entries:
                    result.AddRange(entries.Select(entry => new ContractReader(Name(file), _problems).Read<T>(entry)).OfType<T>());
                    break;
                case { } other:
                    _problems.Add(new Problem(Name(file), other.Line(), "", "a list of entries is expected (each begins with '- id: …')"));
                    break;
                default:
                    break;
            }
        }

        return result;
    }

    /// <summary>One entry a file.</summary>
    private List<T> Each<T>(string folder)
        where T : class =>
        [.. Files(folder + "/*.yaml").Select(file => (File: file, Root: Parse(file))).Where(pair => pair.Root is not null)
            .Select(pair => pair.Root is { } root ? new ContractReader(Name(pair.File), _problems).Read<T>(root) : null).OfType<T>()];

    /// <summary>Finds the place of a problem of meaning: the entry's line, or the line of its field.</summary>
    private Problem Located(KnowledgeProblem problem)
    {
        var where = problem.Where.Split(' ', 2);
        var path = PathOf(where[0].Replace("knowledge/", "", StringComparison.Ordinal));
        var files = Directory.Exists(path) ? Directory.GetFiles(path, "*.yaml") : Directory.GetFiles(Path.GetDirectoryName(path) ?? _root, Path.GetFileName(path));
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var lines = File.ReadAllLines(file);
            var start = where.Length == 1 ? 0 : Array.FindIndex(lines, line => line.Trim() == $"- id: {where[1]}");
            if (start < 0 || (where.Length == 1 && files.Length > 1))
            {
                continue;
            }

            var next = where.Length == 1 ? -1 : Array.FindIndex(lines, start + 1, line => line.StartsWith("- id: ", StringComparison.Ordinal));
            var count = (next < 0 ? lines.Length : next) - start;
            var words = problem.Field.Split(' ', '.');
            var field = new[] { words[^1] + ":", words[^1], words[0] + ":", words[0] }.Select(LineOf).FirstOrDefault(line => line >= 0);
            return new Problem(Name(file), Math.Max(field, start) + 1, problem.Field, problem.Message);

            int LineOf(string word) => Array.FindIndex(lines, start, count, line => !line.StartsWith('#') && line.Contains(word, StringComparison.Ordinal));
        }

        return new Problem(problem.Where, 0, problem.Field, problem.Message);
    }

    private string[] Files(string pattern)
    {
        var folder = Path.GetDirectoryName(PathOf(pattern)) ?? _root;
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, Path.GetFileName(pattern)) : [];
        Array.Sort(files, StringComparer.Ordinal);
        if (files.Length == 0)
        {
            _problems.Add(new Problem(PathOf(pattern), 0, "", "there is no such file"));
        }

        return files;
    }

    private YamlNode? Parse(string file)
    {
        if (File.Exists(file))
        {
            return YamlText.Parse(File.ReadAllText(file), Name(file), _problems);
        }

        _problems.Add(new Problem(Name(file), 0, "", "there is no such file"));
        return null;
    }

    private string Name(string file) => Path.Combine(Path.GetFileName(_root.TrimEnd('/', '\\')), Path.GetRelativePath(_root, file)).Replace('\\', '/');
}
