namespace Youju.Domain.Reports.Merging;

/// <summary>Takes a change of a text back although others have changed it since, where they did so elsewhere.</summary>
public static class LineMerge
{
    /// <summary>The text that stands, without what one change did to it; null where what it did was changed again.</summary>
    /// <param name="after">What the change had left.</param>
    /// <param name="before">What stood before it.</param>
    public static string? TakeBack(string standing, string after, string before)
    {
        string[] common = SplitLines(after),
            mine = SplitLines(standing),
            back = SplitLines(before);
        var merged = new List<string>();
        foreach (var region in ThreeWay.FindRegions(common, mine, back))
        {
            var lines = MergeRegion(common[region.Composed], mine[region.Hand], back[region.Now]);
            if (lines is null)
                return null;
            merged.AddRange(lines);
        }

        return string.Concat(merged);
    }

    private static IEnumerable<string>? MergeRegion(string[] common, string[] mine, string[] back)
    {
        if (mine.AsSpan().SequenceEqual(common))
            return back;
        if (back.AsSpan().SequenceEqual(common) || back.AsSpan().SequenceEqual(mine))
            return mine;
        // Lines were added beside those that go.
        if (IsWithin(back, common) && IsWithin(common, mine))
            return RemoveLines(mine, RemoveLines(common, back));
        // Lines went beside those that come back.
        return IsWithin(mine, common) && IsWithin(common, back)
            ? RemoveLines(back, RemoveLines(common, mine))
            : null;
    }

    private static bool IsWithin(string[] few, string[] many)
    {
        var at = 0;
        foreach (var line in many)
            if (at < few.Length && few[at] == line)
                at++;
        return at == few.Length;
    }

    private static List<string> RemoveLines(IEnumerable<string> lines, IReadOnlyList<string> gone)
    {
        var left = gone.ToList();
        return [.. lines.Where(line => !left.Remove(line))];
    }

    // Every line keeps its end, so that what is put together is the text again.
    private static string[] SplitLines(string text)
    {
        var lines = new List<string>();
        for (var start = 0; start < text.Length; )
        {
            var end = text.IndexOf('\n', start);
            var next = end < 0 ? text.Length : end + 1;
            lines.Add(text[start..next]);
            start = next;
        }

        return [.. lines];
    }
}
