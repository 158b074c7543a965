using System.Globalization;
using Youju.Checking.Rules;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Checks;

namespace Youju.Checking.Written;

/// <summary>A figure that must be a share of another within bounds: a finding only where every reading is outside.</summary>
internal static class RatioWithinKind
{
    public static RuleAnswer Judge(CheckSource check, Report report)
    {
        var (ones, others) = new NamedLevels(report).FindPair(check, out var absent);
        if (absent is not null)
            return absent;
        var shares = (
            from one in ones
            from other in others
            where one.Unit == other.Unit
            let share = Interval.ComputeShare(one.Interval, other.Interval)
            where share is not null
            select (One: one, Other: other, Share: share.Value)
        ).ToList();
        if (shares.Count == 0)
            return RuleAnswer.InsufficientData("两个数的单位不同，或者除数可能是零");
        return shares.Exists(pair => IsWithin(check, pair.Share))
            ? RuleAnswer.Pass
            : RuleAnswer.FromRemarks([WriteRemark(check, report, shares[0].One, shares[0].Other)]);
    }

    private static bool IsWithin(CheckSource check, Interval share) =>
        (check.AtLeast is not { } least || share.High >= least)
        && (check.AtMost is not { } most || share.Low <= most);

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
                ("other", CheckMessage.QuoteWords(report.QuoteSpan(other.Span))),
                ("share", FindingText.FromString(PrintShare(one.Nominal / other.Nominal)))
            )
        );

    private static string PrintShare(decimal share) =>
        decimal.Round(share * 100, 2, MidpointRounding.AwayFromZero)
            .ToString("0.00", CultureInfo.InvariantCulture) + "%";
}
