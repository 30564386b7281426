using System.Diagnostics;

namespace Charley.Tests.Cli;

/// <summary>One run of the program: the one that <c>./test</c> names, which users get, or else the one beside the tests.</summary>
internal sealed record CommandLineRun(int Status, string Output, string Error)
{
    private const int Patience = 120_000;

    /// <param name="input">Standard input; closed at once where <c>null</c>.</param>
    public static async Task<CommandLineRun> Of(string? input, params string[] arguments)
    {
        var published = Environment.GetEnvironmentVariable("CHARLEY_PROGRAM");
        var start = new ProcessStartInfo(published ?? "dotnet")
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
            StandardOutputEncoding = System.Text.Encoding.UTF8, StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var argument in published is null ? arguments.Prepend(Path.Combine(AppContext.BaseDirectory, "Charley.Cli.dll")) : arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet cannot be started");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            await process.StandardInput.WriteAsync(input);
        }

        process.StandardInput.Close();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"charley {string.Join(' ', arguments)} does not end");
        }

        return new CommandLineRun(process.ExitCode, await output, await error);
    }
}
