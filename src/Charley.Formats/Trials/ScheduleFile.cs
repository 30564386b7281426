using System.Globalization;
using System.Text;
using Charley.Trials;

namespace Charley.Formats.Trials;

/// <summary>A trial's days as CSV, to be filled in and read by <see cref="TrialFile"/>.</summary>
public static class ScheduleFile
{
    public static string Text(TrialPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var text = new StringBuilder("date,block,treatment,count,washout,taken\n");
        foreach (var day in plan.Days)
        {
            text.Append(CultureInfo.InvariantCulture, $"{day.Date:yyyy-MM-dd},{day.Block},{(day.Treated ? plan.Treatment.Id : TrialFile.UsualControls[0])},,{(day.Washout ? 1 : 0)},\n");
        }

        return text.ToString();
    }
}
