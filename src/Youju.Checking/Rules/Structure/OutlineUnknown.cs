using System.Globalization;
using Youju.Domain.Findings;
using Youju.Reading.Outline;

namespace Youju.Checking.Rules.Structure;

/// <summary>A report of a kind that outlines are known for, none of which fits it.</summary>
[Rule("STR014", "outline-unknown", Severity.Info)]
internal sealed class OutlineUnknown : IRule
{
    public RuleAnswer Check(Report report)
    {
        if (report.Sections.Fit is not { } fit)
            return RuleAnswer.NotApplicable("方案包对这类文书没有规定章节");
        if (report.Sections.Headings.Count == 0)
            return RuleAnswer.InsufficientData("没有认出任何章节标题");
        if (fit.FitsWell)
            return RuleAnswer.Pass;
        return RuleAnswer.FromRemarks([
            new RuleRemark(
                report.Sections.Headings[0].Title,
                $"没有认出适用的提纲，未检查章节{DescribeNearest(fit)}。"
            )
            {
                Proof = ["知道用哪一份提纲的，用 --pack 写明方案包。"],
            },
        ]);
    }

    private static string DescribeNearest(OutlineFit fit)
    {
        var demanded = fit.Outline.Chapters.Count(chapter => chapter.Required);
        return fit.Weight == 0
            ? ""
            : string.Create(
                CultureInfo.InvariantCulture,
                $"；最接近的是“{fit.Outline.Name}”，{demanded} 章中有 {demanded - fit.Missing.Count} 章"
            );
    }
}
