using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions;

namespace Youju.Checking.Rules.Grounds;

/// <summary>An achievement counted only about: 70余篇, 近500件.</summary>
[Rule("GRO003", "vague-completion", Severity.Info)]
internal sealed class VagueCompletion : IRule
{
    public RuleAnswer Check(Report report)
    {
        if (report.Sections.FindChapter(ChapterSubject.Performance) is not { } chapter)
            return RuleAnswer.NotApplicable("没有认出绩效情况一章");
        return RuleAnswer.FromRemarks(
            from figure in report.Figures
            where
                chapter.Body.Contains(figure.Span)
                && figure.Qualifier is Qualifier.MoreThan or Qualifier.Nearly or Qualifier.About
            select new RuleRemark(figure.Span, "绩效完成数用了概数，不能据以判断指标是否完成。")
        );
    }
}
