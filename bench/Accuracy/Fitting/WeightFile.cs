using System.Globalization;
using Youju.Checking.Relations.Doubts;
using Youju.Checking.Relations.Search;
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

    /// <summary>The same weights with a gate.</summary>
    public static RelationWeights WithGate(this RelationWeights source, DoubtTable gate, FittedBars bars) =>
        source.WithBars(bars) with
        {
            DoubtColumns = Enum.GetNames<RelationType>(),
            Doubts = DoubtFeatures
                .Names.Select((name, feature) => (name, feature))
                .ToDictionary(
                    pair => pair.name,
                    pair =>
                        string.Join(
                            ' ',
                            Enum.GetValues<RelationType>()
                                .Select(type =>
                                    gate[type, pair.feature].ToString("0.##", CultureInfo.InvariantCulture)
                                )
                        )
                ),
        };

    /// <summary>The same weights and gate with other bars.</summary>
    public static RelationWeights WithBars(this RelationWeights source, FittedBars bars) =>
        source with
        {
            AccuseFrom = bars.Common,
            AccusePlainFrom = FittedBars.Highest,
            AskFrom = bars.Ask,
            Bars = bars.Types,
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
                "bars:",
                .. source.Bars.Select(WriteBar),
                $"doubt-columns: [{string.Join(", ", source.DoubtColumns)}]",
                "doubts:",
                .. source.Doubts.Select(row => $"  {row.Key}: {row.Value}"),
                $"columns: [{string.Join(", ", source.Columns)}]",
                "rows:",
                .. source.Rows.Select(row => $"  {row.Key}: {row.Value}"),
            ]
        );

    private static string WriteBar(KeyValuePair<string, decimal> bar) =>
        string.Create(CultureInfo.InvariantCulture, $"  {bar.Key}: {bar.Value}");

    /// <summary>Reads a file that this class wrote.</summary>
    public static RelationWeights Read(string path)
    {
        var lines = File.ReadAllLines(path);
        var bars = Array.IndexOf(lines, "bars:");
        var types = FindLine(lines, "doubt-columns: ");
        var columns = FindLine(lines, "columns: ");
        var rows = Array.IndexOf(lines, "rows:");
        return new()
        {
            AccuseFrom = ReadNumber(lines, "accuse-from: "),
            AccusePlainFrom = ReadNumber(lines, "accuse-plain-from: "),
            AskFrom = ReadNumber(lines, "ask-from: "),
            Bars = ReadBars(lines[(bars + 1)..types]),
            DoubtColumns = ReadNames(lines[types], "doubt-columns: "),
            Doubts = ReadPairs(lines[(types + 2)..columns]).ToDictionary(pair => pair[0], pair => pair[1]),
            Columns = ReadNames(lines[columns], "columns: "),
            Rows = ReadPairs(lines[(rows + 1)..]).ToDictionary(pair => pair[0], pair => pair[1]),
        };
    }

    /// <summary>A pack with the weights that were fitted without the author of a batch.</summary>
    public static Pack WithWeightsFor(Pack pack, string folder, string batch) =>
        pack with
        {
            RelationWeights = Read(Path.Combine(folder, Path.GetFileNameWithoutExtension(batch) + ".yaml")),
        };

    private static int FindLine(string[] lines, string key) =>
        Array.FindIndex(lines, line => line.StartsWith(key, StringComparison.Ordinal));

    private static string[] ReadNames(string line, string key) =>
        line[key.Length..].Trim('[', ']').Split(", ");

    private static decimal ReadNumber(string[] lines, string key) =>
        decimal.Parse(
            Array.Find(lines, line => line.StartsWith(key, StringComparison.Ordinal))![key.Length..],
            CultureInfo.InvariantCulture
        );

    private static Dictionary<string, decimal> ReadBars(IEnumerable<string> lines) =>
        ReadPairs(lines)
            .ToDictionary(pair => pair[0], pair => decimal.Parse(pair[1], CultureInfo.InvariantCulture));

    private static IEnumerable<string[]> ReadPairs(IEnumerable<string> lines) =>
        lines.Select(line => line.Trim().Split(": ", 2));

    private static double[] ReadColumn(double[] weights, int feature) =>
        [
            .. Enumerable
                .Range(0, WeightTable.Columns.Count)
                .Select(column => weights[WeightTable.FindIndex(column, feature)]),
        ];
}
