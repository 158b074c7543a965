using Youju.Checking.Rules;
using Youju.Domain.Documents;
using Youju.Packs.Definitions.Checks;

namespace Youju.Checking.Written;

/// <summary>A section that must be there, under one of several titles.</summary>
internal static class SectionPresentKind
{
    public static RuleAnswer Judge(CheckSource check, Report report)
    {
        if (report.Sections.Headings.Count == 0)
            return RuleAnswer.InsufficientData("没有认出任何章节标题");
        var due = DueWords.FindFirst(check, report, new TextSpan(0, report.Text.Length));
        if (check.When.Count > 0 && due is null)
            return DueWords.NothingDue;
        return check.Words.Any(title => SectionSpan.FindByTitle(report, title) is not null)
            ? RuleAnswer.Pass
            : RuleAnswer.FromRemarks([
                new RuleRemark(
                    due ?? SectionSpan.FindStart(report),
                    CheckMessage.Write(check, ("words", DueWords.List(check)))
                ),
            ]);
    }
}
