namespace Charley.Cases;

/// <summary>Something in a case that is wrong and that its author can put right.</summary>
/// <param name="Field">Path in the case, such as <c>labs[2].unit</c>.</param>
/// <param name="Message">What was found and what would be right.</param>
public sealed record CaseProblem(string Field, string Message);
