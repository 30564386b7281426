using Charley.Cases;
using Charley.Triggers.Conditional;

namespace Charley.Triggers;

/// <summary>Fits all exposures of a design together and gives each its verdict.</summary>
internal sealed class TriggerJudgement
{
    /// <summary>Correlation within the sets from which on two exposures count as one.</summary>
    private const double SameThing = 0.95;

    /// <summary>Least share of an exposure's information that the others may leave it before it counts as told by them.</summary>
    private const double LeastOwn = 0.02;

    private readonly TriggerDesign _design;
    private readonly int _size;
    private readonly double[] _information;
    private readonly List<TriggerFinding> _findings = [];
    private readonly List<TogetherFinding> _together = [];

    public TriggerJudgement(TriggerDesign design, IReadOnlyList<Exposure> log)
    {
        _design = design;
        _size = design.Logged.Count;
        var all = Alternatives.Of(design.Sets, _size);
        _information = ConditionalFit.InformationWithoutEffect(all);
        var groups = Groups();
        var modelled = Separable([.. groups.Select(group => group[0])]);
        var sets = all.Only(modelled);
        var covariance = modelled.Count == 0 ? null : ConditionalFit.CovarianceWithoutEffect(sets);
        var information = modelled.ToDictionary(k => k, k => covariance is null ? 0 : 1 / covariance[modelled.IndexOf(k) * (modelled.Count + 1)]);
        var fit = ConditionalFit.Of(sets, penalised: true);
        List<int> tested = fit is null ? [] : [.. modelled.Where(k => information[k] >= EnoughData.Least)];
        Tested = tested.Count;
        Fitted = [.. modelled.Select(k => design.Logged[k].Id)];
        var estimates = tested.ToDictionary(k => k, k => Estimate(fit, modelled.IndexOf(k)));
        var found = Holm.Found([.. tested.Select(k => estimates[k].PValue)], TriggerAnalysis.Level);
        var plain = ConditionalFit.Of(sets, penalised: false);
        for (var k = 0; k < _size; k++)
        {
            var group = groups.Find(group => group.Contains(k)) ?? [k];
            var at = tested.IndexOf(group[0]);
            var told = Described(k) with { TogetherWith = [.. group.Where(other => other != k).Select(other => design.Logged[other].Id)] };
            if (at >= 0 && group.Count == 1)
            {
                var place = modelled.IndexOf(k);
                var verdict = Verdict(found[at], estimates[k]);
                _findings.Add(told with
                {
                    Verdict = verdict,
                    Estimate = estimates[k],
                    MoreCramps = verdict == TriggerVerdict.NoSign ? Wanted(EnoughData.ToFind(TriggerAnalysis.Level, Tested), information[k], told, log) : null,
                    UnpenalisedLogOddsRatio = plain?.LogOddsRatios[place],
                    UnpenalisedStandardError = plain?.StandardErrors[place],
                });
            }
            else
            {
                var own = information.TryGetValue(k, out var known) ? known : _information[k * (_size + 1)];
                _findings.Add(Untold(told, own, group.Count > 1 || (groups.Any(one => one[0] == k) && !modelled.Contains(k)), log));
            }
        }

        _together.AddRange(groups.Where(group => group.Count > 1 && tested.Contains(group[0])).Select(group => new TogetherFinding(
            [.. group.Select(k => design.Logged[k].Id)], Verdict(found[tested.IndexOf(group[0])], estimates[group[0]]), estimates[group[0]])));
    }

    public IReadOnlyList<TriggerFinding> Findings => _findings;

    public IReadOnlyList<TogetherFinding> Together => _together;

    public int Tested { get; }

    public IReadOnlyList<string> Fitted { get; }

    /// <summary>Exposures with enough information of their own, in groups of those that are always together.</summary>
    private List<List<int>> Groups()
    {
        var groups = new List<List<int>>();
        foreach (var k in Enumerable.Range(0, _size).Where(k => _information[k * (_size + 1)] >= EnoughData.Least))
        {
            var near = groups.FindAll(group => group.Exists(other => Math.Abs(Correlation(k, other)) >= SameThing));
            groups.RemoveAll(near.Contains);
            groups.Add([.. near.SelectMany(group => group), k]);
        }

        return groups;
    }

