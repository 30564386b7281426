using System.Text;
using Charley.Knowledge;

namespace Charley.Trials;

/// <summary>Recognises treatments in a person's words.</summary>
public sealed class TreatmentWords(IReadOnlyList<TrialTreatment> treatments)
{
    private readonly (string Word, TrialTreatment Treatment)[] _words =
    [
        .. treatments.SelectMany(treatment => treatment.Words.Append(treatment.Id).Select(word => (Word: Plain(word), Treatment: treatment)))
            .OrderByDescending(pair => pair.Word.Length).ThenBy(pair => pair.Word, StringComparer.Ordinal),
    ];

    /// <summary>The one treatment that words name; <c>null</c> where none, or several.</summary>
    public TrialTreatment? Named(string words) => Find(words) is [var one] ? one : null;

    /// <summary>Treatments by the longest of their words that stand in the text.</summary>
    public IReadOnlyList<TrialTreatment> Find(string text)
    {
        var rest = $" {Plain(text)} ";
        var found = new List<TrialTreatment>();
        foreach (var (word, treatment) in _words)
        {
            if (rest.Contains($" {word} ", StringComparison.Ordinal))
            {
                rest = rest.Replace($" {word} ", " , ", StringComparison.Ordinal);
                if (!found.Contains(treatment))
                {
                    found.Add(treatment);
                }
            }
        }

        return found;
    }

    /// <summary>Letters and numerals in lower case, one blank between words.</summary>
    public static string Plain(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            plain.Append(char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ');
        }

        return string.Join(' ', plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
