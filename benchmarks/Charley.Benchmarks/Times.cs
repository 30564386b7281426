using System.Diagnostics;

namespace Charley.Benchmarks;

/// <summary>Times of one thing done again and again, in milliseconds.</summary>
internal sealed class Times
{
    private readonly List<double> _taken = [];

    public double Median => Quantile(0.5);

    /// <param name="share">From 0 to 1.</param>
    public double Quantile(double share)
    {
        var sorted = _taken.Order().ToList();
        return sorted.Count == 0 ? double.NaN : sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
    }

    /// <summary>Does it once and keeps the time.</summary>
    public T Take<T>(Func<T> work)
    {
        var start = Stopwatch.GetTimestamp();
        var result = work();
        _taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return result;
    }

    /// <summary>Does it once and keeps the time.</summary>
    public void Take(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        _taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }
}
