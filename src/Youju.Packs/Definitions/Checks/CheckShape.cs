namespace Youju.Packs.Definitions.Checks;

/// <summary>Which keys a kind of check takes, which of them it cannot do without, and what its message may quote.</summary>
public sealed record CheckShape(
    IReadOnlyList<string> Needs,
    IReadOnlyList<string> Takes,
    IReadOnlyList<string> Quotes
)
{
    private static readonly string[] WordKeys = ["words", "words-from"];

    private static readonly Dictionary<CheckKind, CheckShape> ByKind = new()
    {
        [CheckKind.Wording] = new(
            [],
            [.. WordKeys, "in-prose", "chapter", "unless", "unless-digits", "followed-by", "past", "replace"],
            ["found"]
        ),
        [CheckKind.TermUsed] = new([], [.. WordKeys, "chapter", "when"], ["words"]),
        [CheckKind.SectionPresent] = new([], [.. WordKeys, "when"], ["words"]),
        [CheckKind.RowPresent] = new(["table"], [.. WordKeys, "when"], ["words", "table"]),
        [CheckKind.FiguresAgree] = new(["figure", "other"], [], ["figure", "other"]),
        [CheckKind.RatioWithin] = new(
            ["figure", "other"],
            ["at-least", "at-most"],
            ["figure", "other", "share"]
        ),
        [CheckKind.TraceLeft] = new(["traces"], WordKeys, ["count"]),
    };

    /// <summary>Whether the kind looks for words, so that it must have some.</summary>
    public bool NeedsWords => Needs.Count == 0 || Takes.Contains("when");

    /// <summary>Every key that only some kinds take.</summary>
    public static IReadOnlyList<string> Keys { get; } =
    [.. ByKind.Values.SelectMany(shape => shape.Needs.Concat(shape.Takes)).Distinct()];

    public static CheckShape FromKind(CheckKind kind) => ByKind[kind];
}
