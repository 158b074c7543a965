using System.Security.Cryptography;
using System.Text;
using Youju.Domain.Reports.Returns;

namespace Youju.Domain.Reports.Merging;

/// <summary>A place where a person and the dossier, or two people, say different things; nothing of either is lost.</summary>
/// <param name="Place">In the returned file where it stands there, else in the file as composed now.</param>
/// <param name="Key">The fact of the figure, where it is about one.</param>
/// <param name="Composed">What the file said when it left.</param>
/// <param name="Hand">What the person made of it; empty where it was deleted.</param>
/// <param name="Now">What the dossier gives now; empty where it gives nothing.</param>
/// <param name="KeepsHand">Whether the merged report has the person's words; the others stand here only.</param>
public sealed record WordingConflict(
    PassagePlace Place,
    ConflictKind Kind,
    string? Key,
    string Composed,
    string Hand,
    string Now,
    bool KeepsHand
)
{
    private const int NameDigits = 16;

    /// <summary>What a decision upon it is called by; the same for the same words at the same place.</summary>
    public string Name =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    string.Join('\n', $"{Place}", $"{Kind}", Key ?? "", Composed, Hand, Now)
                )
            )
        )[..NameDigits];

    /// <summary>Whether a person may choose; else only one side has words, or an order.</summary>
    public bool CanBeDecided =>
        Kind
            is ConflictKind.Figure
                or ConflictKind.Words
                or ConflictKind.DeletedByHand
                or ConflictKind.GoneFromDossier;
}

public enum ConflictKind
{
    /// <summary>A figure was overwritten by hand.</summary>
    Figure,

    /// <summary>A figure stands in the person's words that the dossier gives no more.</summary>
    FigureGone,

    /// <summary>Both changed the same words.</summary>
    Words,

    /// <summary>A person deleted what the dossier now says otherwise.</summary>
    DeletedByHand,

    /// <summary>A person changed what the dossier gives no more.</summary>
    GoneFromDossier,

    /// <summary>Two people moved a block to different places: what stands before it with each; empty at the beginning.</summary>
    MovedApart,
}

/// <summary>Which words a figure gets that was overwritten by hand.</summary>
public enum FigureChoice
{
    Hand,
    Data,
}
