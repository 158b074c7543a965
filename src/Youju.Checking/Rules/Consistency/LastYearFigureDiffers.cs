using System.Globalization;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading;
using Youju.Reading.Prose;

namespace Youju.Checking.Rules.Consistency;

/// <summary>The text gives an amount of last year that last year's own report gives otherwise.</summary>
[Rule("CON022", "last-year-figure-differs", Severity.Warning)]
internal sealed class LastYearFigureDiffers : IRule
{
    public RuleAnswer Check(Report report)
    {
        if (report.Previous is not { } document)
            return RuleAnswer.NotApplicable("没有给出上年报告（--against）");
        var before = new ReportContent(document, report.Pack, year: null);
        if ((before.Year ?? report.Year - 1) is not { } year)
            return RuleAnswer.InsufficientData("两份报告的标题都没有写明年度");
        var stated = CollectOwnAmounts(before, year);
        // A part of something is measured within it; only what the clause names by itself is the same in both.
        return RuleAnswer.FromRemarks(
            from one in report.Analysed.Statements
            where one.IsNamedAmount && (one.Year == year || (one.IsPrior && report.Year - 1 == year))
            let told = stated[FormatName(one, report)].ToList()
            where told.Count > 0 && !told.Exists(other => MayBeSame(one, other))
            select CreateRemark(one, told[0], year)
        );
    }

    private static ILookup<(string, AmountStage), Statement> CollectOwnAmounts(
        ReportContent before,
        int year
    ) =>
        before
            .Analysed.Statements.Where(one =>
                one.IsNamedAmount && !one.IsPrior && (one.Year == 0 || one.Year == year)
            )
            .ToLookup(one => FormatName(one, before));

    // 支出决算86万元 and 支出86万元 are one.
    private static (string Name, AmountStage Stage) FormatName(Statement one, ReportContent content) =>
        (
            LabelReader.Key(content.Analysed.Labels.Name(one.Subject)),
            one.Measure == AmountStage.Executed ? AmountStage.Amount : one.Measure
        );

    private static bool MayBeSame(Statement one, Statement other) =>
        one.Figure.Interval.Overlaps(other.Figure.Interval);

    private static RuleRemark CreateRemark(Statement one, Statement other, int year) =>
        new(
            one.Figure.Span,
            string.Create(
                CultureInfo.InvariantCulture,
                $"“{one.Subject}”的{year}年数写为 {FigureFormat.FormatFigure(one.Figure)}，"
                    + $"{year}年的报告里是 {FigureFormat.FormatFigure(other.Figure)}，两年不衔接。"
            )
        );
}
