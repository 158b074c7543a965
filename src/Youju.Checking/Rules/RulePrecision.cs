using System.Globalization;
using System.Reflection;

namespace Youju.Checking.Rules;

/// <summary>How many of a rule's findings proved true where the truth is known (bench/Accuracy precision).</summary>
/// <param name="Findings">Those that were judged, questions left out.</param>
/// <param name="TrueFindings">Those of them that are true.</param>
public sealed record RulePrecision(int Findings, int TrueFindings)
{
    private const string FileName = "rules/precision.csv";

    /// <summary>Fewer findings say too little.</summary>
    private const int FewestFindings = 10;

    private static readonly Lazy<IReadOnlyDictionary<string, RulePrecision>> ByRule = new(ReadFile);

    public bool IsMeasured => Findings >= FewestFindings;

    /// <summary>From 0 to 1; meaningless unless measured.</summary>
    public decimal Share => Findings == 0 ? 0 : (decimal)TrueFindings / Findings;

    /// <summary>What was measured of a rule; nothing where none of its findings was judged.</summary>
    public static RulePrecision FindByRuleId(string id) =>
        ByRule.Value.TryGetValue(id, out var precision) ? precision : new(0, 0);

    /// <summary>In words: 实测 97% 属实（34 处）.</summary>
    public override string ToString() =>
        IsMeasured
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"实测 {Math.Floor(Share * 100)}% 属实（{Findings} 处）"
            )
            : string.Create(CultureInfo.InvariantCulture, $"未充分测量（{Findings} 处）");

    private static Dictionary<string, RulePrecision> ReadFile()
    {
        using var reader = new StreamReader(
            Assembly.GetExecutingAssembly().GetManifestResourceStream(FileName)!
        );
        return reader
            .ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Skip(1)
            .Select(line => line.Split(','))
            .ToDictionary(
                cells => cells[0],
                cells => new RulePrecision(ReadCount(cells[1]), ReadCount(cells[2]))
            );
    }

    private static int ReadCount(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
