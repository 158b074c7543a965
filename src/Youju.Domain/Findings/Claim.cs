using Youju.Domain.Documents;
using Youju.Domain.Figures;

namespace Youju.Domain.Findings;

/// <summary>The relations that a report states between its figures.</summary>
public enum ClaimKind
{
    Sum,
    Share,
    Growth,
    Difference,
    Rate,
    Product,
    Equality,
    Count,
    Order,
}

/// <summary>A relation that the report states, computed again.</summary>
/// <param name="Pattern">What was recognised; P61 is the number of items in a list, P62 of names.</param>
/// <param name="Span">From the first to the last figure of the relation.</param>
/// <param name="Stated">The figure that the others must yield: the total, the percentage; null where only a
/// word states the relation.</param>
/// <param name="Terms">The figures it is computed from, in the order of the computation.</param>
/// <param name="Proof">The computation, a line each, in words and numbers that a clerk can follow.</param>
public sealed record Claim(
    ClaimKind Kind,
    ClaimPattern Pattern,
    Verdict Verdict,
    TextSpan Span,
    PrintedFigure? Stated,
    IReadOnlyList<PrintedFigure> Terms,
    IReadOnlyList<string> Proof
)
{
    /// <summary>The word that states a direction or equality (增加, 小于, 持平), where one does.</summary>
    public TextSpan? Word { get; init; }

    /// <summary>What the stated figure is about, as far as it could be bound.</summary>
    public string? Subject { get; init; }

    /// <summary>What is wrong beyond the numbers, for the rule that reports it.</summary>
    public ClaimFlaw Flaw { get; init; }

    /// <summary>Whether it likely fails and a person should look; its verdict is undecidable.</summary>
    public bool IsQuestion { get; init; }

    /// <summary>The figure that would make it true, printed like the stated one; null where that is not certain.</summary>
    public string? Repair { get; init; }
}

/// <summary>Defects of a stated relation that are not a matter of size.</summary>
public enum ClaimFlaw
{
    None,

    /// <summary>A growth rate is stated although the base is zero.</summary>
    ZeroBase,

    /// <summary>The direction word says up where the figures go down, or the other way round.</summary>
    DirectionAgainstSign,

    /// <summary>A decrease is printed with a minus sign.</summary>
    DoubleNegative,

    /// <summary>The rate is right for another base than the one that the words name.</summary>
    OtherBase,

    /// <summary>The list that it ends does not come to its total, and that is reported at the total.</summary>
    ToldByTotal,
}
