using Youju.Formats.Pdf.Pages;

namespace Youju.Formats.Pdf.Tables;

/// <summary>How much of each side between neighbouring cells is drawn.</summary>
internal sealed class GridSides
{
    private readonly double[] ends;
    private readonly double[,] drawn;

    /// <param name="positions">Where lines of this direction may run.</param>
    /// <param name="ends">The crossing edges, between which the sides lie.</param>
    public GridSides(double[] positions, double[] ends, IEnumerable<Stroke> strokes)
    {
        this.ends = ends;
        drawn = new double[positions.Length, ends.Length - 1];
        foreach (var stroke in strokes)
            AddStroke(FindNearest(positions, stroke.Position), stroke);
    }

    /// <summary>From 0 to 1: the drawn share of the side at <paramref name="position"/> between two crossing edges.</summary>
    public double MeasureDrawnShare(int position, int side) =>
        drawn[position, side] / (ends[side + 1] - ends[side]);

    private void AddStroke(int position, Stroke stroke)
    {
        for (var side = 0; side < ends.Length - 1; side++)
        {
            var length = Math.Min(stroke.To, ends[side + 1]) - Math.Max(stroke.From, ends[side]);
            if (length > 0)
                drawn[position, side] += length;
        }
    }

    private static int FindNearest(double[] positions, double position)
    {
        var index = Array.BinarySearch(positions, position);
        if (index >= 0)
            return index;
        var next = ~index;
        if (next == 0)
            return 0;
        if (next == positions.Length)
            return next - 1;
        return position - positions[next - 1] <= positions[next] - position ? next - 1 : next;
    }
}
