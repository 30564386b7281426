using System.Text.Json.Serialization;

namespace Charley.Knowledge;

/// <summary>How well a number of the knowledge is known.</summary>
/// <remarks>The plausible range that goes with each grade is <see cref="Grades.OddsFactor"/>; reports show the grade.</remarks>
public enum Grade
{
    /// <summary>Agreed, defined or repeatedly measured.</summary>
    [JsonStringEnumMemberName("established")]
    Established,

    /// <summary>A study measured it.</summary>
    [JsonStringEnumMemberName("measured")]
    Measured,

    /// <summary>Worked out by us from data or published figures.</summary>
    [JsonStringEnumMemberName("derived")]
    Derived,

    /// <summary>Case series, labels, reviews.</summary>
    [JsonStringEnumMemberName("reported")]
    Reported,

    /// <summary>Nobody measured it: an estimate.</summary>
    [JsonStringEnumMemberName("expert")]
    Expert,
}
