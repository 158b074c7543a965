using System.Globalization;
using System.Runtime.CompilerServices;
using Youju.Checking.Relations.Search;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Weighing;

/// <summary>How much each feature speaks for a relation of each type.</summary>
internal sealed class WeightTable
{
    public static readonly int TypeCount = Enum.GetValues<RelationType>().Length;

    private static readonly ConditionalWeakTable<RelationWeights, WeightTable> Known = [];

    private readonly double[] weights;

    public WeightTable(double[] weights) => this.weights = weights;

    /// <summary>The table of a pack; it is read once and lives as long as the pack.</summary>
    public static WeightTable FromPack(RelationWeights source) =>
        Known.GetValue(source, static key => new WeightTable(ReadRows(key)));

    public static int FindIndex(RelationType type, int feature) => ((int)type * FeatureNames.Count) + feature;

    /// <summary>What speaks for a binding, as the logarithm of its odds against no relation at all.</summary>
    public double WeighFeatures(RelationType type, FeatureVector features)
    {
        var sum = 0.0;
        var start = FindIndex(type, 0);
        foreach (var (index, strength) in features.Entries)
            sum += weights[start + index] * strength;
        return sum;
    }

    private static double[] ReadRows(RelationWeights source)
    {
        var weights = new double[TypeCount * FeatureNames.Count];
        for (var feature = 0; feature < FeatureNames.Count; feature++)
        {
            if (!source.Rows.TryGetValue(FeatureNames.All[feature], out var row))
                continue;
            var cells = row.Split(' ');
            for (var type = 0; type < TypeCount; type++)
                weights[FindIndex((RelationType)type, feature)] = double.Parse(cells[type], CultureInfo.InvariantCulture);
        }

        return weights;
    }
}
