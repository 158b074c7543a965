using Youju.Domain.Documents;
using Youju.Formats.Pdf.Pieces;

namespace Youju.Formats.Pdf.Lines;

/// <summary>Decides whether a line goes on with the sentence of the line before it.</summary>
internal static class Continuation
{
    /// <summary>In letter sizes: how far a line may begin inside the column and still be flush with it.</summary>
    private const double Flush = 0.8;

    private static readonly LabelStyle[] ChineseLabels =
    [
        LabelStyle.Part,
        LabelStyle.Chapter,
        LabelStyle.Chinese,
        LabelStyle.BracketedChinese,
    ];

    public static bool CanJoinLines(LinePiece before, LinePiece after, Measure measure, Measure next)
    {
        var size = before.Line.Size;
        // Recognition guesses the size of letters.
        var sameSize = before.Page.IsRecognised ? 0.4 : 0.12;
        if (Math.Abs(after.Line.Size - size) > size * sameSize || IsFarBelow(before, after, measure))
            return false;
        if (IsCentredTitle(before, after, measure, next))
            return FillsAsTitle(before, after, measure) && !HasHeadingLabel(after);
        if (!FillsLine(before, after, measure))
            return false;
        var isFlush = after.Area.Left <= next.Left + (size * Flush);
        return isFlush ? !StartsItem(before, after) : IsSameBlock(before, after);
    }

    private static bool IsFarBelow(LinePiece before, LinePiece after, Measure measure) =>
        before.Page == after.Page
        && measure.Pitch > 0
        && after.Line.Baseline - before.Line.Baseline > Math.Max(measure.Pitch * 1.5, before.Line.Size * 1.8);

    /// <summary>Whether the first word of the next line would not have fitted any more.</summary>
    private static bool FillsLine(LinePiece before, LinePiece after, Measure measure) =>
        before.Area.Right + after.Line.MeasureFirstWord() > measure.Right - (before.Line.Size * 0.6);

    private static bool FillsAsTitle(LinePiece before, LinePiece after, Measure measure) =>
        before.Area.Width + after.Line.MeasureFirstWord() > measure.Width - (before.Line.Size * 2.2);

    /// <summary>A centred line below one that lies on the same axis and does not end a sentence.</summary>
    private static bool IsCentredTitle(LinePiece before, LinePiece after, Measure measure, Measure next) =>
        after.Area.Left > next.Left + (after.Line.Size * 2.5)
        && IsOnCentreAxis(before, measure)
        && IsOnCentreAxis(after, next)
        && !EndsSentence(before.Line.Text);

    private static bool IsOnCentreAxis(LinePiece line, Measure measure) =>
        Math.Abs(line.Area.CentreX - measure.Centre) < line.Line.Size * 1.2;

    /// <summary>Whether the line opens a numbered item rather than that a number fell to the start of a line.</summary>
    private static bool StartsItem(LinePiece before, LinePiece after) =>
        NumberLabel.ReadAtStart(after.Line.Text) is { IsHeadingStyle: true } label
        && (
            EndsSentence(before.Line.Text)
            || (ChineseLabels.Contains(label.Style) && !EndsUnfinished(before.Line.Text))
        );

    /// <summary>
    /// A whole paragraph set in from the column: both lines begin at one place and the sentence runs on
    /// in the same font.
    /// </summary>
    private static bool IsSameBlock(LinePiece before, LinePiece after) =>
        !EndsSentence(before.Line.Text)
        && !HasHeadingLabel(after)
        && before.Line.LastFont == after.Line.FirstFont;

    private static bool HasHeadingLabel(LinePiece line) =>
        NumberLabel.ReadAtStart(line.Line.Text) is { IsHeadingStyle: true };

    private static bool EndsSentence(string text) => "。；：！？…;:!?".Contains(text[^1]);

    private static bool EndsUnfinished(string text) => "，、（《“和及与或第,(".Contains(text[^1]);
}
