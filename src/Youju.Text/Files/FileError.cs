namespace Youju.Text.Files;

/// <summary>One thing that is wrong in a file of text.</summary>
/// <param name="File">The file as people know it: a pack's id and the path in it, a path in a dossier.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="LineText">The line itself.</param>
/// <param name="Length">How many characters from the column on are concerned.</param>
public sealed record FileError(
    string File,
    int Line,
    int Column,
    string LineText,
    int Length,
    string Problem,
    string? Advice
)
{
    public override string ToString()
    {
        var shown =
            $"{File} 第 {Line} 行第 {Column} 列：{Problem}\n  {LineText}\n  {Indent}{new string('^', Math.Max(Length, 1))}";
        return Advice is null ? shown : $"{shown}\n  {Advice}";
    }

    /// <summary>White space as wide as what stands before the column, so that the caret meets its word.</summary>
    private string Indent =>
        string.Concat(
            LineText
                .Take(Column - 1)
                .Select(sign =>
                    sign == '\t' ? '\t'
                    : sign >= '\u2E80' ? '\u3000'
                    : ' '
                )
        );
}
