using Youju.Domain.Documents;
using Youju.Domain.Figures;

namespace Youju.Domain.Findings;

/// <summary>What is wrong, where, why, and how to mend it.</summary>
/// <param name="Rule">The id of the rule: FIG001.</param>
/// <param name="Name">The rule's name: total-differs-from-parts.</param>
/// <param name="Message">One sentence in Chinese: what is wrong and the values, in the document's own unit.</param>
/// <param name="Span">The words concerned; for something absent, the place where it should stand (may be empty).</param>
/// <param name="Proof">The computation or the reasons, a line each.</param>
public sealed record Finding(
    string Rule,
    string Name,
    Severity Severity,
    FindingText Message,
    TextSpan Span,
    IReadOnlyList<FindingText> Proof
)
{
    /// <summary>The rule's title in Chinese, as its page has it.</summary>
    public string Title { get; init; } = "";

    public Verdict? Verdict { get; init; }

    public Fix? Fix { get; init; }

    /// <summary>Whether it asks where nobody can be certain (疑问), and so accuses nobody.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>The other places of which it says the same (全文共 N 处).</summary>
    public IReadOnlyList<TextSpan> Others { get; init; } = [];

    /// <summary>Whether its words are a person's number, which a result must not spread further.</summary>
    public bool IsPersonal { get; init; }
}

/// <summary>A repair that can be made by replacing text.</summary>
/// <param name="Description">What to do, in Chinese.</param>
/// <param name="Replacement">The new words for <paramref name="Span"/>; null where a person must choose them.</param>
public sealed record Fix(FindingText Description, TextSpan Span, string? Replacement);
