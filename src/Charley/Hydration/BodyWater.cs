using Charley.Cases;
using Charley.Knowledge;
using Charley.Units;

namespace Charley.Hydration;

/// <summary>Litres of water in a body.</summary>
internal static class BodyWater
{
    /// <summary>Watson's formula where sex and height (and a man's age) are known; else a share of the mass, with a wider interval.</summary>
    /// <param name="mass">kg.</param>
    public static (Interval Litres, bool ByFormula) Of(Person person, double mass, BodyWaterFacts facts)
    {
        var height = person.Height?.In(Unit.Centimetre);
        var tooYoung = person.Age < facts.FormulaFrom.Value;
        double? formula = (person.Sex, height, tooYoung) switch
        {
            (Sex.Female, { } cm, false) => (facts.FemaleHeight.Value * cm) + (facts.FemaleWeight.Value * mass) - facts.FemaleConstant.Value,
            (Sex.Male, { } cm, false) when person.Age is { } age =>
                facts.MaleConstant.Value - (facts.MaleAge.Value * age) + (facts.MaleHeight.Value * cm) + (facts.MaleWeight.Value * mass),
            _ => null,
        };
        var (least, most) = (facts.Share.Low * (1 - facts.ShareError.Value) * mass, facts.Share.High * (1 + facts.ShareError.Value) * mass);
        if (formula is { } litres && litres >= least && litres <= most)
        {
            return (new Interval(Math.Max(litres - facts.FormulaError.Value, least), litres, litres + facts.FormulaError.Value), true);
        }

        var (low, high) = Shares(person, facts);
        return (new Interval(low * (1 - facts.ShareError.Value), (low + high) / 2, high * (1 + facts.ShareError.Value)) * mass, false);
    }

    private static (double Low, double High) Shares(Person person, BodyWaterFacts facts)
    {
        var (older, middle, high) = (facts.Share.Low, facts.Share.Typical, facts.Share.High);
        return person switch
        {
            { Age: { } age } when age < facts.FormulaFrom.Value => (high, high),
            { Age: { } age, Sex: var sex } when age >= facts.OlderFrom.Value => sex switch { Sex.Male => (middle, middle), Sex.Female => (older, older), null => (older, middle) },
            { Sex: Sex.Male } => (high, high),
            { Sex: Sex.Female } => (middle, middle),
            _ => (middle, high),
        };
    }
}
