using Youju.Domain.Workbooks;
using Youju.Reading.Tables;
using Youju.Text.Words;

namespace Youju.Reading.Papers;

/// <summary>The number of a cell: the one behind it, or the one that its words are.</summary>
/// <param name="Scale">What its own unit makes of it: 10000 for 3.5万元; null where it names none.</param>
public readonly record struct CellAmount(decimal Value, decimal? Scale, bool IsPercent)
{
    private static readonly (string Words, decimal Scale)[] Units =
    [
        ("亿元", 100_000_000),
        ("万元", 10_000),
        ("千元", 1_000),
        ("元", 1),
        ("万", 10_000),
    ];

    private static readonly string[] Counters = ["辆", "人次", "人", "个", "批次", "批", "名", "台", "次"];

    /// <summary>What a cell adds to a sum: nothing where it holds no amount.</summary>
    public static decimal ReadSummand(WorkbookCell cell) => FromCell(cell)?.Value ?? 0;

    public static CellAmount? FromCell(WorkbookCell cell)
    {
        if (cell.Day is not null || cell.IsBlank)
            return null;
        if (cell.Number is { } stored)
            return new(stored, null, cell.Words.EndsWith('%'));
        return ParseWords(HalfWidth.FromFullWidth(cell.Words));
    }

    private static CellAmount? ParseWords(string printed)
    {
        var words = printed
            .Replace(" ", "", StringComparison.Ordinal)
            .Trim('\t', '"', '=', '¥', '￥', '\u00A0')
            .TrimStart('+');
        var isNegative = words is ['(', .., ')'];
        if (isNegative)
            words = words[1..^1];
        if (PrintedNumber.ParseAtStart(words) is not { } number)
            return null;
        var value = isNegative ? -number.Value : number.Value;
        var rest = words[number.Length..];
        if (rest.Length == 0 || Counters.Contains(rest))
            return new(value, null, false);
        if (rest == "%")
            return new(value, null, true);
        var unit = Array.Find(Units, unit => unit.Words == rest);
        return unit.Words is null ? null : new(value, unit.Scale, false);
    }
}
