using Youju.Formats.Pdf.Pages;

namespace Youju.Formats.Pdf.Tables;

/// <summary>Joins the pieces in which programs draw one ruling line, cell by cell and often twice.</summary>
internal static class StrokeMerger
{
    private const double SamePosition = 1.5;
    private const double LargestGap = 3;

    public static List<Stroke> MergeStrokes(IEnumerable<Stroke> strokes)
    {
        var lines = strokes
            .OrderBy(stroke => stroke.Position)
            .SplitRuns((group, stroke) => stroke.Position <= group[0].Position + SamePosition);
        return [.. lines.SelectMany(JoinPieces)];
    }

    private static List<Stroke> JoinPieces(List<Stroke> line)
    {
        var joined = new List<Stroke>();
        foreach (var stroke in line.OrderBy(stroke => stroke.From))
        {
            if (joined.Count > 0 && stroke.From <= joined[^1].To + LargestGap)
                joined[^1] = joined[^1] with { To = Math.Max(joined[^1].To, stroke.To) };
            else
                joined.Add(stroke);
        }

        return joined;
    }
}
