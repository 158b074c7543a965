using Youju.Domain.Reports.Passports;

namespace Youju.Domain.Reports.Returns;

/// <summary>One difference between a returned file, its passport and the dossier now.</summary>
/// <param name="Place">In the returned file; in the file as it left for what is gone from it.</param>
public abstract record ReturnChange(PassagePlace Place);

/// <summary>A figure that a person has overwritten.</summary>
/// <param name="Was">The words as composed.</param>
/// <param name="Bond">By what it was known.</param>
public sealed record FigureAltered(PassagePlace Place, string Key, string Was, string Now, FigureBond Bond)
    : ReturnChange(Place);

/// <summary>A figure whose fact has another value in the dossier by now.</summary>
public sealed record FigureOutdated(PassagePlace Place, string Key, string Was, string Now)
    : ReturnChange(Place);

/// <summary>A figure that lost its link and was known again by its words and surroundings.</summary>
public sealed record FigureFound(PassagePlace Place, string Key, string Words) : ReturnChange(Place);

/// <summary>A figure that is nowhere any more.</summary>
public sealed record FigureDropped(PassagePlace Place, string Key, string Words) : ReturnChange(Place);

/// <summary>A figure among added words that names no fact.</summary>
public sealed record FigureUnsourced(PassagePlace Place, string Words) : ReturnChange(Place);

/// <summary>A paragraph or a cell with other words.</summary>
public sealed record WordingChanged(PassagePlace Place, IReadOnlyList<DiffPiece> Pieces)
    : ReturnChange(Place);

/// <summary>A paragraph, row or table that came, went or moved.</summary>
public sealed record PartChanged(PassagePlace Place, PartChange Change, string Words) : ReturnChange(Place);

/// <summary>Words that the dossier now gives otherwise than when the file left, figures apart.</summary>
public sealed record WordingOutdated(PassagePlace Place, IReadOnlyList<DiffPiece> Pieces)
    : ReturnChange(Place);

public enum PartChange
{
    Added,
    Removed,
    Moved,
}
