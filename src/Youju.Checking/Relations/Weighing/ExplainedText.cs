using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;

namespace Youju.Checking.Relations.Weighing;

/// <summary>The figures of a text in their order, what may explain each, and what the relations that hold tell.</summary>
internal sealed record ExplainedText(
    ClauseFigure[] Terms,
    FigureExplanations[] Explanations,
    Evidence Evidence,
    Weigher Weigher
)
{
    /// <summary>The likeliest list that makes up a figure.</summary>
    public Binding? FindList(ClauseFigure total) =>
        Explanations[total.Index].FindHolding(static binding => binding.IsList)?.Binding;

    /// <summary>Whether a reading that a figure fits is one that is asked for.</summary>
    public bool Holds(ClauseFigure target, Predicate<Binding> isAsked) =>
        Explanations[target.Index].FindHolding(isAsked) is not null;

    /// <summary>Whether a figure fits as what is left of others.</summary>
    public bool HoldsAsRest(ClauseFigure target) =>
        Holds(target, static other =>
            other.Type is RelationType.Rest or RelationType.RestOfParts or RelationType.Balance
        );
}
