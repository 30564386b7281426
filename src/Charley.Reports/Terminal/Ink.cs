using Spectre.Console;

namespace Charley.Reports.Terminal;

/// <summary>What a colour or a weight of type stands for; the words always say the same.</summary>
internal enum Ink
{
    Plain,
    Strong,
    Quiet,
    Urgent,
    Soon,
    Calm,
    For,
    Against,
}

/// <summary>Inks as styles of a terminal: the sixteen colours whose tone the reader's own theme decides.</summary>
internal static class Inks
{
    public static Style Style(this Ink ink) => ink switch
    {
        Ink.Plain => Spectre.Console.Style.Plain,
        Ink.Strong => new(decoration: Decoration.Bold),
        Ink.Quiet => new(decoration: Decoration.Dim),
        Ink.Urgent => new(Color.Red, decoration: Decoration.Bold),
        Ink.Soon => new(Color.Olive, decoration: Decoration.Bold),
        Ink.Calm => new(Color.Green, decoration: Decoration.Bold),
        Ink.For => new(Color.Teal),
        Ink.Against => new(Color.Olive),
    };
}
