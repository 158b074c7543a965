using Youju.Domain.Documents;
using Youju.Domain.Figures;

namespace Youju.Reading.Tables;

/// <summary>The unit in which a table prints its amounts.</summary>
/// <param name="Scale">Yuan per printed unit: 10000 for 万元; null where the table does not say.</param>
public sealed record MoneyUnit(decimal? Scale)
{
    public static MoneyUnit Unknown { get; } = new((decimal?)null);

    private static readonly (string Words, decimal Scale)[] Names =
    [
        ("万元", 10_000m),
        ("亿元", 100_000_000m),
        ("千元", 1_000m),
        ("元", 1m),
    ];

    /// <summary>The unit that a line such as 单位：万元 announces, or null.</summary>
    public static MoneyUnit? ParseAnnouncement(ReadOnlySpan<char> line)
    {
        while (line.IndexOf("单位", StringComparison.Ordinal) is >= 0 and var at)
        {
            line = line[(at + 2)..];
            if (ParseUnitName(line.TrimStart(" \t\u3000:：均为是")) is { } unit)
                return unit;
        }

        return null;
    }

    /// <summary>How many yuan the unit is that a head has among its words: 决算数万元; null where it has none.</summary>
    public static decimal? FindAmong(string head) =>
        Names
            .Where(unit => head.Contains(unit.Words, StringComparison.Ordinal))
            .Select(unit => (decimal?)unit.Scale)
            .FirstOrDefault();

    /// <summary>The unit that a head inside a table names: 经费控制情况（万元）.</summary>
    /// <param name="words">Units that may stand in brackets, and how many yuan each is.</param>
    public static decimal? FindInBrackets(string table, IReadOnlyDictionary<string, decimal> words)
    {
        var text = RowLabel.NormaliseName(table);
        var named = words
            .Where(word => IsInBrackets(text, word.Key))
            .Select(word => word.Value)
            .Distinct()
            .ToList();
        return named is [var only] ? only : null;
    }

    // （万元）, （2025年1-12月，万元）
    private static bool IsInBrackets(string text, string unit) =>
        text.Contains($"({unit})", StringComparison.Ordinal)
        || (
            text.Contains('(')
            && BracketEnds.Any(end => text.Contains($"{end}{unit})", StringComparison.Ordinal))
        );

    private static readonly char[] BracketEnds = [',', ';', '、', '，', '；'];

    private static MoneyUnit? ParseUnitName(ReadOnlySpan<char> words)
    {
        if (words.StartsWith("人民币", StringComparison.Ordinal))
            words = words[3..];
        foreach (var (name, scale) in Names)
        {
            if (words.StartsWith(name, StringComparison.Ordinal))
                return new(scale);
        }

        return null;
    }

    public PrintedFigure ToPrintedFigure(CellToken token)
    {
        var number = token.Number;
        return token.IsPercent
            ? new(
                new TextSpan(token.Span.Start, token.Span.Length + 1),
                number.Value,
                number.Grain,
                1,
                Unit.Percent,
                Qualifier.Rounded
            )
            {
                Digits = token.Span,
            }
            : new(
                token.Span,
                number.Value,
                number.Grain,
                Scale ?? 1,
                Scale is null ? Unit.None : Unit.Yuan,
                Qualifier.Rounded
            )
            {
                Grouped = number.Grouped,
            };
    }
}
