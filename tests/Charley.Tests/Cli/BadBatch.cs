using System.Text;
using Charley.Tests.Conventions;

namespace Charley.Tests.Cli;

/// <summary>A folder of good and bad files, run once with <c>--json</c> for all the tests that look at it.</summary>
public sealed class BadBatch : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("charley-bad-").FullName;

    /// <summary>Files with something wrong.</summary>
    public static IReadOnlyList<string> Bad { get; } =
    [
        "malformed.yaml", "malformed.json", "bare-number.yaml", "unit.yaml", "value.yaml", "future.yaml", "unknown.yaml", "huge.yaml", "empty.yaml",
        "binary.yaml", "no-diary.yaml", "bad-diary.yaml", "diary-is-folder.yaml", "several.yaml", "no-lab-unit.yaml", "missing.yaml", "empty-folder",
    ];

    internal CommandLineRun Run { get; private set; } = new(-1, "", "");

    public async ValueTask InitializeAsync()
    {
        Write("malformed.yaml", "person: { age: 40");
        Write("malformed.json", "{\"person\": {\"age\": 40,, }");
        Write("bare-number.yaml", "person: { weight: 70 }");
        Write("unit.yaml", "person: { weight: 70 lightyears }");
        Write("value.yaml", "labs: [{ name: potassium, value: 320, unit: mmol/L }]");
        Write("future.yaml", "labs: [{ name: potassium, value: 3.2, unit: mmol/L, date: 2999-01-01 }]");
        Write("unknown.yaml", "symptom: [calf cramps]");
        Write("huge.yaml", "symptoms: [" + new string('a', 10_000_000) + "]");
        Write("empty.yaml", "");
        File.WriteAllBytes(PathOf("binary.yaml"), [0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1, 0xFF]);
        Write("no-diary.yaml", "diary: nowhere.csv");
        Write("bad-diary.yaml", "diary: bad.csv");
        Write("bad.csv", "date,time,meal,food,amount,unit\n2999-01-01,08:00,b,milk,1,cup\n2026-01-01,08:00,b,\"milk,1,cup\n");
        Write("diary-is-folder.yaml", "diary: empty-folder");
        Write("several.yaml", "setting: moon\nperson: { weight: 70, age: old }\nlabs: [{ name: sodium, value: x, unit: mmol/L }]\n");
        Write("no-lab-unit.yaml", "labs: [{ name: potassium, value: 3.2 }]");
        Write("nested.yaml", "symptoms: " + new string('[', 200_000));
        Write("laughs.yaml", "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\nsymptoms: [*f,*f,*f,*f,*f,*f,*f,*f]\n");
        Directory.CreateDirectory(PathOf("empty-folder"));
        Write("unclosed.yaml", "symptoms: [a, b\nlabs: ]");
        Write("good.json", "{\"id\": \"good-json\", \"person\": {\"age\": 61, \"sex\": \"female\"}, \"symptoms\": [\"calf cramps at night\"]}");
        Run = await CommandLineRun.Of(null,
            ["assess", "--json", Repository.PathOf("examples", "vegan-b12.yaml"), .. Bad.Select(PathOf), PathOf("good.json")]);
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    internal string PathOf(string name) => Path.Combine(_folder, name);

    private void Write(string name, string text) => File.WriteAllText(PathOf(name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
