using MemoryPack;

namespace Charley.Knowledge;

/// <summary>How the knowledge is kept inside the program.</summary>
/// <remarks>Every type is named here, because finding them by reflection takes longer at start than reading all they hold.</remarks>
internal static class CompiledForm
{
    static CompiledForm()
    {
        MemoryPackFormatterProvider.Register<AdviceEntry>();
        MemoryPackFormatterProvider.Register<Analyte>();
        MemoryPackFormatterProvider.Register<AnalyteInterval>();
        MemoryPackFormatterProvider.Register<BodyWaterFacts>();
        MemoryPackFormatterProvider.Register<Cause>();
        MemoryPackFormatterProvider.Register<CauseLink>();
        MemoryPackFormatterProvider.Register<CauseTriage>();
        MemoryPackFormatterProvider.Register<ContextLink>();
        MemoryPackFormatterProvider.Register<CountedThing>();
        MemoryPackFormatterProvider.Register<EnergyShares>();
        MemoryPackFormatterProvider.Register<DailyDrinkFacts>();
        MemoryPackFormatterProvider.Register<EvidenceEntry>();
        MemoryPackFormatterProvider.Register<ExposureKind>();
        MemoryPackFormatterProvider.Register<Finding>();
        MemoryPackFormatterProvider.Register<FindingLink>();
        MemoryPackFormatterProvider.Register<FirstAid>();
        MemoryPackFormatterProvider.Register<FittedPriors>();
        MemoryPackFormatterProvider.Register<HydrationFacts>();
        MemoryPackFormatterProvider.Register<HydrationHoldRule>();
        MemoryPackFormatterProvider.Register<IntakeLink>();
        MemoryPackFormatterProvider.Register<IntakeVariance>();
        MemoryPackFormatterProvider.Register<KnowledgeBase>();
        MemoryPackFormatterProvider.Register<LabLink>();
        MemoryPackFormatterProvider.Register<MedicineClass>();
        MemoryPackFormatterProvider.Register<MedicineMatch>();
        MemoryPackFormatterProvider.Register<NumberThreshold>();
        MemoryPackFormatterProvider.Register<NumberWords>();
        MemoryPackFormatterProvider.Register<Nutrient>();
        MemoryPackFormatterProvider.Register<OpenQuestion>();
        MemoryPackFormatterProvider.Register<PlanLimit>();
        MemoryPackFormatterProvider.Register<PlanningKnowledge>();
        MemoryPackFormatterProvider.Register<PopularClaim>();
        MemoryPackFormatterProvider.Register<RedFlag>();
        MemoryPackFormatterProvider.Register<RedFlagCondition>();
        MemoryPackFormatterProvider.Register<RedFlagLab>();
        MemoryPackFormatterProvider.Register<ReferenceIntake>();
        MemoryPackFormatterProvider.Register<RehydrationRecipe>();
        MemoryPackFormatterProvider.Register<SessionFacts>();
        MemoryPackFormatterProvider.Register<Routine>();
        MemoryPackFormatterProvider.Register<RoutineCaution>();
        MemoryPackFormatterProvider.Register<SettingRates>();
        MemoryPackFormatterProvider.Register<SodiumFacts>();
        MemoryPackFormatterProvider.Register<Source>();
        MemoryPackFormatterProvider.Register<Sourced>();
        MemoryPackFormatterProvider.Register<SourcedRange>();
        MemoryPackFormatterProvider.Register<SourcedValue>();
        MemoryPackFormatterProvider.Register<SourcedValues>();
        MemoryPackFormatterProvider.Register<StoppingEffect>();
        MemoryPackFormatterProvider.Register<SweatFacts>();
        MemoryPackFormatterProvider.Register<TrialRules>();
        MemoryPackFormatterProvider.Register<TrialTreatment>();
        MemoryPackFormatterProvider.Register<TypicalValue>();
        MemoryPackFormatterProvider.Register<UnitConversion>();
        MemoryPackFormatterProvider.Register<ValueRange>();
        MemoryPackFormatterProvider.Register<Veto>();
        MemoryPackFormatterProvider.Register<VetoCondition>();
        MemoryPackFormatterProvider.Register<VetoHours>();
        MemoryPackFormatterProvider.Register<Weighing>();
    }

    public static byte[] Write(KnowledgeBase knowledge) => MemoryPackSerializer.Serialize(knowledge);

    /// <exception cref="ArgumentException">There is nothing in it.</exception>
    public static KnowledgeBase Read(ReadOnlySpan<byte> compiled) =>
        MemoryPackSerializer.Deserialize<KnowledgeBase>(compiled) ?? throw new ArgumentException("The compiled knowledge is empty.", nameof(compiled));
}
