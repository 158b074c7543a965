using System.Globalization;

namespace Youju.Tourism.Drawing;

/// <summary>Prints a drawing as EMF ([MS-EMF]), the drawing that every Word and WPS shows and prints sharp.</summary>
/// <remarks>
/// SVG in a docx needs Word of 2016 and a picture beside it for all others; a picture of dots would need a program that
/// draws. EMF needs neither.
/// </remarks>
public static class EmfPrint
{
    private const double MillimetresPerUnit = 25.4 / 96;

    /// <summary>The drawing as the bytes of one file; the same drawing gives the same bytes.</summary>
    public static byte[] WriteSketch(Sketch sketch)
    {
        var records = new EmfRecords();
        records.WriteFrame(sketch.Width, sketch.Height);
        foreach (var shape in sketch.Shapes)
            WriteShape(records, shape);
        return records.CloseFile(sketch.Width * MillimetresPerUnit, sketch.Height * MillimetresPerUnit);
    }

    private static void WriteShape(EmfRecords records, SketchShape shape)
    {
        switch (shape)
        {
            case SketchLines lines:
                WriteLines(records, lines);
                break;
            case SketchDots dots:
                records.UseTools(null, 0, ReadColor(dots.Fill));
                foreach (var (x, y) in dots.Centres)
                    records.WriteEllipse(x, y, dots.Radius);
                break;
            case SketchWords words:
                records.WriteWords(words, ReadColor(words.Color));
                break;
            case SketchPicture:
                // Dots would have to be unpacked first: in Word the map stands without the picture under it.
                break;
            default:
                throw new InvalidOperationException($"No drawing is defined for {shape.GetType().Name}.");
        }
    }

    private static void WriteLines(EmfRecords records, SketchLines shape)
    {
        records.UseTools(
            shape.Stroke is { } stroke ? ReadColor(stroke) : null,
            shape.Thickness,
            shape.Fill is { } fill ? ReadColor(fill) : null
        );
        if (shape.IsClosed)
            records.WritePolygons([.. shape.Lines.Where(line => line.Count > 2)]);
        else
            foreach (var line in shape.Lines.Where(line => line.Count > 1))
                records.WriteLine(line);
    }

    // #rrggbb or #rgb becomes 0x00bbggrr.
    private static uint ReadColor(string color)
    {
        var digits = color.TrimStart('#');
        if (digits.Length == 3)
            digits = string.Concat(digits.Select(digit => new string(digit, 2)));
        var value = uint.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        return ((value & 0xFF) << 16) | (value & 0xFF00) | (value >> 16);
    }
}
