namespace Youju.Packs.Definitions.Lexicons;

/// <summary>What must not go public: disclosure.yaml.</summary>
public sealed record DisclosureLexicon
{
    /// <summary>Fields that ask for a person's name.</summary>
    public IReadOnlyList<string> ContactFields { get; init; } = [];

    /// <summary>Fields that may name whom the public may ask, so that only a phone beside the name counts.</summary>
    public IReadOnlyList<string> OpenFields { get; init; } = [];

    /// <summary>Signs that stand for letters left out of a name: 某, *.</summary>
    public IReadOnlyList<string> NameMasks { get; init; } = [];

    /// <summary>What stands before a person's identity number.</summary>
    public IReadOnlyList<string> IdentityLabels { get; init; } = [];

    /// <summary>Marks of secret or internal papers: 内部资料.</summary>
    public IReadOnlyList<string> InternalMarks { get; init; } = [];

    /// <summary>Properties of a file that may name a person or a folder; small letters.</summary>
    public IReadOnlyList<string> PersonalProperties { get; init; } = [];
}
