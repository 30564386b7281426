using Charley.Cases;
using Charley.Formats.Cases;
using Charley.Formats.Diaries;

namespace Charley.Benchmarks.Assess;

/// <summary>The cases of <c>examples/</c>, each with its diary.</summary>
internal static class ExampleCases
{
    /// <summary>No entry of the examples is later.</summary>
    public static readonly DateOnly Today = new(2026, 11, 22);

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "examples"), "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <exception cref="InvalidDataException">The case or its diary has a problem.</exception>
    public static Case Read(string name)
    {
        var folder = Path.Combine(Repository.Root, "examples");
        var read = CaseFile.Read(File.ReadAllBytes(Path.Combine(folder, $"{name}.yaml")), name, Today);
        var @case = read.Case ?? throw new InvalidDataException($"{name}: {string.Join("; ", read.Problems)}");
        return read.DiaryFile is { } diary
            ? @case with { Diary = DiaryCsv.Read(File.ReadAllBytes(Path.Combine(folder, diary)), Today).Rows }
            : @case;
    }
}
