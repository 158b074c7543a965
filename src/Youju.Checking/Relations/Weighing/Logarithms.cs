namespace Youju.Checking.Relations.Weighing;

/// <summary>Logarithms of what is counted, most of which is few.</summary>
internal static class Logarithms
{
    private static readonly double[] Few = [.. Enumerable.Range(0, 64).Select(count => Math.Log2(1 + count))];

    /// <summary>The binary logarithm of one more than a count: 0 for none.</summary>
    public static double OfCount(int count) => count < Few.Length ? Few[count] : Math.Log2(1 + count);
}
