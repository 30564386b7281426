using Charley.Knowledge;
using Charley.Vetoes;

namespace Charley.Assessments;

/// <summary>What is said beside an advice that a veto speaks against, so that no two sentences of an answer contradict each other.</summary>
internal sealed class Cautions(VetoList vetoes)
{
    /// <param name="advises">What a text advises.</param>
    /// <returns>A sentence to the person; <c>null</c> where nothing speaks against it.</returns>
    public string? Of(IReadOnlyList<Advice> advises)
    {
        var sentences = advises.Select(vetoes.Of).OfType<HeldBack>().Where(held => !held.IsForEverybody || held.Already.Count > 0)
            .GroupBy(held => held.Strength).OrderByDescending(group => group.Key).Select(group => Sentence(group.Key, [.. group])).ToArray();
        return sentences.Length == 0 ? null : string.Join(" ", sentences);
    }

    private static string Sentence(VetoStrength strength, HeldBack[] all)
    {
        var what = string.Join("; ", all.GroupBy(held => held.Because).Select(same =>
            string.Join(" and ", same.Select(held => held.What)) + (same.First().IsForEverybody ? "" : $", because of {same.Key}")));
        return strength switch
        {
            VetoStrength.Never => $"Not for you unless a doctor says so: {what}.",
            VetoStrength.AskFirst => $"For you only after asking a doctor or pharmacist: {what}.",
            VetoStrength.Limit => $"Not above the daily amount: {what}.",
            VetoStrength.Spaced => $"Hours apart from a medicine: {what}.",
        };
    }
}
