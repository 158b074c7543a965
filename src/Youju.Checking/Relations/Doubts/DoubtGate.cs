using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Doubts;

/// <summary>Tells how certain it is that a doubted figure is wrong.</summary>
/// <remarks>Its weights are fitted on what authors look like whom the search was not fitted on.</remarks>
internal sealed class DoubtGate(RelationWeights source)
{
    private readonly double[] weights =
    [
        .. DoubtFeatures.Names.Select(name => (double)source.Doubts.GetValueOrDefault(name)),
    ];

    /// <summary>From 0, surely right, to 1, surely wrong.</summary>
    public double MeasureCertainty(double[] features)
    {
        var odds = 0.0;
        for (var index = 0; index < weights.Length; index++)
            odds += weights[index] * features[index];
        return 1 / (1 + Math.Exp(-odds));
    }
}
