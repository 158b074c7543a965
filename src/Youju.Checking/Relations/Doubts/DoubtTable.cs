using Youju.Checking.Relations.Search;

namespace Youju.Checking.Relations.Doubts;

/// <summary>How much each feature of a doubt speaks for an error, type by type.</summary>
/// <param name="weights">The types one after the other, each with all features.</param>
internal sealed class DoubtTable(double[] weights)
{
    private static readonly int TypeCount = Enum.GetValues<RelationType>().Length;

    public static int Cells => TypeCount * DoubtFeatures.Count;

    public static int FindRow(RelationType type) => (int)type * DoubtFeatures.Count;

    /// <summary>From 0, surely right, to 1, surely wrong.</summary>
    public double MeasureCertainty(RelationType type, ReadOnlySpan<double> features)
    {
        var ofType = weights.AsSpan(FindRow(type), DoubtFeatures.Count);
        var odds = 0.0;
        for (var index = 0; index < features.Length; index++)
            odds += ofType[index] * features[index];
        return 1 / (1 + Math.Exp(-odds));
    }

    public double this[RelationType type, int feature] => weights[FindRow(type) + feature];
}
