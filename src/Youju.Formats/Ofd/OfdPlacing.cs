using System.Xml;
using Youju.Formats.Pdf.Pages;

namespace Youju.Formats.Ofd;

/// <summary>Where an object of a page draws: by its matrix, from the corner of its boundary, in points instead of millimetres.</summary>
internal sealed record OfdPlacing(double Left, double Top, IReadOnlyList<double> Matrix)
{
    private static readonly double[] Identity = [1, 0, 0, 1, 0, 0];

    /// <summary>By how much the matrix enlarges.</summary>
    public double Scale => Math.Sqrt(Math.Abs((Matrix[0] * Matrix[3]) - (Matrix[1] * Matrix[2])));

    public static OfdPlacing FromAttributes(XmlReader reader, OfdBox sheet)
    {
        var matrix = OfdBox.ListNumbers(reader.GetAttribute("CTM"));
        var corner = OfdBox.ListNumbers(reader.GetAttribute("Boundary"));
        var (left, top) = corner.Count >= 2 ? (corner[0], corner[1]) : (0, 0);
        return new(left - sheet.Left, top - sheet.Top, matrix.Count == 6 ? matrix : Identity);
    }

    public (double X, double Y) ToPoints(double x, double y) =>
        (
            ((Matrix[0] * x) + (Matrix[2] * y) + Matrix[4] + Left) * OfdBox.PointsPerMillimetre,
            ((Matrix[1] * x) + (Matrix[3] * y) + Matrix[5] + Top) * OfdBox.PointsPerMillimetre
        );

    public Area ToArea(double x1, double y1, double x2, double y2)
    {
        var (left, top) = ToPoints(x1, y1);
        var (right, bottom) = ToPoints(x2, y2);
        return new(
            Math.Min(left, right),
            Math.Min(top, bottom),
            Math.Max(left, right),
            Math.Max(top, bottom)
        );
    }
}
