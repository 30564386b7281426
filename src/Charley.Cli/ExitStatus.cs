namespace Charley.Cli;

/// <summary>What the program's exit status says.</summary>
internal static class ExitStatus
{
    public const int Done = 0;

    /// <summary>The input was understood, but something in it is wrong.</summary>
    public const int WrongInput = 1;

    public const int WrongUsage = 2;

    /// <summary>A fault of ours.</summary>
    public const int Fault = 3;
}
