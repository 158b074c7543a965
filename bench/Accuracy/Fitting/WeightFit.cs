using Youju.Checking.Relations.Weighing;

namespace Youju.Accuracy.Fitting;

/// <summary>Fits weights so that of all explanations of a figure the meant one is the likeliest, or none where none is meant.</summary>
/// <remarks>
/// A weight is the sum of a part shared by all, one shared by the outcomes of its type, one by all types of its outcome, and one of
/// its own; all are drawn to zero, so that a column with few examples follows the others. Steps shrink by what has been seen of each feature (AdaGrad). No chance is involved: the order of the samples is fixed.
/// </remarks>
internal sealed class WeightFit
{
    private const int Rounds = 25;

    /// <summary>What moves a weight by less is not worth the time.</summary>
    private const double LeastGradient = 3e-4;

    private const double SharedPull = 0.01;
    private const double OwnPull = 0.03;

    private readonly WeightPart shared = new(1, SharedPull);
    private readonly WeightPart byOutcome = new(2, SharedPull);
    private readonly WeightPart byType = new(WeightTable.Columns.Count / 2, OwnPull);
    private readonly WeightPart own = new(WeightTable.Columns.Count, OwnPull);

    public static double[] Fit(IReadOnlyList<TargetSample> samples)
    {
        var fit = new WeightFit();
        for (var round = 0; round < Rounds; round++)
        {
            for (var index = 0; index < samples.Count; index++)
                fit.Learn(samples[(int)((index * 7919L) % samples.Count)]);
        }

        return
        [
            .. Enumerable
                .Range(0, WeightTable.Columns.Count * FeatureNames.Count)
                .Select(index => fit.WeightOf(index / FeatureNames.Count, index % FeatureNames.Count)),
        ];
    }

    private double WeightOf(int column, int feature) =>
        shared[0, feature]
        + byOutcome[column % 2, feature]
        + byType[column / 2, feature]
        + own[column, feature];

    private void Learn(TargetSample sample)
    {
        var scores = sample
            .Candidates.Select(candidate =>
                candidate.Meaning == Meaning.AsGood ? 0 : Math.Exp(Math.Min(30, Score(candidate)))
            )
            .ToArray();
        var whole = 1 + scores.Sum();
        var meant = sample
            .Candidates.Select((one, at) => one.Meaning == Meaning.Meant ? scores[at] : 0)
            .Sum();
        for (var at = 0; at < scores.Length; at++)
        {
            var candidate = sample.Candidates[at];
            if (candidate.Meaning == Meaning.AsGood)
                continue;
            var wanted = candidate.Meaning == Meaning.Meant && meant > 0 ? scores[at] / meant : 0;
            var gradient = wanted - (scores[at] / whole);
            if (Math.Abs(gradient) > LeastGradient)
                Move(candidate, gradient);
        }
    }

    private double Score(CandidateSample candidate)
    {
        var sum = 0.0;
        foreach (var (index, strength) in candidate.Features)
            sum += WeightOf(candidate.Column, index) * strength;
        return sum;
    }

    private void Move(CandidateSample candidate, double gradient)
    {
        var column = candidate.Column;
        foreach (var (index, strength) in candidate.Features)
        {
            var slope = gradient * strength;
            shared.Move(0, index, slope);
            byOutcome.Move(column % 2, index, slope);
            byType.Move(column / 2, index, slope);
            own.Move(column, index, slope);
        }
    }
}
