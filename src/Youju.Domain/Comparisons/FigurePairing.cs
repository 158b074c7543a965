namespace Youju.Domain.Comparisons;

/// <summary>Finds for each figure of one report the figure of another that measures the same.</summary>
/// <remarks>What one report says of one thing more than once and in different ways is paired only as far as it is told apart.</remarks>
internal sealed class FigurePairing(IReadOnlyList<NamedFigure> left, IReadOnlyList<NamedFigure> right)
{
    private readonly List<NamedFigure> mine = TellOnce(left);
    private readonly List<NamedFigure> theirs = TellOnce(right);
    private readonly Dictionary<NamedFigure, NamedFigure> partners = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<NamedFigure> taken = new(ReferenceEqualityComparer.Instance);

    /// <summary>In the order of the second report; what only the first has follows.</summary>
    public IReadOnlyList<ComparedFigure> PairFigures()
    {
        PairBy(figure => figure.Meaning, inOrder: true);
        PairBy(figure => figure.LooseMeaning, inOrder: false);
        return
        [
            .. theirs.Select(figure => new ComparedFigure(partners.GetValueOrDefault(figure), figure)),
            .. mine.Where(figure => !taken.Contains(figure))
                .Select(figure => new ComparedFigure(figure, null)),
        ];
    }

    // A report says its main figures in the summary and again in their chapter.
    private static List<NamedFigure> TellOnce(IReadOnlyList<NamedFigure> figures) =>
        [.. figures.DistinctBy(figure => (figure.Meaning, figure.Figure.Nominal, figure.Figure.Qualifier))];

    private void PairBy(Func<NamedFigure, string> meaning, bool inOrder)
    {
        var open = mine.Where(figure => !taken.Contains(figure)).ToLookup(meaning, StringComparer.Ordinal);
        foreach (
            var group in theirs
                .Where(figure => !partners.ContainsKey(figure))
                .GroupBy(meaning, StringComparer.Ordinal)
                .ToList()
        )
            PairGroup([.. open[group.Key]], [.. group], inOrder);
    }

    private void PairGroup(List<NamedFigure> one, List<NamedFigure> other, bool inOrder)
    {
        foreach (var figure in other.ToList())
        {
            if (one.Find(same => same.Figure.Nominal == figure.Figure.Nominal) is not { } found)
                continue;
            PairTwo(found, figure);
            one.Remove(found);
            other.Remove(figure);
        }

        if (one.Count != other.Count || (!inOrder && one.Count > 1))
            return;
        foreach (var (before, now) in one.Zip(other))
            PairTwo(before, now);
    }

    private void PairTwo(NamedFigure before, NamedFigure now)
    {
        partners[now] = before;
        taken.Add(before);
    }
}
