using System.Globalization;
using System.Text;
using System.Xml;
using Youju.Formats.Pdf.Pages;

namespace Youju.Formats.Ofd;

/// <summary>Puts the letters of one text object in their places.</summary>
/// <param name="size">The font's size in millimetres, before the matrix.</param>
/// <param name="run">The number that letters of one object share.</param>
internal sealed class OfdLetters(OfdPlacing placing, double size, int run)
{
    private const double HalfWidth = 0.5;

    /// <summary>The letters of a TextCode; the reader is left behind it.</summary>
    public IEnumerable<Glyph> ReadLetters(XmlReader reader)
    {
        var (x, y) = (ParseNumber(reader.GetAttribute("X")), ParseNumber(reader.GetAttribute("Y")));
        var (across, down) = (reader.GetAttribute("DeltaX"), reader.GetAttribute("DeltaY"));
        var letters = reader.ReadElementContentAsString().EnumerateRunes().ToList();
        var steps = ListSteps(across, letters.Count);
        var drops = ListSteps(down, letters.Count);
        for (var at = 0; at < letters.Count; at++)
        {
            var step = at < steps.Count ? steps[at] : EstimateAdvance(letters[at]);
            var drop = at < drops.Count ? drops[at] : 0;
            if (CreateGlyph(letters[at], x, y, step) is { } glyph)
                yield return glyph;
            (x, y) = (x + (at < steps.Count || drop == 0 ? step : 0), y + drop);
        }
    }

    private Glyph? CreateGlyph(Rune letter, double x, double y, double step)
    {
        var width = step > 0 ? Math.Min(step, size * 2) : EstimateAdvance(letter);
        var (startX, startY) = placing.ToPoints(x, y);
        var (endX, endY) = placing.ToPoints(x + width, y);
        var points = size * placing.Scale * OfdBox.PointsPerMillimetre;
        if (!double.IsFinite(startX + startY + endX + endY + points) || Rune.IsControl(letter))
            return null;
        var text = Kangxi.UnifyRadicals(letter.ToString());
        var (along, rise) = (Math.Abs(endX - startX), Math.Abs(endY - startY));
        // A slanted watermark is not part of the text; a label set sideways is.
        if (along >= rise * 10)
            return Glyph.FromBaseline(
                text,
                Math.Min(startX, endX),
                Math.Max(startX, endX),
                startY,
                points,
                run,
                ""
            );
        var box = placing.ToArea(x, y - size, x + width, y);
        return rise >= along * 10 ? new Glyph(text, box, box.Bottom, points, run, "") : null;
    }

    private double EstimateAdvance(Rune letter) => letter.IsAscii ? size * HalfWidth : size;

    /// <summary>The steps from letter to letter; g 3 5.2 stands for three steps of 5.2.</summary>
    private static List<double> ListSteps(string? words, int most)
    {
        var steps = new List<double>();
        var parts = (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var at = 0; at < parts.Length && steps.Count < most; at++)
        {
            if (parts[at] != "g")
            {
                steps.Add(ParseNumber(parts[at]));
                continue;
            }

            if (at + 2 >= parts.Length)
                break;
            var times = Math.Clamp(ParseNumber(parts[at + 1]), 0, most - steps.Count);
            steps.AddRange(Enumerable.Repeat(ParseNumber(parts[at + 2]), (int)times));
            at += 2;
        }

        return steps;
    }

    private static double ParseNumber(string? word) =>
        double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
