namespace Youju.Domain.Facts;

/// <summary>The chain from a figure down to its evidence, as a tree of lines to print.</summary>
/// <param name="Text">One line in Chinese.</param>
/// <param name="Grounds">What it rests on.</param>
public sealed record FactTrace(string Text, IReadOnlyList<FactTrace> Grounds);
