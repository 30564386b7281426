namespace Charley.Units;

/// <summary>What kind of thing a quantity measures; only quantities of one dimension add up.</summary>
public enum Dimension
{
    /// <summary>The dimension of <c>default(Amount)</c>: nothing.</summary>
    None,
    Mass,
    Volume,
    Energy,
    Length,

    /// <summary>International units: what one of them weighs depends on the vitamin.</summary>
    InternationalUnits,

    /// <summary>Vitamin A as retinol activity equivalents.</summary>
    RetinolActivity,
}
