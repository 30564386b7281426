using System.Text;
using Charley.Formats;
using Charley.Formats.FoodTables;
using Charley.Foods.Compiling;

namespace Charley.Cli.Foods;

/// <summary>From arguments to the foods in them: each file is recognised by its header, never by its name.</summary>
internal sealed class FoodSources(FoodColumns columns)
{
    private const string Takes = "take a CSV file with the header " + OwnFoodCsv.Header + " or the CSV files of a FoodData Central download";

    private readonly List<Problem> _problems = [];
    private readonly List<FoodEntry> _foods = [];
    private readonly Dictionary<FdcPart, string> _loose = [];

    /// <returns>The foods, to be used only where there are no problems.</returns>
    public (IReadOnlyList<FoodEntry> Foods, IReadOnlyList<Problem> Problems) Read(IEnumerable<string> arguments)
    {
        foreach (var argument in arguments)
        {
            if (Directory.Exists(argument))
            {
                ReadFolder(argument);
            }
            else if (Titles(argument) is { } titles)
            {
                ReadFile(argument, titles);
            }
        }

        if (_loose.Count > 0)
        {
            Take(FdcTables.Read(_loose, columns));
        }

        foreach (var twice in _foods.CountBy(food => food.Id).Where(count => count.Value > 1))
        {
            _problems.Add(new Problem("these files", 0, "id", $"{twice.Key} is in several of them; give every food its own"));
        }

        return (_foods, [.. _problems.Distinct()]);
    }

    private void Take((IReadOnlyList<FoodEntry> Foods, IReadOnlyList<Problem> Problems) read)
    {
        _foods.AddRange(read.Foods);
        _problems.AddRange(read.Problems);
    }

    private void ReadFile(string file, string[] titles)
    {
        if (OwnFoodCsv.IsHeader(titles))
        {
            Take(OwnFoodCsv.Read(file, columns));
        }
        else if (FdcParts.Of(titles) is { } part)
        {
            if (!_loose.TryAdd(part, file))
            {
                _problems.Add(new Problem(file, 0, "", $"holds the same as {_loose[part]}; give one download at a time"));
            }
        }
        else
        {
            _problems.Add(new Problem(file, 1, "", $"is no food table that is known; {Takes}"));
        }
    }

    /// <summary>A download holds many more files than are needed: those that are none of ours are passed over.</summary>
    private void ReadFolder(string folder)
    {
        var parts = new Dictionary<FdcPart, string>();
        var own = false;
        foreach (var file in Directory.GetFiles(folder, "*.csv").Order(StringComparer.Ordinal))
        {
            var titles = Titles(file) ?? [];
            if (OwnFoodCsv.IsHeader(titles))
            {
                Take(OwnFoodCsv.Read(file, columns));
                own = true;
            }
            else if (FdcParts.Of(titles) is { } part)
            {
                parts.TryAdd(part, file);
            }
        }

        if (parts.Count > 0)
        {
            Take(FdcTables.Read(parts, columns));
        }
        else if (!own)
        {
            _problems.Add(new Problem(folder, 0, "", $"there is no food table in this folder; {Takes}"));
        }
    }

    /// <summary>The first line's fields; <c>null</c>, and a problem, where the file cannot be read as text.</summary>
    private string[]? Titles(string file)
    {
        if (!File.Exists(file))
        {
            _problems.Add(new Problem(file, 0, "", "there is no such file or folder"));
            return null;
        }

        try
        {
            using var reader = new StreamReader(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            var line = reader.ReadLine() ?? "";
            if (!line.Contains('\0', StringComparison.Ordinal) && !line.StartsWith("PK", StringComparison.Ordinal) && !line.StartsWith('{') && !line.StartsWith('['))
            {
                return [.. line.Split(',').Select(title => title.Trim().Trim('"'))];
            }

            _problems.Add(new Problem(file, 0, "", line.StartsWith("PK", StringComparison.Ordinal) ? "is packed; unpack it and give the folder" : $"is no CSV file; {Takes}"));
        }
        catch (DecoderFallbackException)
        {
            _problems.Add(new Problem(file, 0, "", $"is no text in UTF-8; {Takes}"));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            _problems.Add(new Problem(file, 0, "", "the file cannot be read; look at its permissions"));
        }

        return null;
    }
}
