using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;

namespace Youju.Checking.Relations.Weighing;

/// <summary>Weighs what may explain each figure of a text.</summary>
internal sealed class Weigher(ClauseFigure[] terms, FoundBindings found, WeightTable weights)
{
    private readonly FeatureVector ofTarget = new();
    private readonly FeatureVector ofBinding = new();

    /// <summary>What the target alone weighs in each column; no number before it was asked for.</summary>
    private readonly double[] targetWeights = new double[WeightTable.Columns.Count];

    public FigureExplanations Explain(ClauseFigure target)
    {
        ofTarget.Clear();
        TargetFeatures.ReadTarget(target, found.Evidence, ofTarget);
        Array.Fill(targetWeights, double.NaN);
        var best = Naming.FindBestNames(terms, target);
        var bindings = found.ByTarget[target.Index];
        var weighed = new Weighed[bindings.Count];
        for (var index = 0; index < weighed.Length; index++)
            weighed[index] = new(bindings[index], Weigh(bindings[index], best));
        return new(target, weighed) { OverZero = found.OverZero[target.Index] };
    }

    /// <summary>How likely words and places make a binding, whether its figures fit or not.</summary>
    public double MeasureMeaning(Binding binding, BestNames best)
    {
        FeatureReader.ReadFeatures(binding, terms, found.Evidence, best, ofBinding);
        return weights.WeighMeaning(binding.Type, ofBinding);
    }

    private double Weigh(Binding binding, BestNames best)
    {
        var column = WeightTable.FindColumn(binding);
        if (double.IsNaN(targetWeights[column]))
            targetWeights[column] = weights.WeighFeatures(column, ofTarget);
        ofBinding.Clear();
        FeatureReader.ReadOwnFeatures(binding, terms, found.Evidence, best, ofBinding);
        return targetWeights[column] + weights.WeighFeatures(column, ofBinding);
    }
}
