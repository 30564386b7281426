namespace Charley.Reports.Terminal;

/// <summary>Words in one ink. A no-break space keeps two words on one line and is written as a space.</summary>
internal readonly record struct Run(string Text, Ink Ink = Ink.Plain)
{
    public static implicit operator Run(string text) => new(text);
}
