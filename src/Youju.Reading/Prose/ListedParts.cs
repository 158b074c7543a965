namespace Youju.Reading.Prose;

/// <summary>What stands in a list, before it is known what whole it parts.</summary>
/// <param name="IsBlock">Whether each part opens a paragraph of its own.</param>
/// <param name="HasGap">Whether a listed item gives no figure.</param>
internal sealed record ListedParts(List<Statement> Parts, bool IsBlock = false, bool HasGap = false);
