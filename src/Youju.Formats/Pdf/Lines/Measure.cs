using Youju.Formats.Pdf.Pieces;

namespace Youju.Formats.Pdf.Lines;

/// <summary>The column in which the running text of pages of one size stands.</summary>
/// <param name="Pitch">The usual distance of base lines.</param>
internal readonly record struct Measure(double Left, double Right, double Pitch)
{
    public double Width => Right - Left;

    public double Centre => (Left + Right) / 2;

    public static Measure FromLines(IReadOnlyList<LinePiece> lines, double pageWidth)
    {
        var full = lines.Where(line => line.Area.Width > pageWidth * 0.5).ToList();
        if (full.Count < 3)
            return FromFewLines(lines, pageWidth);
        return new(
            FindLeftMargin(full.Select(line => line.Area.Left)),
            FindRightMargin(full.Select(line => line.Area.Right)),
            FindCommonPitch(lines)
        );
    }

    /// <summary>
    /// Short lines do not show the column's right edge, which then is taken to be as far from the
    /// paper's as the left one.
    /// </summary>
    private static Measure FromFewLines(IReadOnlyList<LinePiece> lines, double pageWidth)
    {
        var left = lines.Min(line => line.Area.Left);
        return new(
            left,
            Math.Max(lines.Max(line => line.Area.Right), pageWidth - left),
            FindCommonPitch(lines)
        );
    }

    /// <summary>The leftmost place at which a fair share of the lines begin: the others are indented.</summary>
    private static double FindLeftMargin(IEnumerable<double> values)
    {
        var groups = values.GroupBy(value => Math.Round(value / 2)).OrderBy(group => group.Key).ToList();
        var enough = groups.Sum(group => group.Count()) * 0.12;
        // Slanted or centred lines begin at a place of their own each.
        return (groups.Find(group => group.Count() >= enough) ?? groups[0]).Min();
    }

    /// <summary>Nearly the rightmost, so that one line that sticks out does not decide.</summary>
    private static double FindRightMargin(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[(int)((sorted.Count - 1) * 0.9)];
    }

    private static double FindCommonPitch(IReadOnlyList<LinePiece> lines)
    {
        var pitches = lines
            .Zip(lines.Skip(1))
            .Where(pair => pair.First.Page == pair.Second.Page)
            .Select(pair => pair.Second.Line.Baseline - pair.First.Line.Baseline)
            .Where(pitch => pitch > 0)
            .Order()
            .ToList();
        return pitches.Count == 0 ? 0 : pitches[pitches.Count / 2];
    }
}
