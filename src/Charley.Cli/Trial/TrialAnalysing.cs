using Charley.Content;
using Charley.Formats.Trials;
using Charley.Reports.Trials;
using Charley.Trials;

namespace Charley.Cli.Trial;

/// <summary>What <c>charley trial analyse</c> does.</summary>
internal static class TrialAnalysing
{
    public static int Run(string file, string? control, bool json)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);
        var rules = Shipped.Knowledge.TrialRules;
        var (trial, problems) = TrialFile.Read(file, control, today, (int)rules.MostCramps.Value);
        if (trial is null)
        {
            foreach (var problem in problems)
            {
                Console.Error.WriteLine(problem);
            }

            return ExitStatus.WrongInput;
        }

        var result = new TrialAnalysis(rules).Of(trial, new TreatmentWords(Shipped.Knowledge.TrialTreatments).Named(trial.Treatment));
        if (json)
        {
            using var output = Console.OpenStandardOutput();
            TrialJson.Write(result, output);
            output.WriteByte((byte)'\n');
        }
        else
        {
            TrialText.Write(result, Screen.Page);
        }

        return ExitStatus.Done;
    }
}
