namespace Youju.Domain.Budget;

/// <summary>Where an amount of the ledger was taken from.</summary>
public abstract record LineSource;

/// <summary>A cell of an imported file, or a place in its running text.</summary>
/// <param name="Sheet">Empty for running text.</param>
/// <param name="Cell">C7, or for running text 第9行.</param>
public sealed record CellSource(string File, string Sheet, string Cell) : LineSource;

/// <summary>Entered by a person, who says on what ground.</summary>
/// <param name="IsIllustrative">The value stands in for one that is not known; it must not reach a real report.</param>
public sealed record HandEntered(string Reason, bool IsIllustrative = false) : LineSource;
