using Charley.Knowledge;

namespace Charley.Intake;

/// <summary>How intake varies within and between the people of a group, on the scale where it is near normal.</summary>
public sealed record IntakeSpread
{
    /// <summary>Such as <c>women 31-50</c>.</summary>
    public required string Group { get; init; }

    /// <summary>Box-Cox λ.</summary>
    public required double Lambda { get; init; }

    /// <summary>μ, mean of the group; <c>null</c> where nobody measured it, and then nothing is shrunk.</summary>
    public double? Mean { get; init; }

    /// <summary>σ_w², of one person's days around that person's own mean.</summary>
    public required double VarWithin { get; init; }

    /// <summary>σ_b², of people's means around the group's; <see cref="double.PositiveInfinity"/> where <see cref="Mean"/> is <c>null</c>.</summary>
    public required double VarBetween { get; init; }

    /// <summary>Unit of the untransformed scale.</summary>
    public required string Unit { get; init; }

    /// <summary>The variation is that of other nutrients, because none is known of this one.</summary>
    public bool Borrowed { get; init; }

    /// <summary>Reads a row of the table: its transformed scale, or else the plain one (λ = 1) from mean and standard deviations.</summary>
    /// <returns><c>null</c> where the row has neither.</returns>
    public static IntakeSpread? Of(IntakeVariance row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row switch
        {
            { Lambda: { } lambda, MeanTransformed: { } mean, VarWithinTransformed: { } within, VarBetweenTransformed: { } between } =>
                new() { Group = row.Group, Unit = row.Unit, Lambda = lambda, Mean = mean, VarWithin = within, VarBetween = between },
            { Mean: { } mean, SdWithin: { } within, SdBetween: { } between } =>
                new() { Group = row.Group, Unit = row.Unit, Lambda = 1, Mean = mean - 1, VarWithin = within * within, VarBetween = between * between },
            _ => null,
        };
    }
}
