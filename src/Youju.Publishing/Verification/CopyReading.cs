namespace Youju.Publishing.Verification;

/// <summary>A figure that stands otherwise in a copy than in what was published.</summary>
/// <param name="Before">The words before it, without blanks.</param>
/// <param name="Expected">What was published.</param>
/// <param name="Found">What was read in the copy.</param>
public sealed record AlteredFigure(string Before, string Expected, string Found);

/// <summary>What was read of a copy – printed, scanned or saved by another program –, held against the text that was published.</summary>
/// <param name="File">The file of the edition that it is a copy of.</param>
/// <param name="Same">How many figures were read as they were published.</param>
/// <param name="Altered">Those that stand otherwise behind the same words.</param>
/// <param name="Unread">How many were not found again: what breaks a line or a page anew breaks the words before them too.</param>
/// <param name="IsRecognised">Whether letters were recognised in a picture, of which some may be taken for others.</param>
public sealed record CopyReading(
    string File,
    int Same,
    IReadOnlyList<AlteredFigure> Altered,
    int Unread,
    bool IsRecognised
)
{
    /// <summary>Whether nearly all figures of the file were found again, so that it is that file's copy.</summary>
    public bool IsLike => FileComparison.IsNearlyAll(Same + Altered.Count, Same + Altered.Count + Unread);
}
