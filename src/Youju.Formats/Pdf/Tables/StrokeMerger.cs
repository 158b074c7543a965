using Youju.Formats.Pdf.Pages;

namespace Youju.Formats.Pdf.Tables;

/// <summary>Joins the pieces in which programs draw one ruling line, cell by cell and often twice.</summary>
internal static class StrokeMerger
{
    private const double SamePosition = 1.5;
    private const double LargestGap = 3;

    public static List<Stroke> MergeStrokes(IEnumerable<Stroke> strokes)
    {
        var merged = new List<Stroke>();
        foreach (var group in GroupByLine(strokes.OrderBy(stroke => stroke.Position)))
        {
            var open = default(Stroke?);
            foreach (var stroke in group.OrderBy(stroke => stroke.From))
            {
                if (open is { } line && stroke.From <= line.To + LargestGap)
                {
                    open = line with { To = Math.Max(line.To, stroke.To) };
                    continue;
                }

                if (open is { } done)
                    merged.Add(done);
                open = stroke;
            }

            if (open is { } last)
                merged.Add(last);
        }

        return merged;
    }

    private static IEnumerable<List<Stroke>> GroupByLine(IEnumerable<Stroke> sorted)
    {
        var group = new List<Stroke>();
        foreach (var stroke in sorted)
        {
            if (group.Count > 0 && stroke.Position > group[0].Position + SamePosition)
            {
                yield return group;
                group = [];
            }

            group.Add(stroke);
        }

        if (group.Count > 0)
            yield return group;
    }
}
