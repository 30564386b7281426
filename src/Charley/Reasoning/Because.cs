using Charley.Knowledge;

namespace Charley.Reasoning;

/// <param name="Finding">In words.</param>
/// <param name="Weight">Change of log odds, in nats, that this one piece of evidence makes; negative speaks against.</param>
public sealed record Because(string Finding, double Weight, IReadOnlyList<string> Source, Grade Grade);
