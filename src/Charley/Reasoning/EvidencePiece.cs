using Charley.Knowledge;

namespace Charley.Reasoning;

/// <summary>One thing that was observed, as the network takes it; it can be taken away to see what it weighs.</summary>
public sealed record EvidencePiece
{
    /// <summary>To a person: <c>potassium 2.9 mmol/L</c>, <c>no leg swelling</c>.</summary>
    public required string Text { get; init; }

    /// <summary>Id of the finding, analyte, medicine class, person condition or nutrient behind it.</summary>
    public required string About { get; init; }

    /// <summary>A finding that is there; <c>null</c> where the piece has only weights.</summary>
    public Disjunction? Found { get; init; }

    /// <summary>Found pieces of one group are explained together, by the background or by one of the causes; <c>null</c>: the piece stands alone.</summary>
    public string? Group { get; init; }

    /// <summary>Likelihoods on single causes: where it holds, and where not.</summary>
    public IReadOnlyList<CauseWeight> Weights { get; init; } = [];

    /// <summary>Shifts of the odds of the prior of single causes.</summary>
    public IReadOnlyList<CauseFactor> PriorOdds { get; init; } = [];

    /// <summary>Shifts of the odds that single causes bring the complaint.</summary>
    public IReadOnlyList<CauseFactor> StrengthOdds { get; init; } = [];

    /// <summary>Causes that this piece tells are there.</summary>
    public IReadOnlyList<int> Known { get; init; } = [];

    /// <summary>Source and grade of what it says of one cause.</summary>
    public IReadOnlyList<CauseSource> Sources { get; init; } = [];

    public required IReadOnlyList<string> Source { get; init; }

    public Grade Grade { get; init; } = Grade.Expert;

    /// <summary>Source and grade of what it says of a cause; its own where nothing else is known.</summary>
    public CauseSource SourceOf(int cause)
    {
        for (var i = 0; i < Sources.Count; i++)
        {
            if (Sources[i].Cause == cause)
            {
                return Sources[i];
            }
        }

        return new CauseSource(cause, Source, Grade);
    }
}

/// <summary>Likelihood of an observation where a cause holds, and where it does not.</summary>
public readonly record struct CauseWeight(int Cause, double On, double Off);

/// <summary>A factor on the odds of something about a cause.</summary>
public readonly record struct CauseFactor(int Cause, double Factor);

/// <summary>Where the number that binds a piece to a cause comes from, and how well it is known.</summary>
public readonly record struct CauseSource(int Cause, IReadOnlyList<string> Source, Grade Grade);
