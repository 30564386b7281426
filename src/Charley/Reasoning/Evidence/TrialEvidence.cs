using System.Globalization;
using Charley.Cases;
using Charley.Knowledge;
using Charley.Trials;
using MathNet.Numerics.Distributions;

namespace Charley.Reasoning.Evidence;

/// <summary>What a trial in the person says of the causes that its treatment takes away: were one to blame, cramps would have become much fewer.</summary>
/// <remarks>docs/methods/trials.md tells how the weight is worked out.</remarks>
internal sealed class TrialEvidence(KnowledgeBase knowledge, CauseNetwork network)
{
    private const double HalfWidthOf90 = 1.6448536269514722;

    private readonly TreatmentWords _words = new(knowledge.TrialTreatments);

    public IEnumerable<EvidencePiece> Of(IReadOnlyList<OwnTrial> trials)
    {
        foreach (var trial in trials)
        {
            if (_words.Named(trial.Treatment) is { Tests.Count: > 0 } treatment && Ratio(trial) is { } ratio)
            {
                var change = Math.Round(Math.Abs(1 - trial.RateRatio) * 100);
                yield return new EvidencePiece
                {
                    Text = string.Create(CultureInfo.InvariantCulture, $"own trial of {treatment.Name}: {(change == 0 ? "as many cramps" : $"{change:0} % {(trial.RateRatio < 1 ? "fewer" : "more")} cramps")}"),
                    About = treatment.Id,
                    StrengthOdds = [.. treatment.Tests.Select(network.IndexOf).Where(cause => cause >= 0).Select(cause => new CauseFactor(cause, ratio))],
                    Source = knowledge.TrialRules.CuredEffect.Source,
                    Grade = knowledge.TrialRules.CuredEffect.Grade,
                };
            }
        }
    }

    /// <summary>How much likelier the result is where the cause is to blame than where not; <c>null</c> where the trial tells nothing.</summary>
    internal double? Ratio(OwnTrial trial)
    {
        // the summary is a posterior: what the counts alone say is got by taking the prior away again
        var rules = knowledge.TrialRules;
        var sd = (Math.Log(trial.High) - Math.Log(trial.Low)) / (2 * HalfWidthOf90);
        var told = (1 / (sd * sd)) - (1 / (rules.EffectSd.Value * rules.EffectSd.Value));
        if (told <= 0)
        {
            return null;
        }

        var seen = Math.Log(trial.RateRatio) / (sd * sd * told);
        var ratio = Height(rules.CuredEffect.Value, rules.CuredSd.Value) / Height(0, rules.UnrelatedSd.Value);
        return Math.Clamp(ratio, 1 / rules.OddsCap.Value, rules.OddsCap.Value);

        double Height(double mean, double spread) => Math.Max(1e-300, Normal.PDF(mean, Math.Sqrt((spread * spread) + (1 / told)), seen));
    }
}
