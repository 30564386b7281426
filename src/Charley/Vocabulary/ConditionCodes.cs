using Charley.Cases;
using Charley.Knowledge;

namespace Charley.Vocabulary;

/// <summary>Conditions told by a code (SNOMED CT, ICD-10, HPO) instead of words.</summary>
internal sealed class ConditionCodes(KnowledgeBase knowledge)
{
    /// <summary>The finding "was told that they have it" of the cause that bears the code; of ICD-10 also by a parent or a child of the code.</summary>
    public Finding? Find(CodedText condition)
    {
        if (string.IsNullOrWhiteSpace(condition.Code))
        {
            return null;
        }

        var code = Plain(condition.Code);
        var causes = knowledge.Causes.Where(c => c.Codes.Any(k => Bears(k.Key, Plain(k.Value), code))).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        return knowledge.Findings.FirstOrDefault(f => f.Defines is { } cause && causes.Contains(cause));
    }

    private static bool Bears(string system, string known, string code) =>
        known == code || (system == "icd10" && known.Length >= 3 && code.Length >= 3
            && (known.StartsWith(code, StringComparison.Ordinal) || code.StartsWith(known, StringComparison.Ordinal)));

    private static string Plain(string code) => code.Trim().Replace(".", "", StringComparison.Ordinal).ToUpperInvariant();
}
