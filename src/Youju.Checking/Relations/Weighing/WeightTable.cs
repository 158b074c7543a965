using System.Globalization;
using System.Runtime.CompilerServices;
using Youju.Checking.Relations.Search;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Weighing;

/// <summary>How much each feature speaks for a relation of each type.</summary>
internal sealed class WeightTable
{
    /// <summary>A column for the bindings of each type that hold, and one for those that fail.</summary>
    public static readonly IReadOnlyList<string> Columns =
    [
        .. Enum.GetNames<RelationType>().SelectMany(type => new[] { type + "Holds", type + "Fails" }),
    ];

    private static readonly ConditionalWeakTable<RelationWeights, WeightTable> Known = [];

    private readonly double[] weights;

    public WeightTable(double[] weights) => this.weights = weights;

    /// <summary>The table of a pack; it is read once and lives as long as the pack.</summary>
    public static WeightTable FromPack(RelationWeights source) =>
        Known.GetValue(source, static key => new WeightTable(ReadRows(key)));

    public static int FindColumn(Binding binding) => (2 * (int)binding.Type) + (binding.Holds ? 0 : 1);

    public static int FindIndex(int column, int feature) => (column * FeatureNames.Count) + feature;

    /// <summary>What features add to the logarithm of the odds of a binding against no relation at all.</summary>
    public double WeighFeatures(int column, FeatureVector features)
    {
        var sum = 0.0;
        var ofColumn = weights.AsSpan(FindIndex(column, 0), FeatureNames.Count);
        foreach (var (index, strength) in features.Entries)
            sum += ofColumn[index] * strength;
        return sum;
    }

    /// <summary>What all but arithmetic adds for a binding that is meant: most of those hold, and tell how meaning is worded.</summary>
    public double WeighMeaning(RelationType type, FeatureVector features)
    {
        var sum = 0.0;
        var ofColumn = weights.AsSpan(FindIndex(2 * (int)type, 0), FeatureNames.Count);
        foreach (var (index, strength) in features.Entries)
            sum += ArithmeticFeatures.Covers(index) ? 0 : ofColumn[index] * strength;
        return sum;
    }

    private static double[] ReadRows(RelationWeights source)
    {
        var table = new double[Columns.Count * FeatureNames.Count];
        int[] places = [.. Columns.Select(column => IndexOf(source.Columns, column))];
        for (var feature = 0; feature < FeatureNames.Count; feature++)
        {
            if (!source.Rows.TryGetValue(FeatureNames.All[feature], out var row))
                continue;
            var cells = row.Split(' ');
            for (var column = 0; column < Columns.Count; column++)
            {
                if (places[column] >= 0)
                    table[FindIndex(column, feature)] = ReadCell(cells[places[column]]);
            }
        }

        return table;
    }

    private static double ReadCell(string cell) => (double)decimal.Parse(cell, CultureInfo.InvariantCulture);

    // A type that the fit has not seen yet has no column.
    private static int IndexOf(IReadOnlyList<string> columns, string column)
    {
        for (var index = 0; index < columns.Count; index++)
        {
            if (columns[index] == column)
                return index;
        }

        return -1;
    }
}
