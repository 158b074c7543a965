using Youju.Checking.Claims.Tables;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Prose;
using Youju.Reading.Search;
using Youju.Reading.Tables;

namespace Youju.Checking.Rules.Grounds;

/// <summary>An expense that is said not to have happened and has an amount elsewhere: 未发生公务接待费 beside 公务接待费2万元.</summary>
[Rule("GRO015", "denied-cost-told", Severity.Warning)]
internal sealed class DeniedCostTold : IRule
{
    private const int LongestLead = 30;
    private const int LongestDenial = 6;
    private static readonly string[] OtherStages = ["预算", "上年", "比", "较", "增", "减", "结转", "计划"];

    public RuleAnswer Check(Report report)
    {
        var denials = FindDenials(report).ToList();
        return denials.Count == 0
            ? RuleAnswer.NotApplicable("没有称未发生的费用")
            : RuleAnswer.FromRemarks(
                from denial in denials
                let cost = report.Slice(denial.Cost)
                let told = FindToldAmount(report, cost) ?? FindTabledAmount(report, cost)
                where told is not null
                select new RuleRemark(
                    denial.Whole,
                    $"称“{report.QuoteSpan(denial.Whole)}”，另一处却写有 {report.QuoteSpan(told.Value)}。"
                )
            );
    }

    private static IEnumerable<(TextSpan Whole, TextSpan Cost)> FindDenials(Report report) =>
        from cost in WordFinder.FromWords(report.Pack.Grounds.DeniedCosts).FindWords(report.Text)
        let before = new TextSpan(
            Math.Max(0, cost.Start - LongestDenial),
            Math.Min(LongestDenial, cost.Start)
        )
        from denial in WordFinder.FromWords(report.Pack.Grounds.NotHappened).FindWords(report.Text, before)
        where
            denial.End == cost.Start
            && report.Document.FindBlockAt(cost.Start) is Paragraph
            && !SpeaksOfOtherYears(report, cost)
        select (TextSpan.Union(denial, cost), cost);

    /// <summary>The amount right behind the same name, as it was executed this year.</summary>
    private static TextSpan? FindToldAmount(Report report, string cost) =>
        report
            .Figures.Where(figure =>
                figure.Unit.Dimension == Dimension.Money
                && figure.Interval.Low > 0
                && IsAmountOf(report, figure, cost)
                && !SpeaksOfOtherYears(report, figure.Span)
            )
            .Select(figure => figure.Span)
            .Cast<TextSpan?>()
            .FirstOrDefault();

    /// <summary>The amount of a published table, where its cell says nothing else.</summary>
    private static TextSpan? FindTabledAmount(Report report, string cost)
    {
        var cells = new TableCells(report.Tables, LineNames.FromPack(report.Pack));
        return (
            from place in report.Pack.Tables.ProseCells
            where
                place is { Stage: CellStage.Executed, Open: false }
                && RowLabel.NormaliseName(place.Label) == RowLabel.NormaliseName(cost)
            from address in place.Cells
            let figure = cells.FindCell(address)?.Figure
            where figure is not null && figure.Interval.Low > 0
            select (TextSpan?)figure.Span
        ).FirstOrDefault();
    }

    private static bool IsAmountOf(Report report, PrintedFigure figure, string cost)
    {
        var start = Math.Max(0, figure.Span.Start - LongestLead);
        var lead = report.Text[start..figure.Span.Start];
        lead = lead[(lead.LastIndexOfAny(['，', '。', '；', '：', '、', '\n', '（']) + 1)..];
        return lead.StartsWith(cost, StringComparison.Ordinal) && !OtherStages.Any(lead.Contains);
    }

    private static bool SpeaksOfOtherYears(Report report, TextSpan span)
    {
        var words = report.Slice(SentenceFinder.FindSentence(report.Text, span));
        var clause = words.IndexOf('比') is >= 0 and var at ? words[..at] : words;
        return clause.Contains("上年", StringComparison.Ordinal)
            || clause.Contains("上一年", StringComparison.Ordinal)
            || (report.Year is { } year && NamesOtherYear(clause, year));
    }

    private static bool NamesOtherYear(string words, int year) =>
        words.Contains($"{year - 1}年", StringComparison.Ordinal);
}
