using Charley.Foods;
using Charley.Formats.Knowledge;
using Charley.Intake;
using Charley.Knowledge;
using Charley.Reasoning;
using Charley.Vocabulary;

namespace Charley.Compile;

/// <summary>Checks the knowledge, fits the priors of every setting, and writes the compiled form.</summary>
internal static class KnowledgeCommand
{
    public static int Run(string folder, string foods, (string Knowledge, string Vocabulary) output)
    {
        var (knowledge, problems) = KnowledgeFolder.Read(folder);
        foreach (var problem in problems)
        {
            Console.Error.WriteLine(problem);
        }

        if (knowledge is null)
        {
            Console.Error.WriteLine($"{problems.Count} problems in the knowledge");
            return 1;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output.Knowledge)) ?? ".");
        File.WriteAllBytes(output.Vocabulary, CompiledVocabulary.Of(knowledge).ToBytes());
        File.WriteAllBytes(output.Knowledge, Fit(knowledge, FoodTable.Load(File.ReadAllBytes(foods))).Compile());
        return 0;
    }

    private static KnowledgeBase Fit(KnowledgeBase knowledge, FoodTable foods)
    {
        var network = new CauseNetwork(knowledge);
        return knowledge with
        {
            GenerousDensities = IntakeKnowledge.Densities([.. foods.Foods.Select(food => foods.Profile(food, knowledge.Nutrients))], new NutrientOrder(knowledge.Nutrients)),
            Priors = knowledge.Settings.AsParallel().AsOrdered()
                .Select(setting => (setting.Id, Priors: PriorFit.Fit(network, setting)))
                .ToDictionary(pair => pair.Id, pair => pair.Priors),
        };
    }
}
