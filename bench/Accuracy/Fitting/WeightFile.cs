using System.Globalization;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Accuracy.Fitting;

/// <summary>Fitted weights as the file of a pack.</summary>
internal static class WeightFile
{
    private const double Least = 0.005;

    public static RelationWeights ToSource(double[] weights) =>
        new()
        {
            Columns = WeightTable.Columns,
            Rows = FeatureNames
                .All.Select((name, feature) => (name, cells: ReadColumn(weights, feature)))
                .Where(row => Array.Exists(row.cells, cell => Math.Abs(cell) >= Least))
                .ToDictionary(
                    row => row.name,
                    row =>
                        string.Join(
                            ' ',
                            row.cells.Select(cell => cell.ToString("0.##", CultureInfo.InvariantCulture))
                        )
                ),
        };

    public static void Write(string path, double[] weights)
    {
        var source = ToSource(weights);
        File.WriteAllLines(
            path,
            [
                "# How much each feature speaks for a relation of each type: the logarithm of its odds against no relation at all.",
                "# Fitted by `bench/Accuracy fit`; not to be edited by hand. A row a feature, a column a type.",
                "",
                string.Create(CultureInfo.InvariantCulture, $"accuse-from: {source.AccuseFrom}"),
                string.Create(CultureInfo.InvariantCulture, $"accuse-plain-from: {source.AccusePlainFrom}"),
                string.Create(CultureInfo.InvariantCulture, $"ask-from: {source.AskFrom}"),
                $"columns: [{string.Join(", ", source.Columns)}]",
                "rows:",
                .. source.Rows.Select(row => $"  {row.Key}: {row.Value}"),
            ]
        );
    }

    private static double[] ReadColumn(double[] weights, int feature) =>
        [
            .. Enumerable
                .Range(0, WeightTable.Columns.Count)
                .Select(column => weights[WeightTable.FindIndex(column, feature)]),
        ];
}
