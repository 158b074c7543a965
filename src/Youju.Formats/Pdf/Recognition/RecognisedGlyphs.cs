using System.Globalization;
using Youju.Formats.Pdf.Pages;

namespace Youju.Formats.Pdf.Recognition;

/// <summary>Turns the table of words that tesseract prints into placed letters.</summary>
internal static class RecognisedGlyphs
{
    // What recognition makes of the lines of a table.
    private const string RulingSigns = "|_~'";

    private const int ColumnCount = 12;
    private const double LeastConfidence = 15;

    /// <param name="scale">Points per pixel.</param>
    public static IReadOnlyList<Glyph> ParseGlyphs(string tsv, double scale)
    {
        var words = tsv.Split('\n')
            .Select(line => line.TrimEnd('\r').Split('\t'))
            .Select(ReadWord)
            .OfType<RecognisedWord>();
        return
        [
            .. words
                .GroupBy(word => word.Line)
                .SelectMany((line, index) => PlaceLineGlyphs([.. line], index, scale)),
        ];
    }

    private static RecognisedWord? ReadWord(string[] columns)
    {
        if (columns.Length < ColumnCount || columns[0] != "5")
            return null;
        var numbers = new double[ColumnCount - 1];
        for (var i = 0; i < numbers.Length; i++)
            if (
                !double.TryParse(columns[i], NumberStyles.Float, CultureInfo.InvariantCulture, out numbers[i])
            )
                return null;
        var text = columns[^1].Trim();
        var isNoise = text.Length == 0 || numbers[10] < LeastConfidence || text.All(RulingSigns.Contains);
        var line = (numbers[2], numbers[3], numbers[4]);
        return isNoise ? null : new(line, numbers[6], numbers[7], numbers[8], numbers[9], text);
    }

    /// <summary>All words of a line stand on one base line: the boxes of single words are too rough to tell.</summary>
    private static IEnumerable<Glyph> PlaceLineGlyphs(List<RecognisedWord> words, int run, double scale)
    {
        var size =
            FindMedian(words.Select(word => Math.Min(word.Height, MeasureLetterWidth(word) * 1.15))) * scale;
        var baseline = FindMedian(words.Select(word => word.Top + word.Height)) * scale;
        foreach (var word in words)
        {
            var advance = word.Width / word.Text.Length;
            for (var i = 0; i < word.Text.Length; i++)
            {
                var left = (word.Left + (i * advance)) * scale;
                yield return Glyph.FromBaseline(
                    word.Text[i..(i + 1)],
                    left,
                    left + (advance * scale),
                    baseline,
                    Math.Max(4, size),
                    run,
                    ""
                );
            }
        }
    }

    private static double MeasureLetterWidth(RecognisedWord word) =>
        word.Width / word.Text.Sum(c => c < 0x80 ? 0.5 : 1);

    private static double FindMedian(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private sealed record RecognisedWord(
        (double Block, double Paragraph, double Line) Line,
        double Left,
        double Top,
        double Width,
        double Height,
        string Text
    );
}
