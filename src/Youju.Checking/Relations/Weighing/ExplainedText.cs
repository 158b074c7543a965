using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;

namespace Youju.Checking.Relations.Weighing;

/// <summary>The figures of a text in their order, what may explain each, and what the relations that hold tell.</summary>
internal sealed record ExplainedText(
    ClauseFigure[] Terms,
    IReadOnlyList<FigureExplanations> Explanations,
    Evidence Evidence,
    Weigher Weigher
);
