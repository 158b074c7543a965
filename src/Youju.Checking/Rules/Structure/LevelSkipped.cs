using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.Outline;

namespace Youju.Checking.Rules.Structure;

/// <summary>A heading （1） straight under a chapter 一、.</summary>
[Rule("STR004", "level-skipped", Severity.Info)]
internal sealed class LevelSkipped : IRule
{
    public RuleAnswer Check(Report report)
    {
        var headings = report.Sections.Headings;
        return RuleAnswer.FromRemarks(
            from pair in headings.Zip(headings.Skip(1))
            where SkipsLevels(pair.First, pair.Second)
            select new RuleRemark(
                pair.Second.Label!.Span,
                "标题从“一、”一级直接跳到“（1）”一级，中间缺少“（一）”“1.”两级。"
            )
        );
    }

    private static bool SkipsLevels(Heading above, Heading below) =>
        above.Label?.Style == LabelStyle.Chinese
        && below.Label is { Style: LabelStyle.BracketedArabic, Number: 1 };
}
