namespace Youju.Packs.Definitions;

/// <summary>What of a year does not go public, and under which terms the rest does: publication.yaml.</summary>
public sealed record PublicationProfile
{
    /// <summary>Words by which a column is known whose text is not published.</summary>
    public IReadOnlyList<string> HiddenFields { get; init; } = [];

    /// <summary>Words after which running text names a person.</summary>
    public IReadOnlyList<string> PersonLabels { get; init; } = [];

    /// <summary>What may follow a name without a mark between them.</summary>
    public IReadOnlyList<string> NameFollowers { get; init; } = [];

    /// <summary>Words after which running text gives a number that is not published.</summary>
    public IReadOnlyList<string> NumberLabels { get; init; } = [];

    /// <summary>Words after which running text gives the number of an identity card or a passport.</summary>
    public IReadOnlyList<string> DocumentLabels { get; init; } = [];

    /// <summary>Words after which running text gives a person's account: 微信, QQ.</summary>
    public IReadOnlyList<string> AccountLabels { get; init; } = [];

    /// <summary>Words after which running text says where a person lives.</summary>
    public IReadOnlyList<string> AddressLabels { get; init; } = [];

    /// <summary>Whose address is public: words before such a label.</summary>
    public IReadOnlyList<string> AddressOwners { get; init; } = [];

    /// <summary>What stands in a column for persons and is nobody's name.</summary>
    public IReadOnlyList<string> RoleWords { get; init; } = [];

    /// <summary>How names of bodies end, which are no names of persons.</summary>
    public IReadOnlyList<string> BodyEndings { get; init; } = [];

    /// <summary>Words by which a place is known that is not named.</summary>
    public IReadOnlyList<string> ClassifiedWords { get; init; } = [];

    /// <summary>Choices by which a record is known whose names and places are not told.</summary>
    public IReadOnlyList<string> ClassifiedChoices { get; init; } = [];

    /// <summary>Keys of fields that say how a place is protected: where one is filled in, its point is not told.</summary>
    public IReadOnlyList<string> ProtectedFields { get; init; } = [];

    /// <summary>What stands in such a field where the place is not protected.</summary>
    public IReadOnlyList<string> UnprotectedWords { get; init; } = [];

    /// <summary>To how many decimals of a degree a point is told.</summary>
    public int CoordinateDecimals { get; init; } = 2;

    /// <summary>Under which terms others may use what is published.</summary>
    public PublicationLicence Licence { get; init; } = new();

    /// <summary>Within how many days after approval a year must be published.</summary>
    public int DaysAfterApproval { get; init; } = 20;
}

/// <summary>The terms of use of what is published.</summary>
public sealed record PublicationLicence
{
    /// <summary>The name that programs know: CC-BY-4.0.</summary>
    public string Name { get; init; } = "CC-BY-4.0";

    public string Title { get; init; } = "";

    /// <summary>Where its text stands.</summary>
    public string Address { get; init; } = "";
}
