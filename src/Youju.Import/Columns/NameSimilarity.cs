namespace Youju.Import.Columns;

/// <summary>How much two names have in common, for advice only: nothing is ever bound by likeness.</summary>
internal static class NameSimilarity
{
    /// <summary>The share of the longer name's letters that the other has too, from 0 to 1.</summary>
    public static decimal MeasureOverlap(string a, string b)
    {
        var left = b.ToList();
        var common = a.Count(left.Remove);
        return a.Length == 0 || b.Length == 0 ? 0 : (decimal)common / Math.Max(a.Length, b.Length);
    }
}
