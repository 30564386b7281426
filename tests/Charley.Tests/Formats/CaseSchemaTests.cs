using System.Text;
using System.Text.Json.Nodes;
using Charley.Formats.Cases;
using Charley.Tests.Conventions;

namespace Charley.Tests.Formats;

/// <summary>The schema by which editors check a case says what the reader says.</summary>
public sealed class CaseSchemaTests
{
    private static readonly DateOnly Today = new(2026, 11, 10);

    private static readonly JsonNode Schema = JsonNode.Parse(File.ReadAllText(Repository.PathOf("docs", "case.schema.json")))!;

    [Theory]
    [InlineData("", "{0}")]
    [InlineData("person", "person: {0}")]
    [InlineData("cramps", "cramps: {0}")]
    [InlineData("medications/items/anyOf/1", "medications: [{0}]")]
    [InlineData("conditions/items/anyOf/1", "conditions: [{0}]")]
    [InlineData("diary/anyOf/1/items", "diary: [{0}]")]
    [InlineData("labs/items", "labs: [{0}]")]
    [InlineData("trials/items", "trials: [{0}]")]
    [InlineData("/definitions/amount/anyOf/1", "person: {{ weight: {0} }}")]
    public void Its_fields_are_those_that_the_reader_knows(string place, string text)
    {
        var known = Read(string.Format(null, CompositeFormat.Parse(text), "{ qqqqqqqqqqqqqqqqqqqq: 1 }")).Problems
            .First(problem => problem.Field.EndsWith("qqqq", StringComparison.Ordinal)).Message.Split("known are ")[1].Split(", ");
        var at = place.Length == 0 ? Schema : (place[0] == '/' ? place[1..] : "properties/" + place).Split('/')
            .Aggregate(Schema, (node, step) => node is JsonArray list ? list[int.Parse(step, null)]! : node[step]!);
        Assert.Equal(known.Order(StringComparer.Ordinal), at["properties"]!.AsObject().Select(field => field.Key).Order(StringComparer.Ordinal));
        Assert.False(at["additionalProperties"]!.GetValue<bool>());
    }

    [Theory]
    [InlineData("setting", "setting: {0}")]
    [InlineData("person/properties/sex", "person: {{ sex: {0} }}")]
    public void Its_choices_are_read(string place, string text) =>
        Assert.All(("properties/" + place + "/enum").Split('/').Aggregate(Schema, (node, step) => node[step]!).AsArray(), choice =>
            Assert.Empty(Read(string.Format(null, CompositeFormat.Parse(text), choice)).Problems));

    [Fact]
    public void Its_examples_of_a_person_are_read()
    {
        foreach (var (field, schema) in Schema["properties"]!["person"]!["properties"]!.AsObject())
        {
            Assert.All(schema!["examples"]?.AsArray() ?? [], example => Assert.Empty(Read($"person: {{ {field}: {example} }}").Problems));
        }
    }

    private static CaseReading Read(string text) => CaseFile.Read(Encoding.UTF8.GetBytes(text), "case.yaml", Today);
}
