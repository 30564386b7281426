namespace Charley.Reports;

/// <summary>The number that calls an ambulance, by country.</summary>
/// <remarks>
/// <para>A locale tells where a computer was set up, not where the person is; whoever shows a number says which country it is for.</para>
/// <para>Sources: 112 by Directive (EU) 2018/1972, article 109; 112 and 911 by ITU-T E.161.1; the rest from the countries' own
/// ambulance services, gathered from public lists and from memory (grade: reported). Where a country has a number of its own for
/// ambulances, that one stands here; a country of which we are not sure is left out.</para>
/// </remarks>
public static class EmergencyNumbers
{
    /// <summary>What to say where the country is not known.</summary>
    public const string Anywhere = "your local emergency number (112 works in most of Europe and on most mobile phones)";

    private static readonly Dictionary<string, EmergencyNumber> ByRegion = All().ToDictionary(number => number.Region, StringComparer.OrdinalIgnoreCase);

    /// <param name="region">Two letters of ISO 3166-1, such as <c>GB</c>; <c>null</c> where it is not known.</param>
    public static EmergencyNumber? For(string? region) => region is null ? null : ByRegion.GetValueOrDefault(region);

    /// <summary>The country of the first locale that is set, such as <c>IE</c> of <c>en_IE.UTF-8</c>.</summary>
    /// <param name="locales">Values of <c>LC_ALL</c> and <c>LANG</c>, in this order; unset ones are <c>null</c> or empty.</param>
    /// <returns><c>null</c> where none is set or it names no country (<c>C</c>, <c>POSIX</c>, <c>en</c>).</returns>
    public static string? RegionOf(params IReadOnlyList<string?> locales)
    {
        ArgumentNullException.ThrowIfNull(locales);
        if (locales.FirstOrDefault(locale => !string.IsNullOrEmpty(locale)) is not { } first)
        {
            return null;
        }

        var name = first.Split('.', '@')[0].Split('_', '-');
        return name is [_, .., { Length: 2 } region] && region.All(char.IsAsciiLetter) ? region.ToUpperInvariant() : null;
    }

    private static IEnumerable<EmergencyNumber> All() =>
    [
        .. Same("112", "AT Austria", "BE Belgium", "BG Bulgaria", "HR Croatia", "CY Cyprus", "CZ Czechia", "DK Denmark", "EE Estonia",
            "FI Finland", "DE Germany", "GR Greece", "HU Hungary", "IS Iceland", "IT Italy", "LV Latvia", "LI Liechtenstein",
            "LT Lithuania", "LU Luxembourg", "MT Malta", "NL the Netherlands", "PL Poland", "PT Portugal", "RO Romania", "SK Slovakia",
            "SI Slovenia", "ES Spain", "SE Sweden", "TR Türkiye", "MD Moldova", "GE Georgia", "KW Kuwait", "NG Nigeria", "RW Rwanda"),
        .. Same("112 or 15", "FR France"),
        .. Same("113", "NO Norway"),
        .. Same("144 or 112", "CH Switzerland"),
        .. Same("999 or 112", "GB the United Kingdom", "IE Ireland", "KE Kenya"),
        .. Same("103 or 112", "UA Ukraine", "RU Russia", "KZ Kazakhstan"),
        .. Same("103", "BY Belarus", "AM Armenia"),
        .. Same("194", "RS Serbia"),
        .. Same("124", "BA Bosnia and Herzegovina"),
        .. Same("911", "US the United States", "CA Canada", "MX Mexico", "PR Puerto Rico", "CR Costa Rica", "PA Panama", "DO the Dominican Republic",
            "EC Ecuador", "UY Uruguay", "VE Venezuela", "PH the Philippines", "JO Jordan"),
        .. Same("192", "BR Brazil"),
        .. Same("107 or 911", "AR Argentina"),
        .. Same("131", "CL Chile"),
        .. Same("123", "CO Colombia", "EG Egypt"),
        .. Same("106", "PE Peru"),
        .. Same("000", "AU Australia"),
        .. Same("111", "NZ New Zealand"),
        .. Same("112 or 108", "IN India"),
        .. Same("119", "JP Japan", "KR South Korea", "TW Taiwan"),
        .. Same("120", "CN China"),
        .. Same("999", "HK Hong Kong", "MO Macao", "MY Malaysia", "BD Bangladesh", "QA Qatar", "BH Bahrain"),
        .. Same("995", "SG Singapore"),
        .. Same("1669", "TH Thailand"),
        .. Same("115", "VN Vietnam", "IR Iran"),
        .. Same("112 or 119", "ID Indonesia"),
        .. Same("1122 or 115", "PK Pakistan"),
        .. Same("1990", "LK Sri Lanka"),
        .. Same("102", "NP Nepal"),
        .. Same("10177 or 112", "ZA South Africa"),
        .. Same("112 or 193", "GH Ghana"),
        .. Same("190", "TN Tunisia"),
        .. Same("15", "MA Morocco"),
        .. Same("101", "IL Israel"),
        .. Same("140", "LB Lebanon"),
        .. Same("998", "AE the United Arab Emirates"),
        .. Same("997", "SA Saudi Arabia"),
        .. Same("9999", "OM Oman"),
    ];

    private static IEnumerable<EmergencyNumber> Same(string number, params IEnumerable<string> countries) =>
        countries.Select(country => new EmergencyNumber(country[..2], country[3..], number));
}
