using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Charley.Benchmarks;

/// <summary>Times of one thing done again and again, in milliseconds: on the clock, and of the processor in this thread.</summary>
/// <remarks>On a machine shared with others the clock also measures the others; the processor's time does not.</remarks>
internal sealed class Times
{
    private const int ClockOfThread = 3;

    private readonly List<double> _taken = [];
    private readonly List<double> _busy = [];

    public double Median => Quantile(0.5);

    /// <summary>Median of the processor's time; NaN where the system does not tell it.</summary>
    public double Busy => Quantile(_busy, 0.5);

    /// <param name="share">From 0 to 1.</param>
    public double Quantile(double share) => Quantile(_taken, share);

    /// <inheritdoc cref="Busy"/>
    public double BusyQuantile(double share) => Quantile(_busy, share);

    /// <summary>Does it once and keeps the time.</summary>
    public T Take<T>(Func<T> work)
    {
        var (start, busy) = (Stopwatch.GetTimestamp(), OfThread());
        var result = work();
        _busy.Add(OfThread() - busy);
        _taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return result;
    }

    /// <summary>Does it once and keeps the time.</summary>
    public void Take(Action work) => Take(() =>
    {
        work();
        return 0;
    });

    private static double Quantile(List<double> values, double share)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? double.NaN : sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];
    }

    private static double OfThread() =>
        OperatingSystem.IsLinux() && GetTime(ClockOfThread, out var time) == 0 ? (time.Seconds * 1e3) + (time.Nanoseconds / 1e6) : double.NaN;

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out Moment time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Moment
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
