using System.Text;
using Charley.Cases;
using Charley.Intake;
using Charley.Knowledge;
using Charley.Vocabulary;

namespace Charley.Assessments;

/// <summary>Answers popular advice wherever its subject comes up: what a person takes, eats or tells, or what the answer is about.</summary>
/// <remarks>Dangers come first, then what the person takes, then what the person tells, then what the answer suggests; each claim once.</remarks>
internal sealed class ClaimAnswers(KnowledgeBase knowledge)
{
    private const int Most = 4;

    /// <summary>Of those about something that nobody mentioned; what was denied is left alone.</summary>
    private const int MostUnasked = 2;

    /// <summary>Words that take the next ones back: "no magnesium", "never taken quinine".</summary>
    private static readonly string[] Denials = ["no", "not", "never", "without", "denies", "avoids", "non"];

    /// <summary>A denial reaches so many words further.</summary>
    private const int Reach = 3;

    private readonly (PopularClaim Claim, string[] Words)[] _claims =
        [.. knowledge.Claims.Select(claim => (claim, claim.Words.Select(Plain).ToArray())).OrderBy(pair => pair.claim.Safety ? 0 : pair.claim.Trials.Count > 0 ? 1 : 2)];

    public IEnumerable<Remark> Of((Case Case, Reading Reading, Cautions Cautions) told, IReadOnlyList<string> firstCauses, IReadOnlyList<NutrientResult> nutrients)
    {
        var (@case, reading, cautions) = told;
        var taken = Texts([.. @case.Supplements, .. @case.Medications.Select(medicine => medicine.Text)]);
        var said = Texts([@case.Complaint ?? "", .. @case.Lifestyle, .. @case.Diet]);
        var eaten = Texts(@case.Diary.Select(row => row.Food).Distinct());
        var takes = reading.Supplements.Select(supplement => supplement.Nutrient)
            .Concat(reading.Medicines.Where(medicine => medicine.Status != MedicineStatus.Denied).Select(medicine => medicine.Class)).ToHashSet(StringComparer.Ordinal);
        var suggested = firstCauses.Concat(nutrients.Where(nutrient => nutrient.Adequate < 0.5).Select(nutrient => nutrient.Id)).ToHashSet(StringComparer.Ordinal);

        var asked = _claims.Select(pair => (pair.Claim, Place: Place(pair.Claim, Mentions(taken, pair.Words) || pair.Claim.About.Any(takes.Contains),
                Mentions(said, pair.Words) || (pair.Claim.Safety && Mentions(eaten, pair.Words)))))
            .Where(answer => answer.Place < int.MaxValue).OrderBy(answer => answer.Place).Take(Most).Select(answer => answer.Claim).ToArray();
        var unasked = _claims.Where(pair => pair.Claim.About.Any(suggested.Contains) && !asked.Contains(pair.Claim) && !pair.Words.Any(word => taken.Contains(word, StringComparison.Ordinal)
                || said.Contains(word, StringComparison.Ordinal)))
            .Select(pair => pair.Claim).Take(Math.Min(MostUnasked, Most - asked.Length));
        return [.. asked.Select(claim => Remark(claim, claim.Safety ? "safety" : "claim", cautions)), .. unasked.Select(claim => Remark(claim, "claim", cautions))];
    }

    /// <summary>Whether a remark answers words that tell nothing of a cause: "keeps soap under the sheet".</summary>
    public bool Answers(string words)
    {
        var text = Texts([words]);
        return _claims.Any(pair => Mentions(text, pair.Words));
    }

    private static int Place(PopularClaim claim, bool isTaken, bool isTold) => (isTaken || isTold, claim.Safety, isTaken) switch
    {
        (false, _, _) => int.MaxValue,
        (_, true, _) => 0,
        (_, _, true) => 1,
        _ => 2,
    };

    private static Remark Remark(PopularClaim claim, string kind, Cautions cautions) =>
        new(kind, $"“{claim.Claim}” {Sentence(claim.Verdict)} {claim.Say}", claim.Source) { Grade = claim.Grade, Evidence = claim.Evidence, Caution = cautions.Of(claim.Advises) };

    private static string Sentence(string verdict) => char.ToUpperInvariant(verdict[0]) + verdict[1..].TrimEnd('.') + ":";

    private static string Texts(IEnumerable<string> texts) => string.Join("|", texts.Select(Plain));

    private static bool Mentions(string text, string[] words)
    {
        foreach (var word in words)
        {
            for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
            {
                if (!IsDenied(text.AsSpan(0, at)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsDenied(ReadOnlySpan<char> before)
    {
        var own = before[(before.LastIndexOf('|') + 1)..];
        for (var i = 0; i < Reach; i++)
        {
            own = own.TrimEnd(' ');
            var space = own.LastIndexOf(' ');
            if (Array.IndexOf(Denials, own[(space + 1)..].ToString()) >= 0)
            {
                return true;
            }

            own = own[..Math.Max(0, space)];
        }

        return false;
    }

    /// <summary>Lower case, letters and digits between single blanks, one before and one behind; a comma or full stop ends the reach of a denial.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(" ");
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                plain.Append(char.ToLowerInvariant(letter));
                continue;
            }

            if (plain[^1] != ' ')
            {
                plain.Append(' ');
            }

            if (letter is ',' or ';' or '.')
            {
                plain.Append("| ");
            }
        }

        return plain[^1] == ' ' ? plain.ToString() : plain.Append(' ').ToString();
    }
}
