namespace Charley.Cases;

/// <summary>Where a case comes from: the rarer the setting, the rarer the causes that reach it.</summary>
public enum Setting
{
    Community,
    PrimaryCare,
    Referred,
    Emergency,
}
