namespace Charley.Intake;

/// <summary>What a supplement brings of one nutrient.</summary>
/// <param name="Nutrient">Place in <see cref="NutrientOrder.Nutrients"/>.</param>
/// <param name="Amount">Of the nutrient itself, in its unit.</param>
public readonly record struct SupplementDose(int Nutrient, double Amount);
