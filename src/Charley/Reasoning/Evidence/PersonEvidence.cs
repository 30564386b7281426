using Charley.Cases;
using Charley.Knowledge;

namespace Charley.Reasoning.Evidence;

/// <summary>What sex, age and pregnancy say of the causes.</summary>
internal sealed class PersonEvidence
{
    private const int MostSourcesOfTrait = 3;

    private readonly Dictionary<string, List<(int Cause, ContextLink Link)>> _context = new(StringComparer.Ordinal);

    public PersonEvidence(CauseNetwork network)
    {
        for (var cause = 0; cause < network.Causes.Count; cause++)
        {
            foreach (var link in network.Causes[cause].Context)
            {
                (_context.TryGetValue(link.When, out var links) ? links : _context[link.When] = []).Add((cause, link));
            }
        }
    }

    /// <summary>One piece for each thing said of the person: sex, age, pregnancy.</summary>
    public IEnumerable<EvidencePiece> Of(PersonTraits person)
    {
        var said = new List<(string Text, List<string> Conditions)>();
        foreach (var condition in PersonConditions.Names)
        {
            if (person.Is(condition) is not { } holds)
            {
                continue;
            }

            var text = person.Describe(condition, holds);
            var at = said.FindIndex(entry => entry.Text == text);
            if (at < 0)
            {
                said.Add((text, [condition]));
            }
            else
            {
                said[at].Conditions.Add(condition);
            }
        }

        foreach (var (text, conditions) in said)
        {
            if (Trait(person, text, conditions) is { } piece)
            {
                yield return piece;
            }
        }
    }

    private EvidencePiece? Trait(PersonTraits person, string text, List<string> conditions)
    {
        var (shifts, sources, cited) = (new List<CauseFactor>(), new List<CauseSource>(), new List<string>());
        foreach (var condition in conditions)
        {
            var holds = person.Is(condition) == true;
            foreach (var (cause, link) in _context.GetValueOrDefault(condition, []))
            {
                var factor = holds ? link.Given / Math.Max(link.Otherwise, 1e-6) : (1 - link.Given) / Math.Max(1 - link.Otherwise, 1e-6);
                shifts.Add(new CauseFactor(cause, Math.Clamp(factor, 1e-6, 1e4)));
                sources.Add(new CauseSource(cause, link.Source, link.Grade));
                foreach (var source in link.Source)
                {
                    if (cited.Count < MostSourcesOfTrait && !cited.Contains(source))
                    {
                        cited.Add(source);
                    }
                }
            }
        }

        return shifts.Count == 0 ? null : new EvidencePiece { Text = text, About = conditions[0], PriorOdds = shifts, Sources = sources, Source = cited };
    }

}
