using System.CommandLine;

namespace Charley.Cli;

/// <summary>Runs the command asked for and turns what may go wrong into an exit status and a sentence.</summary>
internal static class CommandLine
{
    public static int Run(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                Console.Error.WriteLine($"charley: {error.Message}");
            }

            Console.Error.WriteLine("Try: charley --help");
            return ExitStatus.WrongUsage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (IOException) when (IsClosed(Console.OpenStandardOutput()))
        {
            return ExitStatus.Done;
        }
#pragma warning disable CA1031 // the last line of defence: no exception text reaches a user
        catch (Exception fault)
#pragma warning restore CA1031
        {
            var note = FaultNote.Write(fault);
            Console.Error.WriteLine("charley: something went wrong inside Charley; this is a fault of ours and not of your input.");
            Console.Error.WriteLine(note is null ? "Nothing was changed." : $"Nothing was changed. What we need to mend it is in {note} (it may hold parts of your input).");
            return ExitStatus.Fault;
        }
    }

    private static bool IsClosed(Stream output)
    {
        try
        {
            output.WriteByte((byte)'\n');
            output.Flush();
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
