namespace Charley.Knowledge;

/// <content>Exposures of a person's own log.</content>
public static partial class KnowledgeChecks
{
    /// <summary>What <see cref="ExposureKind.Compare"/> may be.</summary>
    public static readonly IReadOnlyCollection<string> Comparisons = ["any", "more"];

    /// <summary>What <see cref="ExposureKind.Choice"/> may be.</summary>
    public static readonly IReadOnlyCollection<string> Choices = ["own", "medicine", "given"];

    /// <summary>Further back than two days nothing is looked for, in hours: a window must be shorter than the week between comparable days.</summary>
    private const double FarthestBack = 48;

    private sealed partial class Checker
    {
        private void CheckExposures()
        {
            const string every = "knowledge/exposures.yaml";
            Unique(every, knowledge.Exposures.Select(kind => kind.Id));
            Unique(every, knowledge.Exposures.SelectMany(kind => kind.Words));
            foreach (var kind in knowledge.Exposures)
            {
                var where = $"{every} {kind.Id}";
                Sourced(where, "source", kind.Source);
                NotEmpty(where, "name", kind.Name);
                Known(where, "compare", kind.Compare, Comparisons);
                Known(where, "choice", kind.Choice, Choices);
                InRange(where, "lag", kind.Lag, 0, FarthestBack);
                InRange(where, "window", kind.Window, 1, FarthestBack - kind.Lag);
                if (kind.Words.Count == 0 && kind.Id != ExposureKind.Unlisted)
                {
                    Report(where, "words", "is empty: nothing in a log would be understood as this");
                }
            }

            if (knowledge.Exposures.Count > 0 && knowledge.Exposures.All(kind => kind.Id != ExposureKind.Unlisted))
            {
                Report(every, "id", $"{ExposureKind.Unlisted} is missing: the window of what is not listed");
            }
        }
    }
}
