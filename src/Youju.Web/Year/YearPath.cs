using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Findings;
using Youju.Domain.Registers;
using Youju.Domain.Submissions;
using Youju.Reporting.Scores;
using Youju.Web.Checks;
using Youju.Web.Dossiers;
using Youju.Web.Layout;

namespace Youju.Web.Year;

/// <summary>账 → 台账 → 指标 → 报告 → 体检 → 报送: what is done in each, what is missing, and what to do next.</summary>
/// <param name="check">The last check of this dossier's report; null where there was none.</param>
/// <param name="submission">What was done to hand it in.</param>
internal sealed class YearPath(
    DossierView view,
    ComposedPackage composed,
    CheckCase? check,
    Submission submission
)
{
    private readonly LedgerFigures figures = new(view.Open.Dossier.Ledger);

    /// <summary>The six steps.</summary>
    public IReadOnlyList<YearStep> Steps =>
        [
            DescribeMoney(),
            DescribeRegisters(),
            DescribeIndicators(),
            DescribeReport(),
            DescribeCheck(),
            DescribeSubmission(),
        ];

    private YearStep DescribeMoney()
    {
        var link = $"{view.Path}/money";
        if (view.Open.Dossier.Ledger.Lines.Count == 0)
            return new("收支", link, "还没有账", "导入决算表或填收支账", StepState.Open);
        var spent = figures.FindAmount("expenditure", AmountColumn.Executed)?.Value;
        var planned = figures.FindAmount("expenditure", AmountColumn.Adjusted)?.Value;
        var wrong = CountContradictions();
        var rate =
            spent is { } done && planned is { Fen: > 0 } plan
                ? $"，执行率 {FigureText.FormatPercent(done.Yuan / plan.Yuan)}"
                : "";
        return new(
            "收支",
            link,
            spent is null ? "执行数没有填齐" : $"{FigureText.FormatTenThousands(spent)}万元",
            (wrong > 0 ? $"有 {wrong} 处对不上" : "各表对得上") + rate,
            wrong > 0 ? StepState.Wrong
                : spent is null ? StepState.Open
                : StepState.Done
        );
    }

    private int CountContradictions() =>
        Identities
            .CheckLedger(view.Open.Dossier.Ledger, view.Open.Pack.LedgerIdentities)
            .Count(result => result is { IsWrong: true, Identity.Severity: not Severity.Info });

    private YearStep DescribeRegisters()
    {
        var registers = view.Open.Dossier.Registers.Values;
        var records = registers.Sum(register =>
            register.Records.Values.Count(one => !one.Current.IsWithdrawn)
        );
        var unfilled = registers.Count(register =>
            register.FillStatus == FillStatus.Unfilled && !register.Definition.IsOptional
        );
        return new(
            "台账",
            $"{view.Path}/registers",
            $"{records} 条",
            unfilled > 0 ? $"还有 {unfilled} 本没有填" : "都填过或声明过",
            unfilled > 0 ? StepState.Open : StepState.Done
        );
    }

    private YearStep DescribeIndicators()
    {
        var link = $"{view.Path}/indicators";
        if (ScoreBook.FromDossier(view.Open.Dossier, view.Open.Pack, view.Open.Facts) is not { } book)
            return new("指标", link, "不能计分", "方案包没有写怎样计分", StepState.Open);
        var scores = book.Scores.Values;
        var known = scores.Count(score => score.Points is not null);
        if (view.Open.Dossier.Targets.Indicators.Count == 0)
            return new("指标", link, "还没有指标", "导入绩效目标表或填报表", StepState.Open);
        return new(
            "指标",
            link,
            $"{known} / {scores.Count()}",
            known < scores.Count() ? $"{scores.Count() - known} 个没有实际值"
                : book.Overall.Total is { } total
                    ? $"自评 {total.ToString("0.##", CultureInfo.InvariantCulture)} 分"
                : "都有实际值",
            known < scores.Count() ? StepState.Wrong : StepState.Done
        );
    }

    private YearStep DescribeReport()
    {
        var link = $"{view.Path}/report";
        if (composed.Package is not { } package)
            return new("报告", link, "还不能成文", composed.Refusal ?? "", StepState.Open);
        return new(
            "报告",
            link,
            $"{package.Documents.Count} 份文书",
            package.Gaps.Count > 0 ? $"待补 {package.Gaps.Count} 项" : "没有待补的",
            package.Gaps.Count > 0 ? StepState.Open : StepState.Done
        );
    }

    private YearStep DescribeCheck()
    {
        if (check is null)
            return new("体检", $"{view.Path}/report#check", "没有查过", "成文以后查一遍", StepState.Ahead);
        var link = $"/checks/{check.Id}";
        if (check.Tally is not { } tally)
            return new("体检", link, "正在查", "", StepState.Open);
        var isStale = check.Version != view.Open.Seen.Digest;
        return new(
            "体检",
            link,
            $"错误 {tally.Errors}",
            $"警告 {tally.Warnings}，{LocalTime.Format(check.Added)}查过{(isStale ? "，后来有改动" : "")}",
            tally.Errors > 0 ? StepState.Wrong
                : isStale ? StepState.Open
                : StepState.Done
        );
    }

    private YearStep DescribeSubmission()
    {
        var link = $"{view.Path}/submission";
        if (view.ClosedWhy is { } why)
            return new("报送", link, "已封存", why, StepState.Done);
        var state = submission.ReadState(view.Open.Seen.Digest);
        return state switch
        {
            SubmissionState.Returned => new(
                "报送",
                link,
                $"{state.ToChineseLabel()}，要改",
                submission.FindReturnDue() is { } due ? $"{LocalTime.PrintDay(due)}以前改好再报" : "改好再报",
                StepState.Wrong
            ),
            SubmissionState.Draft => new("报送", link, "未开始", "先由负责人看过", StepState.Ahead),
            _ => new("报送", link, state.ToChineseLabel(), "到“报送”页接着办", StepState.Open),
        };
    }
}
