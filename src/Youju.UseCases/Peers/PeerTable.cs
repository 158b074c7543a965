using Youju.Domain.Comparisons;

namespace Youju.UseCases.Peers;

/// <summary>A report of a peer with the figures whose meaning is known.</summary>
/// <param name="Doubtful">The meanings of those at which the check found an error.</param>
/// <param name="IsOwn">Whether it is the unit's own.</param>
public sealed record PeerReport(ComparableReport Report, IReadOnlySet<string> Doubtful, bool IsOwn)
{
    /// <summary>How many people it has by its own word; null where it does not say.</summary>
    public decimal? Heads { get; init; }

    /// <summary>As tables call it.</summary>
    public string Name => Report.Unit is { Length: > 0 } unit ? unit : Report.File;
}

/// <summary>What one report says of an indicator, and where that lies among all.</summary>
/// <param name="PerHead">The value by head; null where heads are not known, or a share is none of heads.</param>
/// <param name="Place">From the smallest, 1; equal values share one.</param>
/// <param name="Count">How many reports say it.</param>
public sealed record PeerValue(
    PeerReport Report,
    NamedFigure Figure,
    decimal Value,
    decimal? PerHead,
    int Place,
    int Count
)
{
    /// <summary>Why it should be looked at before it is used, in Chinese; empty for nothing.</summary>
    public string Doubt { get; init; } = "";
}

/// <summary>One indicator over all reports that say it.</summary>
/// <param name="Own">What the unit's own report says; null where it says nothing.</param>
public sealed record PeerIndicator(string Name, string Unit, IReadOnlyList<PeerValue> Values, PeerValue? Own)
{
    /// <summary>The value below which a share of the others lies; the unit's own is no yardstick for itself.</summary>
    /// <param name="share">0.5 for the middle.</param>
    public decimal FindQuantile(decimal share)
    {
        var sorted = Values.Where(value => !value.Report.IsOwn).Select(value => value.Value).Order().ToList();
        var at = (sorted.Count - 1) * share;
        var (low, rest) = ((int)at, at - (int)at);
        return low + 1 < sorted.Count ? sorted[low] + (rest * (sorted[low + 1] - sorted[low])) : sorted[low];
    }
}

/// <summary>Indicators of peers: what each says, by head, where it lies, how many say it, and where it stands.</summary>
public static class PeerTable
{
    /// <param name="least">How many peers must say an indicator.</param>
    public static IReadOnlyList<PeerIndicator> BuildIndicators(
        IReadOnlyList<PeerReport> reports,
        int least
    ) =>
        [
            .. reports
                .SelectMany(report =>
                    report
                        .Report.Figures.GroupBy(figure => figure.Meaning)
                        .Select(same => (Report: report, Figure: same.First(), Same: same.ToList()))
                )
                .GroupBy(one => (one.Figure.Meaning, one.Figure.Figure.Unit))
                .Where(group => group.Count(one => !one.Report.IsOwn) >= least)
                .Select(group => BuildIndicator([.. group]))
                .OrderByDescending(indicator => indicator.Values.Count)
                .ThenBy(indicator => indicator.Name, StringComparer.Ordinal),
        ];

    private static PeerIndicator BuildIndicator(
        List<(PeerReport Report, NamedFigure Figure, List<NamedFigure> Same)> said
    )
    {
        var numbers = said.Select(one => one.Figure.Figure.Nominal).ToList();
        var values = said.Select(one =>
            {
                var value = one.Figure.Figure.Nominal;
                return new PeerValue(
                    one.Report,
                    one.Figure,
                    value,
                    CountByHead(one.Report, one.Figure, value),
                    numbers.Count(other => other < value) + 1,
                    said.Count
                )
                {
                    Doubt = DescribeDoubt(one.Report, one.Same),
                };
            })
            .OrderBy(value => value.Place)
            .ThenBy(value => value.Report.Name, StringComparer.Ordinal)
            .ToList();
        return new(
            said[0].Figure.Name,
            said[0].Figure.Figure.Unit.Symbol,
            values,
            values.Find(value => value.Report.IsOwn)
        );
    }

    private static decimal? CountByHead(PeerReport report, NamedFigure figure, decimal value) =>
        report.Heads is > 0 and var heads
        && figure.Figure.Unit.Dimension
            is not (Domain.Figures.Dimension.Percent or Domain.Figures.Dimension.PercentagePoint)
            ? value / heads
            : null;

    private static string DescribeDoubt(PeerReport report, List<NamedFigure> same)
    {
        if (report.Doubtful.Contains(same[0].Meaning))
            return "检查出这个数有错";
        return same.Exists(other => other.Figure.Nominal != same[0].Figure.Nominal)
            ? $"报告里另有 {string.Join("、", same.Skip(1).Select(other => other.Words).Distinct())}"
            : "";
    }
}
