using Youju.Checking.Relations.Weighing;

namespace Youju.Accuracy.Fitting;

/// <summary>Fits weights so that of all explanations of a figure the meant one is the likeliest, or none where none is meant.</summary>
/// <remarks>
/// A weight is one part shared by all types and one of its own; both are drawn to zero, so that a type with few examples follows the
/// others. Steps shrink by what has been seen of each feature (AdaGrad). No chance is involved: the order of the samples is fixed.
/// </remarks>
internal sealed class WeightFit
{
    private const int Rounds = 40;
    private const double Step = 0.15;
    private const double SharedPull = 2e-6;
    private const double OwnPull = 6e-6;

    private readonly double[] shared = new double[FeatureNames.Count];
    private readonly double[] own = new double[WeightTable.TypeCount * FeatureNames.Count];
    private readonly double[] sharedSeen = new double[FeatureNames.Count];
    private readonly double[] ownSeen = new double[WeightTable.TypeCount * FeatureNames.Count];

    public static double[] Fit(IReadOnlyList<TargetSample> samples)
    {
        var fit = new WeightFit();
        for (var round = 0; round < Rounds; round++)
        {
            for (var index = 0; index < samples.Count; index++)
                fit.Learn(samples[(int)((index * 7919L) % samples.Count)]);
        }

        return [.. fit.own.Select((weight, index) => weight + fit.shared[index % FeatureNames.Count])];
    }

    private void Learn(TargetSample sample)
    {
        var scores = sample
            .Candidates.Select(candidate => candidate.Meaning == Meaning.AsGood ? 0 : Math.Exp(Math.Min(30, Score(candidate))))
            .ToArray();
        var whole = 1 + scores.Sum();
        var meant = sample.Candidates.Select((one, at) => one.Meaning == Meaning.Meant ? scores[at] : 0).Sum();
        for (var at = 0; at < scores.Length; at++)
        {
            var candidate = sample.Candidates[at];
            if (candidate.Meaning == Meaning.AsGood)
                continue;
            var wanted = candidate.Meaning == Meaning.Meant && meant > 0 ? scores[at] / meant : 0;
            var gradient = wanted - (scores[at] / whole);
            if (Math.Abs(gradient) > 1e-5)
                Move(candidate, gradient);
        }
    }

    private double Score(CandidateSample candidate)
    {
        var start = candidate.Type * FeatureNames.Count;
        var sum = 0.0;
        foreach (var (index, strength) in candidate.Features)
            sum += (shared[index] + own[start + index]) * strength;
        return sum;
    }

    private void Move(CandidateSample candidate, double gradient)
    {
        var start = candidate.Type * FeatureNames.Count;
        foreach (var (index, strength) in candidate.Features)
        {
            Move(shared, sharedSeen, index, gradient * strength, SharedPull);
            Move(own, ownSeen, start + index, gradient * strength, OwnPull);
        }
    }

    private static void Move(double[] weights, double[] seen, int index, double gradient, double pull)
    {
        gradient -= pull * weights[index] * 1000;
        seen[index] += gradient * gradient;
        weights[index] += Step * gradient / Math.Sqrt(1e-2 + seen[index]);
    }
}