    /// <summary>Those that the ones before do not tell already: the pivots of Cholesky's factor.</summary>
    private List<int> Separable(List<int> candidates)
    {
        var kept = new List<int>();
        var rows = new List<double[]>();
        foreach (var k in candidates)
        {
            var row = new double[kept.Count + 1];
            var rest = _information[k * (_size + 1)];
            for (var j = 0; j < kept.Count; j++)
            {
                var sum = _information[(k * _size) + kept[j]];
                for (var i = 0; i < j; i++)
                {
                    sum -= row[i] * rows[j][i];
                }

                row[j] = sum / rows[j][j];
                rest -= row[j] * row[j];
            }

            if (rest > LeastOwn * _information[k * (_size + 1)])
            {
                row[^1] = Math.Sqrt(rest);
                kept.Add(k);
                rows.Add(row);
            }
        }

        return kept;
    }

    private double Correlation(int j, int k) => _information[(j * _size) + k] / Math.Sqrt(_information[j * (_size + 1)] * _information[k * (_size + 1)]);

    private static RatioEstimate Estimate(ConditionalFit? fit, int place)
    {
        ArgumentNullException.ThrowIfNull(fit);
        var (low, high) = fit.Interval(place, EnoughData.Level);
        return new(Math.Exp(fit.LogOddsRatios[place]), Math.Exp(low), Math.Exp(high)) { PValue = fit.PValue(place) };
    }

    private static TriggerVerdict Verdict(bool found, RatioEstimate estimate) =>
        !found ? TriggerVerdict.NoSign : estimate.OddsRatio > 1 ? TriggerVerdict.Raises : TriggerVerdict.Lowers;

    private TriggerFinding Described(int k)
    {
        var exposure = _design.Logged[k];
        return new()
        {
            Id = exposure.Id,
            Kind = exposure.Kind.Id,
            Lag = exposure.Kind.Lag,
            Window = exposure.Kind.Window,
            Above = exposure.Above,
            Units = exposure.Units,
            Unsummed = exposure.Unsummed,
            Cramps = _design.Sets.Sum(set => set.Cases.Count),
            Controls = _design.Sets.Sum(set => set.Controls.Count),
            ExposedCramps = _design.Sets.Sum(set => set.Cases.Count(row => row[k] > 0)),
            ExposedControls = _design.Sets.Sum(set => set.Controls.Sum(row => row[k])),
            Verdict = TriggerVerdict.NotEnoughData,
        };
    }

    private TriggerFinding Untold(TriggerFinding told, double information, bool together, IReadOnlyList<Exposure> log)
    {
        var exposed = told.ExposedCramps + told.ExposedControls;
        var why = together ? WhyNot.AlwaysTogether
            : exposed == 0 && told.Above == 0 && told.Cramps >= CrampsThatTell ? WhyNot.NeverThere
            : (exposed == 0 || exposed >= told.Cramps + told.Controls) && told.Cramps >= CrampsThatTell ? WhyNot.AlwaysThere
            : WhyNot.TooFewCramps;
        var more = why == WhyNot.TooFewCramps ? Wanted(EnoughData.Least, information, told, log) : null;
        return told with { Why = why == WhyNot.TooFewCramps && more is null ? AlwaysOrNever(told.Id, log) : why, MoreCramps = more };
    }

    /// <summary>With fewer, "always" and "never" are only chance.</summary>
    private const int CrampsThatTell = 10;

    private WhyNot AlwaysOrNever(string id, IReadOnlyList<Exposure> log) => Rate(id, log) > 0 ? WhyNot.AlwaysThere : WhyNot.NeverThere;

    private int? Wanted(double wanted, double information, TriggerFinding told, IReadOnlyList<Exposure> log) =>
        information >= wanted ? null : EnoughData.CrampsFor(wanted, information, told.Cramps, Rate(told.Id, log));

    /// <summary>Share of the moments compared at which it was there; of the days written about while nothing can be compared.</summary>
    private double Rate(string id, IReadOnlyList<Exposure> log)
    {
        var k = _design.Exposures.ToList().IndexOf(id);
        double[] there = [.. _design.Sets.SelectMany(set => set.Cases.Concat(set.Controls)).Select(row => row[k])];
        if (there.Length > CrampsThatTell)
        {
            return there.Average();
        }

        var days = log.Select(entry => entry.Time.Date).Distinct().Count();
        return days == 0 ? 0 : (double)_design.Logged[k].Entries.Where(entry => entry.Amount > 0).Select(entry => entry.Time.Date).Distinct().Count() / days;
    }
}
