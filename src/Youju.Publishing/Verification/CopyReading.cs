namespace Youju.Publishing.Verification;

/// <summary>A figure that stands otherwise in a copy than in what was published.</summary>
/// <param name="Before">The words before it, without blanks and marks.</param>
/// <param name="Expected">What was published.</param>
/// <param name="Found">What was read in the copy.</param>
public sealed record AlteredFigure(string Before, string Expected, string Found);

/// <summary>What was read of a copy – printed, scanned or saved by another program –, held against the text that was published.</summary>
/// <param name="File">The file of the edition that it is a copy of.</param>
/// <param name="Same">How many figures were read as they were published.</param>
/// <param name="Altered">Those that stand otherwise behind the same words.</param>
/// <param name="Absent">How many were not found again: they stand on other pages, or beside words that a line breaks.</param>
public sealed record CopyReading(string File, int Same, IReadOnlyList<AlteredFigure> Altered, int Absent)
{
    /// <summary>How many figures the copy has.</summary>
    public required int Read { get; init; }

    /// <summary>Whether letters were recognised in a picture, of which some may be taken for others.</summary>
    public required bool IsRecognised { get; init; }

    /// <summary>Whether nearly all figures of the copy are the file's – of what was recognised in a picture half of them –,
    /// so that it is a copy of that file, or of pages of it.</summary>
    public bool IsLike =>
        IsRecognised
            ? Read > 0 && (Same + Altered.Count) * 2 >= Read
            : FileComparison.IsNearlyAll(Same + Altered.Count, Read);
}
