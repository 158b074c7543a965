namespace Youju.Publishing.Verification;

/// <summary>What is wrong with a file of an edition.</summary>
public enum AlterationKind
{
    /// <summary>Its bytes are others.</summary>
    Changed,

    /// <summary>The manifest lists it, and it is not there.</summary>
    Missing,

    /// <summary>It is there, and the manifest does not list it.</summary>
    Added,

    /// <summary>It says that the manifest was signed, and it was not, or by another key.</summary>
    Unsigned,
}

/// <summary>One thing that is not as it was published.</summary>
/// <param name="File">The path in the edition.</param>
/// <param name="Figure">The key of the figure that was altered; null where none was, or none can be told.</param>
/// <param name="Label">What the figure is called.</param>
/// <param name="Place">Where in the file, in Chinese; empty where the whole is meant.</param>
/// <param name="Expected">What was published: the figure's words, or the sha-256 of the file.</param>
/// <param name="Found">What stands there now; empty for nothing.</param>
public sealed record Alteration(
    AlterationKind Kind,
    string File,
    string? Figure,
    string? Label,
    string Place,
    string Expected,
    string Found
);

/// <summary>Whether an edition, or a file of one, is as it was published.</summary>
/// <param name="Checked">How many files were compared.</param>
public sealed record EditionVerdict(
    Manifests.EditionManifest? Manifest,
    int Checked,
    IReadOnlyList<Alteration> Alterations
)
{
    /// <summary>Whether the key is the one that the person says the unit has; null where he named none.</summary>
    public bool? IsTrustedKey { get; init; }

    /// <summary>The code of an edition that a file which is none of its files bears: what was printed, scanned or saved of it; null
    /// where none was made out.</summary>
    public string? PrintedCode { get; init; }

    /// <summary>What a copy's figures were read as; null for what is no copy, or was made of no text of the edition.</summary>
    public CopyReading? Copy { get; init; }

    public bool IsTrue => Alterations.Count == 0;

    /// <summary>Whether it is none of the edition's files and bears its code: a copy on paper, whose words alone can be compared.</summary>
    public bool IsCopy =>
        PrintedCode is { } code
        && code == Manifest?.Code
        && Alterations.All(one => one.Kind == AlterationKind.Added);
}
