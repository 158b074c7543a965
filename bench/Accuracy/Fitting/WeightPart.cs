using Youju.Checking.Relations.Weighing;

namespace Youju.Accuracy.Fitting;

/// <summary>One summand of the weights, with what has been seen of each so far.</summary>
/// <param name="pull">How strongly a weight is drawn to zero.</param>
internal sealed class WeightPart(int columns, double pull)
{
    private const double Step = 0.1;
    private const double FirstSeen = 0.01;

    private readonly Cell[] cells = new Cell[columns * FeatureNames.Count];

    public double this[int column, int feature] => cells[(column * FeatureNames.Count) + feature].Weight;

    public void Move(int column, int feature, double slope)
    {
        ref var cell = ref cells[(column * FeatureNames.Count) + feature];
        slope -= pull * cell.Weight;
        cell.Seen += slope * slope;
        cell.Weight += Step * slope / Math.Sqrt(FirstSeen + cell.Seen);
    }

    /// <summary>A weight and what has been seen of its feature, side by side: the fit reads them together.</summary>
    private struct Cell
    {
        public double Weight;
        public double Seen;
    }
}
