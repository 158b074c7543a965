using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs;

namespace Youju.Checking.Tables;

/// <summary>The sums and rates of score tables: C03 execution rate, C04 points, C05 scores.</summary>
public static class ScoreClaims
{
    public static IEnumerable<Claim> Read(Document document, Pack pack) =>
        ScoreTable.Of(document, pack.Tables.Scores).SelectMany(table => Sums(table).Concat(table.Rates.Select(Rate)));

    private static IEnumerable<Claim> Sums(ScoreTable table)
    {
        if (table.Total is not { } total) return [];
        return new[] { Sum("C04", table, total, row => row.Points), Sum("C05", table, total, row => row.Score) }.OfType<Claim>();
    }

    private static Claim? Sum(string pattern, ScoreTable table, ScoreRow total, Func<ScoreRow, PrintedFigure?> figure)
    {
        var parts = table.Items.Where(item => figure(item) is not null).Select(item => new TableTerm(item.Name, figure(item)!, item.Row)).ToList();
        if (figure(total) is not { } stated || parts.Count < 2) return null;
        return TableClaim.Sum(pattern, new TableTerm(total.Name, stated, total.Row), parts, isCertain: parts.Count == table.Items.Count);
    }

    private static Claim Rate(RateRow row)
    {
        var verdict = Relation.Share(row.Rate, row.Executed, row.Budget).Recalculate().Verdict;
        var proof = $"{FigureText.Print(row.Executed)} ÷ {FigureText.Print(row.Budget)}，表中执行率写 {FigureText.Print(row.Rate)}";
        return new(ClaimKind.Rate, "C03", verdict, row.Row, row.Rate, [row.Executed, row.Budget], [proof]) { Subject = row.Name };
    }
}
