using System.Globalization;

namespace Charley.Formats.Trials;

/// <summary>What must hold between the days of a trial: each once, each block in one piece.</summary>
internal static class TrialOrder
{
    /// <param name="rows">In order of date.</param>
    public static void Check(List<TrialRow> rows)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            if (rows[i].Date == rows[i - 1].Date)
            {
                rows[i].Line.Report("date", string.Create(CultureInfo.InvariantCulture, $"{rows[i].Date:yyyy-MM-dd} stands in line {rows[i - 1].Line.Row} too; keep one line a day"));
            }
        }

        var done = new Dictionary<string, TrialRow>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < rows.Count; i++)
        {
            if (i > 0 && !string.Equals(rows[i].Block, rows[i - 1].Block, StringComparison.OrdinalIgnoreCase))
            {
                done[rows[i - 1].Block] = rows[i - 1];
            }

            if (done.Remove(rows[i].Block, out var last))
            {
                rows[i].Line.Report("block", string.Create(CultureInfo.InvariantCulture,
                    $"block {rows[i].Block} goes on here after it had ended with line {last.Line.Row} ({last.Date:yyyy-MM-dd}), so blocks overlap; give each block days of its own"));
            }
        }
    }
}
