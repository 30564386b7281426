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
    case ["sets", var folder]:
        DataSets.Write(folder);
        return 0;
    case ["run", var folder, var trials]:
        SimulationRun.Write(knowledge.TrialRules, folder, int.Parse(trials, System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    case ["plot", var folder]:
        SimulationPlots.Write(folder);
        return 0;
    default:
        Console.Error.WriteLine("one of: sets FOLDER (trials for tests/jags) | run FOLDER TRIALS (simulates so many trials a cell into trials.csv) | plot FOLDER (draws trials.csv)");
        return 2;
}
