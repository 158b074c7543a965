using Youju.Checking.Relations.Doubts;

namespace Youju.Accuracy.Fitting;

/// <summary>Fits by logistic regression how certain a doubt must be.</summary>
/// <remarks>Steps shrink by what has been seen of each feature (AdaGrad); weights are drawn to zero. No chance is involved.</remarks>
internal static class DoubtFit
{
    private const int Rounds = 400;
    private const double Pull = 0.002;
    private const double Step = 0.1;
    private const double FirstSeen = 0.01;

    public static Dictionary<string, decimal> Fit(IReadOnlyList<DoubtSample> samples)
    {
        var weights = new double[DoubtFeatures.Count];
        var seen = new double[DoubtFeatures.Count];
        for (var round = 0; round < Rounds; round++)
        {
            var slopes = SumSlopes(samples, weights);
            for (var index = 0; index < weights.Length; index++)
            {
                var slope = (slopes[index] / samples.Count) - (Pull * weights[index]);
                seen[index] += slope * slope;
                weights[index] += Step * slope / Math.Sqrt((FirstSeen * FirstSeen) + seen[index]);
            }
        }

        return DoubtFeatures
            .Names.Select((name, index) => (name, weight: Math.Round((decimal)weights[index], 2)))
            .ToDictionary(pair => pair.name, pair => pair.weight);
    }

    private static double[] SumSlopes(IReadOnlyList<DoubtSample> samples, double[] weights)
    {
        var slopes = new double[weights.Length];
        foreach (var sample in samples)
        {
            var odds = sample.Features.Select((strength, index) => strength * weights[index]).Sum();
            var error = (sample.IsWrong ? 1 : 0) - (1 / (1 + Math.Exp(-odds)));
            for (var index = 0; index < slopes.Length; index++)
                slopes[index] += error * sample.Features[index];
        }

        return slopes;
    }
}
