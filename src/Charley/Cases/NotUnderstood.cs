namespace Charley.Cases;

/// <summary>Words that were not understood, with the nearest thing known.</summary>
public sealed record NotUnderstood(string Field, string Text, string? Nearest = null, int? Row = null);
