using Charley.Foods;
using Charley.Plans;

namespace Charley.Planning.Diet;

/// <summary>One thing that could be changed.</summary>
/// <param name="Item">Place among the foods of the diary of what goes; -1 where nothing does.</param>
/// <param name="Comes">What comes; <c>null</c> where nothing does.</param>
/// <param name="GramsIn">A day.</param>
/// <param name="GramsOut">A day.</param>
/// <param name="Gain">By goal: what it surely brings, in the nutrient's unit a day; unknown contents bring nothing.</param>
/// <param name="Load">By goal: what it may bring at most; unknown contents are counted generously.</param>
internal sealed record Move(PlanAction Action, int Item, Food? Comes, double GramsIn, double GramsOut, double[] Gain, double[] Load)
{
    /// <summary>In the words of a kitchen.</summary>
    public required string Portion { get; init; }

    /// <summary>How much of the day is moved, in steps that a person would notice.</summary>
    public required int Size { get; init; }

    /// <summary>0 what is liked; the more, the less people take to it.</summary>
    public required int Taste { get; init; }
}
