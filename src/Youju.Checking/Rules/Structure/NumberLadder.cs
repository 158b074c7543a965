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
        var open = new List<OpenSeries>();
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
                && !IsGluedToFigure(report, before, found)
            )
                yield return new(found, before, before.Label.Style != found.Label.Style);
        }
    }

    /// <summary>Puts the label into the series that it continues; returns the label before it where it does not follow.</summary>
    private static LabelledParagraph? ContinueSeries(List<OpenSeries> open, LabelledParagraph found)
    {
        var (style, number) = (found.Label.Style, found.Label.Number);
        if (number == 1)
        {
            CloseFinished(open, style);
            open.Add(new(found, null));
            return null;
        }

        var at = open.FindLastIndex(series => series.Style == style && series.IsContinuedBy(number));
        if (at >= 0)
            return AdvanceSeries(open, at, found, isBroken: false);
        at = open.FindLastIndex(series => series.Style == style);
        if (at >= 0)
            return AdvanceSeries(open, at, found, Math.Abs(number - open[at].Number) <= WidestGap + 1);
        at = open.FindIndex(series => series.Number == number - 1 && number > 2);
        if (at >= 0)
            return AdvanceRestyled(open, at, found);
        open.Add(new(found, null));
        return null;
    }

    /// <summary>A number that is right in another style is read in the style of its series.</summary>
    private static LabelledParagraph AdvanceRestyled(List<OpenSeries> open, int at, LabelledParagraph found)
    {
        var before = open[at].Last;
        var (style, separator) = (before.Label.Style, before.Label.Separator);
        var label = found.Label with { Style = style, Separator = separator };
        AdvanceSeries(open, at, found with { Label = label }, isBroken: false);
        return before;
    }

    private static LabelledParagraph? AdvanceSeries(
        List<OpenSeries> open,
        int at,
        LabelledParagraph found,
        bool isBroken
    )
    {
        var before = open[at].Last;
        open.RemoveRange(at, open.Count - at);
        open.Add(new(found, isBroken ? before : null));
        return isBroken ? before : null;
    }

    /// <summary>The missing numbers were taken for parts of figures: 2.86个书屋 is the second item.</summary>
    private static bool IsGluedToFigure(Report report, LabelledParagraph before, LabelledParagraph found)
    {
        var at = before.Index;
        for (var number = before.Label.Number + 1; number < found.Label.Number; number++)
        {
            if (LabelText.FormatInStyleOf(before.Label, number) is not { } missing)
                return false;
            at = FindParagraphStartingWith(report, missing, at + 1, found.Index);
            if (at < 0)
                return false;
        }

        return found.Label.Number > before.Label.Number + 1;
    }

    private static int FindParagraphStartingWith(Report report, string label, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (report.Text.AsSpan(report.Prose[at].Span.Start).TrimStart().StartsWith(label))
                return at;
        return -1;
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
    private static void CloseFinished(List<OpenSeries> open, LabelStyle style)
    {
        var at = open.FindLastIndex(series => series.Style == style);
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

    /// <summary>A series that may go on.</summary>
    /// <param name="Broken">The label before the last, where the last does not follow it.</param>
    private sealed record OpenSeries(LabelledParagraph Last, LabelledParagraph? Broken)
    {
        public LabelStyle Style => Last.Label.Style;

        public int Number => Last.Label.Number;

        /// <summary>After a break either number may be the wrong one: behind 二、四 both 三 and a second 四 are right.</summary>
        public bool IsContinuedBy(int number) =>
            number == Number + 1 || (Broken is { Label.Number: var right } && number - right is 1 or 2);
    }
}
