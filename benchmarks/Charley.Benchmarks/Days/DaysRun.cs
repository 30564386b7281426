using Charley.Intake;

namespace Charley.Benchmarks.Days;

/// <summary>Day totals of a population: the kernel, DuckDB and C in one run, turn by turn, so that a busy machine is busy for all.</summary>
internal static class DaysRun
{
    private const int Days = 100_000;
    private const int Rounds = 15;
    private const int DuckRounds = 3;
    private const double Tolerance = 1e-4;

    /// <param name="library">Of the kernel in C; <c>null</c> where there is none.</param>
    public static void Print(string? library)
    {
        var ordinary = new Population(Days, 3);
        Write(ordinary, library, "skewed choice of foods", duck: true);
        Write(new Population(Days, 1), library, "all foods alike", duck: false);
    }

    private static void Write(Population population, string? library, string kind, bool duck)
    {
        Console.WriteLine(FormattableString.Invariant($"{Days:N0} days x {Population.EntriesPerDay} entries x {Population.Nutrients} nutrients of {population.Foods.Foods:N0} foods, {kind}"));
        var totals = population.EmptyTotals();
        var rivals = library is null ? [] : Rivals(library);
        var (own, copy) = (new Times(), new Times());
        var (from, to) = (new AlignedFloats(Moved(population) / 2), new AlignedFloats(Moved(population) / 2));
        for (var round = 0; round < Rounds; round++)
        {
            own.Take(() => DayTotalsKernel.Sum(population.Foods, population.Entries, totals.Span));
            rivals.ForEach(rival => rival.Times.Take(() => rival.Kernel.Sum(population, rival.Totals)));
            copy.Take(() => from.Span.CopyTo(to.Span));
        }

        Line.Write("  Charley, one thread", $"median {own.Median,8:F2} ms   processor {own.Busy:F2} ms   {population.Food.Length / own.Busy / 1000:F0} million entries/s");
        Line.Write("  floor: copying as many bytes", $"median {copy.Median,8:F2} ms   processor {copy.Busy:F2} ms   {4.0 * Moved(population) / copy.Busy / 1e6:F1} GB/s, read and write");
        foreach (var rival in rivals)
        {
            Line.Write($"  C, {rival.Name}", $"median {rival.Times.Median,8:F2} ms   processor {rival.Times.Busy:F2} ms   C/Charley {rival.Times.Busy / own.Busy:F2}   {Agreement(Difference(totals.Span, rival.Totals.Span))}");
        }

        if (duck)
        {
            WriteDuck(population, totals);
        }
    }

    private static void WriteDuck(Population population, AlignedFloats totals)
    {
        using var duck = new DuckDays(population);
        foreach (var threads in new[] { 1, Environment.ProcessorCount }.Distinct())
        {
            duck.UseThreads(threads);
            var (sql, beside) = (new Times(), new Times());
            for (var round = 0; round < DuckRounds; round++)
            {
                sql.Take(duck.Sum);
                beside.Take(() => DayTotalsKernel.Sum(population.Foods, population.Entries, totals.Span));
            }

            Line.Write($"  DuckDB {duck.Version}, threads: {threads}", $"median {sql.Median,8:F2} ms   Charley beside it {beside.Median:F2} ms   DuckDB/Charley {sql.Median / beside.Median:F0}   {Agreement(duck.Difference(totals.Span, population.Foods.RowWidth))}");
        }
    }

    private static List<(string Name, CKernel Kernel, AlignedFloats Totals, Times Times)> Rivals(string library)
    {
        var rivals = new List<(string, CKernel, AlignedFloats, Times)>();
        foreach (var (name, function) in new[] { ("plain", "day_totals_plain"), ("AVX-512 by hand", "day_totals_wide") })
        {
            if (CKernel.Find(library, function) is { } kernel)
            {
                rivals.Add((name, kernel, new AlignedFloats(Days * 2 * Population.Nutrients), new Times()));
            }
        }

        return rivals;
    }

    /// <summary>Floats that have to come from memory or go there: the entries and the totals.</summary>
    private static int Moved(Population population) => (3 * population.Food.Length) + (population.Days * population.Foods.RowWidth);

    private static double Difference(ReadOnlySpan<float> ours, ReadOnlySpan<float> theirs)
    {
        var largest = 0.0;
        for (var i = 0; i < ours.Length; i++)
        {
            largest = Math.Max(largest, Math.Abs(ours[i] - theirs[i]) / (1 + Math.Abs(theirs[i])));
        }

        return largest;
    }

    private static string Agreement(double difference) => difference <= Tolerance
        ? FormattableString.Invariant($"sums agree to {difference:E0}")
        : throw new InvalidOperationException(FormattableString.Invariant($"The sums differ by {difference}: one of the two is wrong."));
}
