using Youju.Formats.Pdf.Pages;

namespace Youju.Formats.Pdf.Tables;

/// <summary>Parts the ruling lines of a page into tables: lines that touch belong together.</summary>
internal static class RulingGroups
{
    private const double Touch = 3;

    /// <summary>Above this many lines each way a page is a drawing, and comparing all with all would cost too much.</summary>
    private const int MostLines = 1500;

    public static IReadOnlyList<IReadOnlyList<Stroke>> FindGroups(IReadOnlyList<Stroke> strokes)
    {
        var across = StrokeMerger.MergeStrokes(strokes.Where(stroke => stroke.IsHorizontal));
        var down = StrokeMerger.MergeStrokes(strokes.Where(stroke => !stroke.IsHorizontal));
        if (across.Count > MostLines || down.Count > MostLines)
            return [];
        var sets = new DisjointSets(across.Count + down.Count);
        for (var h = 0; h < across.Count; h++)
        for (var v = 0; v < down.Count; v++)
            if (AreTouching(across[h], down[v]))
                sets.JoinSets(h, across.Count + v);
        return
        [
            .. across
                .Concat(down)
                .Select((stroke, index) => (stroke, index))
                .GroupBy(item => sets.FindLeader(item.index), item => item.stroke)
                .Select(group => group.ToList())
                .Where(group =>
                    group.Any(stroke => stroke.IsHorizontal) && group.Any(stroke => !stroke.IsHorizontal)
                ),
        ];
    }

    private static bool AreTouching(Stroke across, Stroke down) =>
        down.Position >= across.From - Touch
        && down.Position <= across.To + Touch
        && across.Position >= down.From - Touch
        && across.Position <= down.To + Touch;
}
