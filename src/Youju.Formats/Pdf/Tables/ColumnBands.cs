using Youju.Formats.Pdf.Pieces;

namespace Youju.Formats.Pdf.Tables;

/// <summary>The stretches of the page's width that the columns of a table without lines take up.</summary>
internal sealed class ColumnBands
{
    private readonly List<(double Left, double Right)> bands = [];

    private ColumnBands(IEnumerable<GlyphLine> segments, double corridor)
    {
        foreach (var area in segments.Select(segment => segment.Area).OrderBy(area => area.Left))
        {
            if (bands.Count > 0 && area.Left < bands[^1].Right + corridor)
                bands[^1] = (bands[^1].Left, Math.Max(bands[^1].Right, area.Right));
            else
                bands.Add((area.Left, area.Right));
        }
    }

    public int Count => bands.Count;

    /// <summary>The outer edges and the middles of the corridors.</summary>
    public IReadOnlyList<double> Edges =>
        [
            bands[0].Left,
            .. bands.Zip(bands.Skip(1), (left, right) => (left.Right + right.Left) / 2),
            bands[^1].Right,
        ];

    /// <summary>Columns are what no row with figures bridges.</summary>
    public static ColumnBands FromRows(IReadOnlyList<AlignedLine> rows) =>
        new(rows.SelectMany(row => row.Segments), rows[0].Line.Size * 0.5);

    /// <summary>The columns that the words stand in, from the first to the last.</summary>
    public (int First, int Last) FindColumns(GlyphLine segment)
    {
        var touched = Enumerable
            .Range(0, Count)
            .Where(i => bands[i].Left < segment.Area.Right && bands[i].Right > segment.Area.Left)
            .ToList();
        if (touched.Count > 0)
            return (touched[0], touched[^1]);
        var nearest = Enumerable
            .Range(0, Count)
            .MinBy(i => Math.Abs(((bands[i].Left + bands[i].Right) / 2) - segment.Area.CentreX));
        return (nearest, nearest);
    }
}
