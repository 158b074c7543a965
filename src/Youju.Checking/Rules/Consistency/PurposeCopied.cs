using Youju.Domain.Findings;

namespace Youju.Checking.Rules.Consistency;

/// <summary>What one budget subject is said to be for, word for word under another that it does not fit.</summary>
[Rule("CON012", "purpose-copied", Severity.Warning)]
internal sealed class PurposeCopied : IRule
{
    public RuleAnswer Check(Report report)
    {
        var common = report.Pack.Labels.CommonPairs;
        var purposes = SubjectPurpose.FindPurposes(report.Text).ToList();
        return purposes.Count < 2
            ? RuleAnswer.NotApplicable("没有按科目写用途")
            : RuleAnswer.FromRemarks(
                from alike in purposes.GroupBy(purpose => purpose.Key)
                from wrong in alike
                where !wrong.FitsSubject(common)
                let right = alike.FirstOrDefault(other =>
                    other.FitsSubject(common) && other.Item != wrong.Item
                )
                where right is not null
                select new RuleRemark(
                    wrong.Span,
                    $"“{wrong.Item}”的用途与“{right.Item}”一字不差，却与本科目无关，可能是照抄。"
                )
            );
    }
}
