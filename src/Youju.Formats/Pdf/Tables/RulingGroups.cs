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
                .Index()
                .GroupBy(ruling => sets.FindLeader(ruling.Index), ruling => ruling.Item)
                .Select(group => group.ToList())
                .Where(CrossEachOther),
        ];
    }

    private static bool CrossEachOther(List<Stroke> group) =>
        group.Exists(stroke => stroke.IsHorizontal) && group.Exists(stroke => !stroke.IsHorizontal);

    private static bool AreTouching(Stroke across, Stroke down) =>
        Reaches(across, down.Position) && Reaches(down, across.Position);

    private static bool Reaches(Stroke stroke, double position) =>
        position >= stroke.From - Touch && position <= stroke.To + Touch;
}
