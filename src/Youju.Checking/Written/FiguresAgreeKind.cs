using Youju.Checking.Rules;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Checks;

namespace Youju.Checking.Written;

/// <summary>Two figures that must be the same amount: a finding only where no rounding can make them so.</summary>
internal static class FiguresAgreeKind
{
    public static RuleAnswer Judge(CheckSource check, Report report)
    {
        var (ones, others) = new NamedLevels(report).FindPair(check, out var absent);
        if (absent is not null)
            return absent;
        // Where one of several places agrees, which of them is meant cannot be told.
        if (
            ones.Any(one =>
                others.Any(other => one.Unit == other.Unit && one.Interval.Overlaps(other.Interval))
            )
        )
            return RuleAnswer.Pass;
        return others.FirstOrDefault(other => other.Unit == ones[0].Unit) is { } against
            ? RuleAnswer.FromRemarks([WriteRemark(check, report, ones[0], against)])
            : RuleAnswer.InsufficientData("两个数的单位不同");
    }

    private static RuleRemark WriteRemark(
        CheckSource check,
        Report report,
        PrintedFigure one,
        PrintedFigure other
    ) =>
        new(
            one.Span,
            CheckMessage.Write(
                check,
                ("figure", CheckMessage.QuoteWords(report.QuoteSpan(one.Span))),
                ("other", CheckMessage.QuoteWords(report.QuoteSpan(other.Span)))
            )
        );
}
