using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Consistency;

/// <summary>A comparison with a year that is not last year's: 比2022年预算 in a report on 2024.</summary>
[Rule("CON001", "comparison-year-off", Severity.Warning)]
internal sealed class ComparisonYearOff : IRule
{
    private static readonly string[] Bases = ["预算", "决算", "执行"];

    /// <summary>The base of a comparison stands this close to its year.</summary>
    private const int Reach = 8;

    public RuleAnswer Check(Report report)
    {
        if (report.Year is not { } year)
            return RuleAnswer.InsufficientData("不知道报告的年度");
        // A budget knows its own year from no budget before it; what was executed is held against its own budget.
        var latest = IsBudget(report) ? year - 1 : year;
        return RuleAnswer.FromRemarks(
            from found in FindComparisons(report.Text)
            where found.Year < year - 1 || found.Year > latest
            select new RuleRemark(
                found.Span,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"“{report.QuoteSpan(found.Span)}”：{year}年度的文书应与{year - 1}年比较。"
                )
            )
        );
    }

    private static bool IsBudget(Report report)
    {
        var title = PrintedTitle.ReadTitle(report);
        var terms = report.Pack.Terms;
        return terms.BudgetTitles.Any(title.Contains) && !terms.YearEndReports.Any(title.Contains);
    }

    private static IEnumerable<(TextSpan Span, int Year)> FindComparisons(string text)
    {
        for (var at = text.IndexOf('年'); at >= 0; at = text.IndexOf('年', at + 1))
        {
            if (at < 5 || text[at - 5] is not ('比' or '较' or '与'))
                continue;
            if (
                !int.TryParse(
                    text.AsSpan(at - 4, 4),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var year
                ) || year is < 2000 or > 2099
            )
                continue;
            if (FindBaseEnd(text, at) is > 0 and var end)
                yield return (TextSpan.FromBounds(at - 5, end), year);
        }
    }

    private static int FindBaseEnd(string text, int at)
    {
        var after = text.AsSpan(at, Math.Min(Reach, text.Length - at));
        foreach (var word in Bases)
        {
            if (after.IndexOf(word) is > 0 and var found && after[..found].IndexOfAny("，。；、") < 0)
                return at + found + word.Length;
        }

        return 0;
    }
}
