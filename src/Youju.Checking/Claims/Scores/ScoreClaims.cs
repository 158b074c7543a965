using Youju.Checking.Claims.Tables;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Reading.Scores;

namespace Youju.Checking.Claims.Scores;

/// <summary>The sums and rates of score tables: C03 execution rate, C04 points, C05 scores.</summary>
public static class ScoreClaims
{
    public static IEnumerable<Claim> ReadClaims(Document document, Pack pack) =>
        ScoreTable
            .FindInDocument(document, pack.Tables.Scores)
            .SelectMany(table =>
                CheckPointsAndScores(table)
                    .Concat(table.Classes.Select(CheckClassPoints).OfType<Claim>())
                    .Concat(table.Rates.Select(CheckExecutionRate))
            );

    private static IEnumerable<Claim> CheckPointsAndScores(ScoreTable table)
    {
        if (table.Total is not { } total)
            return [];
        return new[]
        {
            CheckTotal("C04", table, total, row => row.Points),
            CheckTotal("C05", table, total, row => row.Score),
        }.OfType<Claim>();
    }

    private static Claim? CheckTotal(
        string pattern,
        ScoreTable table,
        ScoreRow total,
        Func<ScoreRow, PrintedFigure?> figure
    )
    {
        var parts = table
            .Items.Where(item => figure(item) is not null)
            .Select(item => new TableTerm(item.Name, figure(item)!, item.Row))
            .ToList();
        if (figure(total) is not { } stated || parts.Count < 2)
            return null;
        return TableClaim.CreateSum(
            pattern,
            new TableTerm(total.Name, stated, total.Row),
            parts,
            isCertain: parts.Count == table.Items.Count && !table.GoesOn
        );
    }

    private static Claim? CheckClassPoints(ScoreClass one)
    {
        var parts = one.Items.Select(item => new TableTerm(item.Name, item.Points!, item.Row)).ToList();
        return parts.Count == 0
            ? null
            : TableClaim.CreateSum(
                "C04",
                new TableTerm(one.Name, one.Points, one.Cell),
                parts,
                isCertain: true
            );
    }

    private static Claim CheckExecutionRate(RateRow row)
    {
        var verdict = FigureRelation.CreateShare(row.Rate, row.Executed, row.Budget).Recalculate().Verdict;
        var proof =
            $"{FigureFormat.FormatFigure(row.Executed)} ÷ "
            + $"{FigureFormat.FormatFigure(row.Budget)}，表中执行率写 "
            + $"{FigureFormat.FormatFigure(row.Rate)}";
        return new(ClaimKind.Rate, "C03", verdict, row.Row, row.Rate, [row.Executed, row.Budget], [proof])
        {
            Subject = row.Name,
        };
    }
}
