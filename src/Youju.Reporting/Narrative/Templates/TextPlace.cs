namespace Youju.Reporting.Narrative.Templates;

/// <summary>Where a Liquid text was written.</summary>
/// <param name="Name">As a person finds it: narrative/overview.md.</param>
/// <param name="IsShort">A text of one line inside another file, where lines of its own say nothing.</param>
internal readonly record struct TextPlace(string Name, bool IsShort = false)
{
    /// <summary>What is wrong there, in Chinese.</summary>
    public string DescribeFault(TemplatePiece piece, string what) =>
        $"{Name}{(IsShort ? "" : $" {piece.Place}")}：{piece.Shown} {what}";
}
