namespace Charley.Knowledge;

/// <summary>What a <see cref="Grade"/> means for the range in which a number may plausibly lie.</summary>
public static class Grades
{
    /// <summary>Factor by which the odds of a number may plausibly be higher or lower (one standard deviation of the log odds).</summary>
    /// <remarks>Source: expert-estimate; the table is explained in <c>knowledge/README.md</c>.</remarks>
    public static double OddsFactor(this Grade grade) => grade switch
    {
        Grade.Established => 1.1,
        Grade.Measured => 1.3,
        Grade.Derived => 1.4,
        Grade.Reported => 1.7,
        Grade.Expert => 2.5,
    };
}
