using System.Globalization;
using System.Runtime.CompilerServices;
using Youju.Checking.Relations.Search;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Doubts;

/// <summary>Tells how certain it is that a doubted figure is wrong, and from where on that is told.</summary>
/// <remarks>Its weights and bars are fitted on what authors look like whom the search was not fitted on.</remarks>
internal sealed class DoubtGate
{
    private static readonly ConditionalWeakTable<RelationWeights, DoubtGate> Known = [];
    private static readonly RelationType[] Types = Enum.GetValues<RelationType>();

    private readonly DoubtTable table;
    private readonly double[] bars;
    private readonly double plainBar;

    private DoubtGate(RelationWeights source)
    {
        table = ReadTable(source);
        bars = ReadBars(source.Bars, source.AccuseFrom);
        plainBar = (double)source.AccusePlainFrom;
        AskFrom = (double)source.AskFrom;
    }

    /// <summary>From which certainty on a doubt is shown.</summary>
    public double AskFrom { get; }

    /// <summary>The gate of a pack; it is read once and lives as long as the pack.</summary>
    public static DoubtGate FromPack(RelationWeights source) =>
        Known.GetValue(source, static key => new DoubtGate(key));

    /// <summary>From 0, surely right, to 1, surely wrong.</summary>
    public double MeasureCertainty(RelationType type, double[] features) =>
        table.MeasureCertainty(type, features);

    /// <summary>From which certainty on a figure is said to be wrong.</summary>
    /// <param name="isPlain">Whether nothing else in its sentence can be meant.</param>
    public double FindBar(RelationType type, bool isPlain) =>
        isPlain ? Math.Min(plainBar, bars[(int)type]) : bars[(int)type];

    private static double[] ReadBars(IReadOnlyDictionary<string, decimal> byType, decimal common) =>
        Array.ConvertAll(Types, type => (double)byType.GetValueOrDefault(type.ToString(), common));

    private static DoubtTable ReadTable(RelationWeights source)
    {
        var cells = new double[DoubtTable.Cells];
        for (var feature = 0; feature < DoubtFeatures.Count; feature++)
        {
            if (!source.Doubts.TryGetValue(DoubtFeatures.Names[feature], out var row))
                continue;
            var numbers = row.Split(' ');
            for (var column = 0; column < numbers.Length; column++)
            {
                if (Enum.TryParse<RelationType>(source.DoubtColumns[column], out var type))
                    cells[DoubtTable.FindRow(type) + feature] = (double)
                        decimal.Parse(numbers[column], CultureInfo.InvariantCulture);
            }
        }

        return new(cells);
    }
}
