using Charley.Reports;
using Shouldly;

namespace Charley.Tests.Reports;

public sealed class EmergencyNumbersTests
{
    /// <summary>As the countries' own services publish them.</summary>
    [Theory]
    [InlineData("DE", "112")]
    [InlineData("ie", "999 or 112")]
    [InlineData("CA", "911")]
    [InlineData("AU", "000")]
    [InlineData("NZ", "111")]
    [InlineData("JP", "119")]
    [InlineData("CN", "120")]
    [InlineData("BR", "192")]
    [InlineData("SG", "995")]
    public void Knows_the_number_of_a_country(string region, string number) => EmergencyNumbers.For(region)?.Number.ShouldBe(number);

    /// <summary>Directive (EU) 2018/1972, article 109: 112 works in every member state.</summary>
    [Theory]
    [InlineData("AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE")]
    public void In_every_member_state_of_the_European_Union_it_is_112(string members)
    {
        foreach (var member in members.Split(' '))
        {
            EmergencyNumbers.For(member).ShouldNotBeNull(member).Number.ShouldContain("112");
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("XX")]
    public void Guesses_no_number(string? region) => EmergencyNumbers.For(region).ShouldBeNull();

    [Theory]
    [InlineData("en_IE.UTF-8", null, "IE")]
    [InlineData("", "de_AT@euro", "AT")]
    [InlineData(null, "zh-Hant-TW", "TW")]
    [InlineData(null, "C.UTF-8", null)]
    [InlineData("C", "en_US.UTF-8", null)]
    [InlineData(null, "en", null)]
    [InlineData(null, null, null)]
    public void A_locale_tells_the_country(string? all, string? lang, string? region) => EmergencyNumbers.RegionOf(all, lang).ShouldBe(region);
}
