namespace Charley.Trials;

/// <summary>What a trial shows, by rules that were fixed beforehand.</summary>
public enum TrialVerdict
{
    /// <summary>Almost certainly fewer cramps.</summary>
    Helps,

    /// <summary>Almost certainly more.</summary>
    Harms,

    /// <summary>A benefit that matters is almost ruled out.</summary>
    DoesNotHelp,

    /// <summary>None of these can be said.</summary>
    NotEnoughData,
}
