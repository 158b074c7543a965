using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>截至9月底支付进度80%，超序时进度5个百分点: progress against the part of the year that has gone by.</summary>
internal sealed class ScheduleReader(AnalysedText text)
{
    private const string Schedule = "序时进度";
    private const int MonthsOfYear = 12;

    public IEnumerable<Claim> ReadClaims() =>
        text
            .Statements.Where(one =>
                one.Figure.Unit.Dimension == Dimension.PercentagePoint
                && !one.InReason
                && one.Lead.Contains(Schedule)
            )
            .Select(ReadClaim)
            .OfType<Claim>();

    private Claim? ReadClaim(Statement points)
    {
        var progress = text.FindStatementsBefore(points, one => one.Sentence == points.Sentence)
            .FirstOrDefault(one =>
                one is { IsPercent: true, Role: Role.Rate } && !one.Lead.Contains(Schedule)
            );
        if (
            progress is null
            || DirectionOf(points.Lead) is not (Direction.Up or Direction.Down)
            || ElapsedBefore(progress) is not { } elapsed
        )
            return null;
        var ahead = DirectionOf(points.Lead) == Direction.Up;
        var (larger, smaller) = ahead ? (progress.Figure, elapsed) : (elapsed, progress.Figure);
        var result = FigureRelation.CreateDifference(points.Figure, larger, smaller).Recalculate();
        return new Claim(
            ClaimKind.Difference,
            "P47",
            result.Verdict,
            AnalysedText.UniteFigureSpans(progress, points),
            points.Figure,
            [larger, smaller],
            [
                Proof.Compare(
                    $"{FigureFormat.FormatFigure(larger)} - {FigureFormat.FormatFigure(smaller)}",
                    result.Value,
                    points.Figure
                ),
            ]
        )
        {
            Subject = progress.Label,
            Repair = Proof.Repair(result, points.Figure),
        };
    }

    private static Direction DirectionOf(string lead)
    {
        var words = lead[..lead.IndexOf(Schedule, StringComparison.Ordinal)];
        if (Words.ContainsAny(words, ["低于", "慢于", "落后", "滞后", "少于"]))
            return Direction.Down;
        return Words.ContainsAny(words, ["超", "高于", "快于", "高出", "领先"])
            ? Direction.Up
            : Direction.Unknown;
    }

    /// <summary>The part of the year gone by at the month named in the sentence, in percent; its place is the month's.</summary>
    private PrintedFigure? ElapsedBefore(Statement progress)
    {
        var words = text.Text.AsSpan(progress.Passage.Start, progress.Start - progress.Passage.Start);
        words = words[(words.LastIndexOf('。') + 1)..];
        var at = words.LastIndexOf('月');
        if (at < 1 || !char.IsAsciiDigit(words[at - 1]))
            return null;
        var start = at > 1 && char.IsAsciiDigit(words[at - 2]) ? at - 2 : at - 1;
        var month = int.Parse(words[start..at], NumberStyles.None, CultureInfo.InvariantCulture);
        var from = progress.Start - words.Length + start;
        return month is < 1 or > MonthsOfYear
            ? null
            : Elapsed(text.Prose.ToDocumentSpan(from, from + at - start), month);
    }

    private static PrintedFigure Elapsed(TextSpan place, int month) =>
        new(place, decimal.Round(100m * month / MonthsOfYear, 2), 0.01m, 1, Unit.Percent, Qualifier.Rounded);
}
