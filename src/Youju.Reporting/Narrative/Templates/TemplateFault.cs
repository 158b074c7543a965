namespace Youju.Reporting.Narrative.Templates;

/// <summary>What is wrong with one piece of a text, and what to write instead, in Chinese.</summary>
internal sealed record TemplateFault(TemplatePiece Piece, string What)
{
    /// <summary>Whether only this piece fails; a broken tag leaves nothing of the text to trust.</summary>
    public bool IsAlone =>
        Piece.Kind is PieceKind.Output
        || (Piece.Kind != PieceKind.Tag && !Piece.Text.StartsWith("{%", StringComparison.Ordinal));
}
