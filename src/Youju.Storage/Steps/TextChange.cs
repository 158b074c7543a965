namespace Youju.Storage.Steps;

/// <summary>One place of a dossier's text that was changed.</summary>
/// <param name="Row">The record or line: blossom; empty in a text without rows.</param>
/// <param name="Column">The column; empty for a whole row or a line of text.</param>
/// <param name="Before">What stood there; null where nothing did.</param>
/// <param name="After">What stands there; null where it was taken out.</param>
public sealed record TextChange(string Row, string Column, string? Before, string? After);
