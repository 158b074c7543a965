using System.Globalization;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions;
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

    public static void Write(string path, RelationWeights source) =>
        File.WriteAllLines(
            path,
            [
                "# How much each feature speaks for a relation of each type: the logarithm of its odds against no relation at all.",
                "# Fitted by `bench/Accuracy fit`; not to be edited by hand. A row a feature, a column a type.",
                "",
                string.Create(CultureInfo.InvariantCulture, $"accuse-from: {source.AccuseFrom}"),
                string.Create(CultureInfo.InvariantCulture, $"accuse-plain-from: {source.AccusePlainFrom}"),
                string.Create(CultureInfo.InvariantCulture, $"ask-from: {source.AskFrom}"),
                "doubts:",
                .. source.Doubts.Select(weight =>
                    string.Create(CultureInfo.InvariantCulture, $"  {weight.Key}: {weight.Value}")
                ),
                $"columns: [{string.Join(", ", source.Columns)}]",
                "rows:",
                .. source.Rows.Select(row => $"  {row.Key}: {row.Value}"),
            ]
        );

    /// <summary>Reads a file that this class wrote.</summary>
    public static RelationWeights Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var doubts = Array.IndexOf(lines, "doubts:");
        var rows = Array.IndexOf(lines, "rows:");
        var columns = Array.FindIndex(lines, line => line.StartsWith("columns: ", StringComparison.Ordinal));
        return new()
        {
            AccuseFrom = ReadNumber(lines, "accuse-from: "),
            AccusePlainFrom = ReadNumber(lines, "accuse-plain-from: "),
            AskFrom = ReadNumber(lines, "ask-from: "),
            Columns = lines[columns]["columns: ".Length..].Trim('[', ']').Split(", "),
            Doubts = ReadPairs(lines[(doubts + 1)..columns])
                .ToDictionary(pair => pair[0], pair => decimal.Parse(pair[1], CultureInfo.InvariantCulture)),
            Rows = ReadPairs(lines[(rows + 1)..]).ToDictionary(pair => pair[0], pair => pair[1]),
        };
    }

    /// <summary>A pack with the weights that were fitted without the author of a batch.</summary>
    public static Pack WithWeightsFor(Pack pack, string folder, string batch) =>
        pack with
        {
            RelationWeights = Read(Path.Combine(folder, Path.GetFileNameWithoutExtension(batch) + ".yaml")),
        };

    private static decimal ReadNumber(string[] lines, string key) =>
        decimal.Parse(
            Array.Find(lines, line => line.StartsWith(key, StringComparison.Ordinal))![key.Length..],
            CultureInfo.InvariantCulture
        );

    private static IEnumerable<string[]> ReadPairs(IEnumerable<string> lines) =>
        lines.Select(line => line.Trim().Split(": ", 2));

    private static double[] ReadColumn(double[] weights, int feature) =>
        [
            .. Enumerable
                .Range(0, WeightTable.Columns.Count)
                .Select(column => weights[WeightTable.FindIndex(column, feature)]),
        ];
}
