using Charley.Knowledge;
using Charley.Vocabulary.Wording;

namespace Charley.Vocabulary;

/// <summary>Whether a phrase found in a field is about what its finding is about.</summary>
/// <remarks>
/// Places, times and triggers of the knowledge are those of the cramps. Said of something else ("sweats at night", "exercises daily",
/// "mother has diabetes") they are understood and change nothing. They count in the fields of the cramps, in a clause that names cramps
/// or spasm, and in a clause about the body that holds nothing else; a trigger also among habits ("works in the heat").
/// </remarks>
internal static class FindingGate
{
    public static bool IsAboutPerson(Clause clause, Match match)
    {
        if (!clause.Any(WordRole.Family) || clause.Any(WordRole.Witness) || HasSource(clause))
        {
            return true;
        }

        return Array.Exists(match.Places, p => clause.Terms[p].Is(WordRole.Family));
    }

    /// <summary>"skin tastes salty (mother)": who says so.</summary>
    private static bool HasSource(Clause clause)
    {
        var last = clause.Count - 1;
        return last > 0 && clause.Terms[last].Is(WordRole.Family) && clause.Bounds(clause.SegmentOf(last)).Low == last
            && clause.Text.AsSpan(0, clause.Terms[last].Token.Start).EndsWith("(");
    }

    public static bool Opens(Finding finding, Field field, Clause clause, bool isAlone)
    {
        var isCircumstance = finding.Kind is "site" or "timing" or "trigger" or "relief";
        if (field.Kind == FieldKind.Medicines)
        {
            return finding.Kind == "history";
        }

        if (finding.Kind == "site" && ((field.Kind == FieldKind.Cramps && field != Field.Sites && field != Field.Timing) || (field.Kind == FieldKind.Absent && !clause.Any(WordRole.Complaint) && clause.ContentCount > 1)))
        {
            return false;
        }

        if (!isCircumstance || field.Kind is FieldKind.Cramps or FieldKind.Complaint || clause.Any(WordRole.Complaint))
        {
            return true;
        }

        return field.Kind switch
        {
            FieldKind.Body => isAlone && finding.Kind != "site" && !clause.Any(WordRole.Normal),
            FieldKind.Absent => isAlone,
            FieldKind.Background or FieldKind.Food => finding.Kind == "trigger",
            _ => false,
        };
    }
}
