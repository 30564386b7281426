namespace Charley.Formats.Diaries;

/// <summary>Something in a diary file that keeps it from being read as meant.</summary>
/// <param name="Line">From 1; the header is line 1.</param>
/// <param name="Field">Column, or <c>file</c>.</param>
/// <param name="What">What is wrong, to be read after the field.</param>
/// <param name="Right">What would be right.</param>
public sealed record DiaryProblem(int Line, string Field, string What, string Right)
{
    public override string ToString() => $"{Line}: {Field}: {What}; {Right}";
}
