using Charley.Knowledge;
using Charley.Reports.Knowledge;
using Charley.Reports.Terminal;
using Charley.Vetoes;

namespace Charley.Reports.Vetoes;

/// <summary>What is not for this person, and why; nothing at all where nothing is held back.</summary>
internal sealed class VetoSection(Sheet sheet, SourceNotes sources)
{
    private static readonly (VetoStrength Strength, string Title)[] Titles =
    [
        (VetoStrength.Never, "Leave out, unless a doctor prescribes and checks it"),
        (VetoStrength.AskFirst, "Only after asking a doctor or pharmacist"),
        (VetoStrength.Limit, "Not more than an amount a day"),
        (VetoStrength.Spaced, "Some hours apart from a medicine"),
    ];

    public void Write(VetoList vetoes)
    {
        var shown = vetoes.Personal;
        if (shown.Count == 0)
        {
            return;
        }

        sheet.Heading("Not for you, or not without asking");
        foreach (var (strength, title) in Titles)
        {
            // hours apart are told of what is held back for another reason as well
            var ofStrength = strength == VetoStrength.Spaced ? shown.Select(held => held.Only(veto => veto.Strength == strength)).OfType<HeldBack>() : shown.Where(held => held.Strength == strength);
            var groups = ofStrength.GroupBy(held => string.Join(' ', held.By.Where(veto => veto.Strength == strength || (IsBan(veto.Strength) && IsBan(strength))).Select(veto => veto.Id))).ToArray();
            if (groups.Length > 0)
            {
                sheet.Gap();
                sheet.Text(Margin.None, new Run($"{title}:", Ink.Against));
            }

            foreach (var group in groups)
            {
                Write([.. group]);
            }
        }
    }

    private static bool IsBan(VetoStrength strength) => strength >= VetoStrength.AskFirst;

    private void Write(HeldBack[] together)
    {
        var first = together[0];
        var what = string.Join("; ", together.Select(held => held.What));
        var because = first.IsForEverybody ? ". " : $", because of {first.Because}. ";
        sheet.Text(Margin.Hanging(0, sheet.Marks.Bullet.ToString(), 2), new Run(Sentences.Capital(what), Ink.Strong), because + first.Text,
            new Run($" ({PlainWords.Of(first.By[0].Grade)})", Ink.Quiet), sources.Cite(first.By[0].Source));
        var already = together.SelectMany(held => held.Already).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        if (already.Length > 0)
        {
            sheet.Text(Margin.Hanging(2, new(sheet.Marks.Do.ToString(), Ink.Strong), 2), new Run(Told(first.Strength, already), Ink.Strong));
        }
    }

    private static string Told(VetoStrength strength, string[] already)
    {
        var what = $"You told of this: {string.Join("; ", already)}.";
        return strength switch
        {
            VetoStrength.Spaced => $"{what} Look at the hours between them.",
            VetoStrength.Limit => $"{what} Ask the pharmacist for a weaker product.",
            _ => $"{what} Ask a doctor or pharmacist today whether it fits. If a doctor prescribed it, do not stop it by yourself.",
        };
    }
}
