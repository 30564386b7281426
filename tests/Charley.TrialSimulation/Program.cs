using Charley.Formats.Knowledge;
using Charley.TrialSimulation;

var root = AppContext.BaseDirectory;
while (!File.Exists(Path.Combine(root, "Charley.slnx")))
{
    root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException("not inside the repository");
}

var (knowledge, problems) = KnowledgeFolder.Read(Path.Combine(root, "knowledge"));
if (knowledge is null)
{
    Console.Error.WriteLine(string.Join('\n', problems));
    return 1;
}

switch (args)
{
    case ["try", var seeds]:
        Quick.Print(knowledge.TrialRules, int.Parse(seeds, System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    case ["sets", var folder]:
        DataSets.Write(folder);
        return 0;
    default:
        return 2;
}
