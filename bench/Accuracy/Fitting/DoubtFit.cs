using Youju.Checking.Relations.Doubts;

namespace Youju.Accuracy.Fitting;

/// <summary>Fits by logistic regression how certain a doubt must be.</summary>
/// <remarks>
/// A weight is the sum of a part that all types share and one of the type's own; both are drawn to zero, the own one more strongly.
/// Steps shrink by what has been seen of each feature (AdaGrad). No chance is involved.
/// </remarks>
internal sealed class DoubtFit
{
    private const int Rounds = 400;
    private const double SharedPull = 0.002;
    private const double OwnPull = 0.005;

    /// <summary>A passage as it was written says more than one of its spoilt copies.</summary>
    private const double PrintedWeight = 5;

    private readonly Slopes shared = new(DoubtFeatures.Count, SharedPull);
    private readonly Slopes own = new(DoubtTable.Cells, OwnPull);

    public static DoubtTable Fit(IReadOnlyList<DoubtSample> samples)
    {
        var fit = new DoubtFit();
        var all = samples.Sum(WeighSample);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var sample in samples)
                fit.Learn(sample);
            fit.shared.Step(all);
            fit.own.Step(all);
        }

        return new([
            .. Enumerable
                .Range(0, DoubtTable.Cells)
                .Select(cell => fit.own[cell] + fit.shared[cell % DoubtFeatures.Count]),
        ]);
    }

    private static double WeighSample(DoubtSample sample) => sample.IsPrinted ? PrintedWeight : 1;

    private void Learn(DoubtSample sample)
    {
        var row = DoubtTable.FindRow(sample.Type);
        var odds = 0.0;
        foreach (var (index, strength) in sample.Strengths)
            odds += strength * (shared[index] + own[row + index]);
        var error = WeighSample(sample) * ((sample.IsWrong ? 1 : 0) - (1 / (1 + Math.Exp(-odds))));
        foreach (var (index, strength) in sample.Strengths)
        {
            shared.Add(index, error * strength);
            own.Add(row + index, error * strength);
        }
    }

    /// <summary>Weights with the slope of this round and what was seen in those before.</summary>
    private sealed class Slopes(int count, double pull)
    {
        private const double Length = 0.1;
        private const double FirstSeen = 0.01;

        private readonly double[] weights = new double[count];
        private readonly double[] slopes = new double[count];
        private readonly double[] seen = new double[count];

        public double this[int index] => weights[index];

        public void Add(int index, double slope) => slopes[index] += slope;

        public void Step(double all)
        {
            for (var index = 0; index < weights.Length; index++)
            {
                var slope = (slopes[index] / all) - (pull * weights[index]);
                slopes[index] = 0;
                seen[index] += slope * slope;
                weights[index] += Length * slope / Math.Sqrt((FirstSeen * FirstSeen) + seen[index]);
            }
        }
    }
}
