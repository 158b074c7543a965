using Youju.Domain.Documents;
using Youju.Reading.Outline;

namespace Youju.Checking.Rules.Structure;

/// <summary>A number that does not follow from the one before it.</summary>
/// <param name="Before">The label of the same series that comes before.</param>
/// <param name="IsRestyled">The number is right, but its style is another.</param>
internal sealed record NumberBreak(LabelledParagraph Found, LabelledParagraph Before, bool IsRestyled);

/// <summary>Follows the numbers of headings and items down and up the ladder of levels.</summary>
internal static class NumberLadder
{
    /// <summary>A jump wider than this is another series, whose beginning was lost.</summary>
    private const int WidestGap = 3;

    public static IEnumerable<NumberBreak> FindBreaks(Report report)
    {
        var open = new List<LabelledParagraph>();
        var tables = report
            .Document.Blocks.OfType<Table>()
            .Where(table => !table.ColumnsKnown)
            .Select(table => table.Span.Start)
            .ToList();
        foreach (var found in report.Labelled)
        {
            if (
                !found.Label.IsHeadingStyle
                || found.Label.Style == LabelStyle.Decimal
                || IsTableRow(report, found)
            )
                continue;
            var brokenBy = ContinueSeries(open, found);
            if (
                brokenBy is { } before
                && !IsSeparatedByTable(tables, before, found)
                && !IsPrintedElsewhere(report, before, found)
            )
                yield return new(found, before, before.Label.Style != found.Label.Style);
        }
    }

    /// <summary>Puts the label into the series that it continues; returns the label before it where it does not follow.</summary>
    private static LabelledParagraph? ContinueSeries(List<LabelledParagraph> open, LabelledParagraph found)
    {
        var (style, number) = (found.Label.Style, found.Label.Number);
        if (number == 1)
        {
            CloseFinished(open, style);
            open.Add(found);
            return null;
        }

        var at = open.FindLastIndex(last => last.Label.Style == style && last.Label.Number == number - 1);
        if (at >= 0)
            return AdvanceSeries(open, at, found, isBroken: false);
        at = open.FindLastIndex(last => last.Label.Style == style);
        if (at >= 0)
            return AdvanceSeries(
                open,
                at,
                found,
                isBroken: Math.Abs(number - open[at].Label.Number) <= WidestGap + 1
            );
        at = open.FindIndex(last => last.Label.Number == number - 1 && number > 2);
        if (at >= 0)
            return AdvanceSeries(
                open,
                at,
                found with
                {
                    Label = found.Label with
                    {
                        Style = open[at].Label.Style,
                        Separator = open[at].Label.Separator,
                    },
                },
                isBroken: true
            );
        open.Add(found);
        return null;
    }

    private static LabelledParagraph? AdvanceSeries(
        List<LabelledParagraph> open,
        int at,
        LabelledParagraph found,
        bool isBroken
    )
    {
        var before = open[at];
        open.RemoveRange(at, open.Count - at);
        open.Add(found);
        return isBroken ? before : null;
    }

    /// <summary>A missing part that the report does print was lost by the reader of the file or stands in the table of contents.</summary>
    private static bool IsPrintedElsewhere(
        Report report,
        LabelledParagraph before,
        LabelledParagraph found
    ) =>
        found.Label is { Style: LabelStyle.Part or LabelStyle.Chapter } label
        && label.Number > before.Label.Number + 1
        && LabelText.FormatInStyleOf(before.Label with { Separator = "" }, before.Label.Number + 1)
            is { } missing
        && report.Text.Contains(missing, StringComparison.Ordinal);

    /// <summary>A name with its amounts and no punctuation is a row that lost its table.</summary>
    private static bool IsTableRow(Report report, LabelledParagraph found)
    {
        var words = report.Text.AsSpan(found.Words.Start, found.Words.Length).TrimEnd();
        return words.Length > 0 && char.IsAsciiDigit(words[^1]) && words.IndexOfAny("。；，：") < 0;
    }

    /// <summary>A new first item ends an open series of its own style that stands directly above, as when a chapter begins anew.</summary>
    private static void CloseFinished(List<LabelledParagraph> open, LabelStyle style)
    {
        var at = open.FindLastIndex(last => last.Label.Style == style);
        if (at >= 0)
            open.RemoveRange(at, open.Count - at);
    }

    /// <summary>Where the cells of a broken table stand in between, numbers may have been lost with it.</summary>
    private static bool IsSeparatedByTable(
        List<int> tables,
        LabelledParagraph before,
        LabelledParagraph found
    )
    {
        var next = ~tables.BinarySearch(before.Paragraph.Span.Start);
        return next >= 0 && next < tables.Count && tables[next] < found.Paragraph.Span.Start;
    }
}
