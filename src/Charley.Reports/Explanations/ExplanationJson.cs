using System.Text.Json;
using Charley.Assessments;
using Charley.Knowledge;
using Charley.Reports.Layout;

namespace Charley.Reports.Explanations;

/// <summary>Why one cause stands where it stands, as the field <c>explanation</c> of an assessment.</summary>
internal sealed class ExplanationJson(Citations citations)
{
    public void Write(Utf8JsonWriter writer, CauseExplanation explanation)
    {
        writer.WriteStartObject("explanation");
        writer.WriteString("cause", explanation.Cause.Id);
        writer.WriteString("setting", explanation.Setting);
        writer.WriteStartObject("prior");
        Write(writer, explanation.Before);
        writer.WriteStartObject("community");
        Figures.Write(writer, "present", explanation.Cause.Present.Probability);
        Figures.Write(writer, "explains", explanation.Cause.Explains.Probability);
        Because(writer, explanation.Cause.Explains.Source, explanation.Cause.Explains.Grade);
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteStartObject("now");
        Write(writer, explanation.Now);
        writer.WriteEndObject();
        JsonLists.Write(writer, "steps", explanation.Steps, (_, step) =>
        {
            writer.WriteString("finding", step.Finding);
            writer.WriteString("words", step.Words);
            Figures.Write(writer, "weight", step.Weight);
            Figures.Write(writer, "explains", step.Explains);
            writer.WriteBoolean("direct", step.Direct);
            writer.WriteStartObject("without");
            Write(writer, step.Without);
            writer.WriteEndObject();
            Because(writer, step.Source, step.Grade);
        });
        Links(writer, "upstream", explanation.BroughtAboutBy);
        Links(writer, "downstream", explanation.BringsAbout);
        JsonLists.Write(writer, "wouldChange", explanation.Unasked, (_, change) =>
        {
            writer.WriteString("about", change.Answer.About);
            writer.WriteString("kind", change.Answer.Ask.Kind);
            writer.WriteString("ask", change.Answer.Ask.Text);
            writer.WriteString("answer", change.Text);
            Figures.Write(writer, "chance", change.Answer.Chance);
            Write(writer, change.Then);
            writer.WriteString("source", citations.Of(change.Answer.Ask.Source));
        });
        writer.WriteEndObject();
    }

    private void Links(Utf8JsonWriter writer, string name, IReadOnlyList<InferredLink> links) => JsonLists.Write(writer, name, links, (_, link) =>
    {
        writer.WriteString("cause", link.Cause.Id);
        Figures.Write(writer, "present", link.Present);
        writer.WriteBoolean("told", link.Told);
        Figures.Write(writer, "strength", link.Strength);
        Because(writer, link.Source, link.Grade);
    });

    private static void Write(Utf8JsonWriter writer, Standing standing)
    {
        Figures.Write(writer, "present", standing.Present);
        Figures.Write(writer, "explains", standing.Explains);
        writer.WriteNumber("place", standing.Place);
    }

    private void Because(Utf8JsonWriter writer, IReadOnlyList<string> source, Grade grade)
    {
        writer.WriteString("grade", grade.ToString().ToLowerInvariant());
        writer.WriteString("source", citations.Of(source));
    }
}
