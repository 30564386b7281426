using Charley.Assessments;
using Charley.Cases;
using Charley.Intake;
using Charley.Vetoes;

namespace Charley.Planning.Diet;

/// <summary>What a diet plan is made for.</summary>
/// <param name="Nutrients">Of the assessment.</param>
/// <param name="Causes">Of the assessment: what may be to blame comes first.</param>
public sealed record DietQuestion(
    IReadOnlyList<DiaryRow> Diary, Person Person, Wishes Wishes, IReadOnlyList<NutrientResult> Nutrients, IReadOnlyList<CauseResult> Causes, VetoList Vetoes);
