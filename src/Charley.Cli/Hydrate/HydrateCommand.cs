using System.CommandLine;
using Charley.Intake;

namespace Charley.Cli.Hydrate;

/// <summary><c>charley hydrate [CASE] [--before W --after W --drank V --minutes N] [--session T] [--json]</c>: what it looks like.</summary>
internal static class HydrateCommand
{
    public static Command Make()
    {
        var file = new Argument<string?>("CASE") { Description = "A case file (YAML or JSON), or -: age, sex, pregnancy, conditions and medicines, coffee and alcohol are taken from it", Arity = ArgumentArity.ZeroOrOne };
        var before = Text("--before", "Weight before a session, with little on", "W");
        var after = Text("--after", "Weight after it, dried", "W");
        var drank = Text("--drank", "What was drunk between: 0.5L, 500 ml, 16 oz, 2 cups", "V");
        var food = Text("--food", "What was eaten between: 60 g", "W");
        var urine = Text("--urine", "What was passed between: 300 ml", "V");
        var minutes = Text("--minutes", "How long it took: 90, 1h30, 1:30", "T");
        var session = Text("--session", "How long a session to plan for: 3h, 150 min", "T");
        var salt = Text("--sweat-sodium", "low, average, high, or measured: \"60 mmol/L\", \"950 mg/L\", with the word forearm for a patch", "S");
        var drinkSalt = Text("--drink-sodium", "Sodium in what was drunk: \"20 mmol/L\", \"460 mg/L\"", "S");
        var scales = Text("--scales", "How far the scales may be out (0.1 kg unless said)", "W");
        var age = Text("--age", "Years", "N");
        var sex = Text("--sex", "female or male", "S");
        var weight = Text("--weight", "Usual weight: 70 kg, 154 lb, 11 st 4", "W");
        var height = Text("--height", "178 cm, 5 ft 10", "H");
        var caffeine = Text("--caffeine", "A day: 300 mg", "A");
        var alcohol = Text("--alcohol", "A day: 20 g", "A");
        var heat = new Option<bool>("--heat") { Description = "The session is in the heat" };
        var pregnant = new Option<bool>("--pregnant");
        var lactating = new Option<bool>("--lactating");
        var painkiller = new Option<bool>("--nsaid") { Description = "Takes an anti-inflammatory painkiller (ibuprofen, naproxen)" };
        var body = new Option<string>("--reference") { Description = "Whose daily need: NASEM (USA and Canada) or EFSA (Europe)", DefaultValueFactory = _ => ReferenceIntakes.DefaultBody, HelpName = "BODY" };
        body.AcceptOnlyFromAmong(ReferenceIntakes.DefaultBody, "EFSA");
        var json = new Option<bool>("--json") { Description = "One line of JSON" };
        Option<string?>[] texts = [before, after, drank, food, urine, minutes, session, salt, drinkSalt, scales, age, sex, weight, height, caffeine, alcohol];
        var command = new Command("hydrate", "How much to drink: sweat by weighing, a plan for a session, a day") { file, body, heat, pregnant, lactating, painkiller, json };
        foreach (var text in texts)
        {
            command.Add(text);
        }

        command.SetAction(parsed => Hydrating.Run(
            parsed.GetValue(file),
            new HydrateOptions(texts.Where(text => parsed.GetValue(text) is not null).ToDictionary(text => text.Name, text => parsed.GetValue(text) ?? "", StringComparer.Ordinal))
            {
                Heat = parsed.GetValue(heat),
                Pregnant = parsed.GetValue(pregnant),
                Lactating = parsed.GetValue(lactating),
                Painkiller = parsed.GetValue(painkiller),
                Body = parsed.GetValue(body) ?? ReferenceIntakes.DefaultBody,
            },
            parsed.GetValue(json)));
        return command;
    }

    private static Option<string?> Text(string name, string description, string value) => new(name) { Description = description, HelpName = value };
}
