using Charley.Content;
using Charley.Knowledge;
using Charley.Triggers;

namespace Charley.Tests.Triggers.Simulation;

/// <summary>Many simulated people of one kind, and what was said about them.</summary>
internal sealed record StudyArm(string Name, SimulatedPerson Person, int People)
{
    private static readonly IReadOnlyList<ExposureKind> Kinds = Shipped.Knowledge.Exposures;

    public int Shown { get; private set; }

    public int Covered { get; private set; }

    public int Below { get; private set; }

    /// <summary>People of whom anything was said of an exposure that does nothing, or the wrong way round of one that does.</summary>
    public int FalselyTold { get; private set; }

    /// <summary>Exposures that do something, with enough data.</summary>
    public int True { get; private set; }

    /// <summary>Of those, told rightly.</summary>
    public int Found { get; private set; }

    /// <summary>Exposures in all.</summary>
    public int Looked { get; private set; }

    public double MeanSpells { get; private set; }

    /// <summary>Sum of log estimate less truth.</summary>
    public double Bias { get; private set; }

    public StudyArm Run(int seed)
    {
        for (var one = 0; one < People; one++)
        {
            var (cramps, exposures) = Person.Log(new Random(HashCode(seed, one)));
            var analysis = TriggerAnalysis.Of(cramps, exposures, Kinds);
            var wrong = false;
            foreach (var finding in analysis.Findings)
            {
                var truth = Person.LogOddsRatios[int.Parse(finding.Id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture)];
                Looked++;
                if (finding.Estimate is not { } estimate)
                {
                    continue;
                }

                Shown++;
                Bias += Math.Log(estimate.OddsRatio) - truth;
                Covered += Math.Log(estimate.Low) <= truth && truth <= Math.Log(estimate.High) ? 1 : 0;
                Below += Math.Log(estimate.High) < truth ? 1 : 0;
                var (told, right) = (finding.Verdict is TriggerVerdict.Raises or TriggerVerdict.Lowers, truth == 0 ? (TriggerVerdict?)null : truth > 0 ? TriggerVerdict.Raises : TriggerVerdict.Lowers);
                wrong |= told && finding.Verdict != right;
                True += truth != 0 ? 1 : 0;
                Found += finding.Verdict == right ? 1 : 0;
            }

            FalselyTold += wrong ? 1 : 0;
            MeanSpells += (double)analysis.Events / People;
        }

        return this;
    }

    /// <summary>The same in every run, unlike .NET's own.</summary>
    private static int HashCode(int seed, int one) => unchecked((seed * 1_000_003) ^ (one * 7919));
}
