using System.Text.Json.Serialization;

namespace Charley.Knowledge;

/// <summary>How soon a person should be seen; a higher value is more urgent.</summary>
public enum TriageLevel
{
    [JsonStringEnumMemberName("self-care")]
    SelfCare,

    [JsonStringEnumMemberName("routine")]
    Routine,

    [JsonStringEnumMemberName("same-day")]
    SameDay,

    [JsonStringEnumMemberName("emergency")]
    Emergency,
}
