using Youju.Checking.Relations.Weighing;

namespace Youju.Accuracy.Fitting;

/// <summary>One summand of the weights, with what has been seen of each so far.</summary>
/// <param name="pull">How strongly a weight is drawn to zero.</param>
internal sealed class WeightPart(int columns, double pull)
{
    private const double Step = 0.1;
    private const double FirstSeen = 0.01;

    private readonly double[] weights = new double[columns * FeatureNames.Count];
    private readonly double[] seen = new double[columns * FeatureNames.Count];

    public double this[int column, int feature] => weights[(column * FeatureNames.Count) + feature];

    public void Move(int column, int feature, double slope)
    {
        var index = (column * FeatureNames.Count) + feature;
        slope -= pull * weights[index];
        seen[index] += slope * slope;
        weights[index] += Step * slope / Math.Sqrt(FirstSeen + seen[index]);
    }
}
