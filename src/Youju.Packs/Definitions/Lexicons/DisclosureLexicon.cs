namespace Youju.Packs.Definitions.Lexicons;

/// <summary>What must not go public: disclosure.yaml.</summary>
public sealed record DisclosureLexicon
{
    /// <summary>Fields that ask for a person's name.</summary>
    public IReadOnlyList<string> ContactFields { get; init; } = [];

    /// <summary>Marks of secret or internal papers: 内部资料.</summary>
    public IReadOnlyList<string> InternalMarks { get; init; } = [];

    /// <summary>Properties of a file that may name a person or a folder; small letters.</summary>
    public IReadOnlyList<string> PersonalProperties { get; init; } = [];
}
