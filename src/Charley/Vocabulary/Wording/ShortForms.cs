using System.Diagnostics.CodeAnalysis;

namespace Charley.Vocabulary.Wording;

/// <summary>Looks <see cref="CommonWords.Abbreviations"/> up without making a string.</summary>
internal static class ShortForms
{
    private static readonly Dictionary<string, string> Forms = new(CommonWords.Abbreviations, StringComparer.Ordinal);

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Forms.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool TryGet(ReadOnlySpan<char> folded, [NotNullWhen(true)] out string? whole) => Lookup.TryGetValue(folded, out whole);
}
