namespace Youju.Reporting.Templates;

/// <summary>What is wrong with one piece of a text.</summary>
/// <param name="Code">One of <see cref="Gaps.GapCodes"/>.</param>
/// <param name="Values">What the code carries beside the piece and its place.</param>
internal sealed record TemplateFault(TemplatePiece Piece, string Code, params IReadOnlyList<string> Values)
{
    /// <summary>Whether only this piece fails; a broken tag leaves nothing of the text to trust.</summary>
    public bool IsAlone => Piece.IsPrinted;
}
