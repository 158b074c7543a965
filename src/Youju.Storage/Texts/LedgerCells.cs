using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Figures;
using Youju.Text.Csv;
using Youju.Text.Yaml;

namespace Youju.Storage.Texts;

/// <summary>Cells that rows of money have in common: codes of subjects, amounts in yuan, and where they were taken from.</summary>
internal static class LedgerCells
{
    /// <summary>Before what other papers say otherwise.</summary>
    private const string Differently = "另有材料写的不同：";

    /// <summary>The cells file, sheet, cell, reason and illustrative.</summary>
    public static string[] FormatSource(LineSource source) =>
        source switch
        {
            CellSource cell => [.. PlaceCells.FormatPlaces(cell), FormatGround(cell), ""],
            HandEntered hand => ["", "", "", hand.Reason, hand.IsIllustrative ? "yes" : ""],
            _ => throw new InvalidOperationException($"No columns are defined for {source.GetType().Name}."),
        };

    // What papers say differently is decided once a person has given a ground: one cell holds either.
    private static string FormatGround(CellSource cell) =>
        cell.Correction ?? (cell.Differing is { } other ? Differently + other : "");

    private static CellSource ReadGround(CellSource cell, string reason) =>
        reason.Length == 0 ? cell
        : reason.StartsWith(Differently, StringComparison.Ordinal)
            ? cell with
            {
                Differing = reason[Differently.Length..],
            }
        : cell with { Correction = reason };

    public static FunctionalCode? ReadFunctionalCode(CsvTable table, CsvRow row) =>
        ReadSubjectCode<FunctionalCode>(
            table,
            row,
            "functional",
            FunctionalCode.TryParse,
            "3、5或7位，以2开头"
        );

    public static EconomicCode? ReadEconomicCode(CsvTable table, CsvRow row) =>
        ReadSubjectCode<EconomicCode>(table, row, "economic", EconomicCode.TryParse, "3或5位，以3开头");

    /// <summary>The key of an item of the ledger; null, and told, where nobody knows it.</summary>
    public static string? ReadItem(CsvTable table, CsvRow row, LedgerItems items)
    {
        var key = table.ReadCellText(row, "item");
        if (items.IsKnownKey(key))
            return key;
        table.ReportProblem(
            row,
            "item",
            $"不认识的科目“{key}”",
            StrictYaml.SuggestWords(key, [.. items.Items.Keys])
        );
        return null;
    }

    public static Money? ReadMoney(CsvTable table, CsvRow row, string column)
    {
        if (table.ReadNumber(row, column) is not { } yuan)
            return null;
        if (Money.TryFromYuan(yuan, out var money))
            return money;
        table.ReportProblem(
            row,
            column,
            $"“{column}”列的金额 {yuan} 不是整分，或者太大",
            "金额以元为单位，最多两位小数，不超过十万亿。"
        );
        return null;
    }

    public static LineSource ReadLineSource(CsvTable table, CsvRow row)
    {
        if (table.ReadCellText(row, "file") is { Length: > 0 } file)
            return ReadGround(
                PlaceCells.ReadPlaces(
                    file,
                    table.ReadCellText(row, "sheet"),
                    table.ReadCellText(row, "cell")
                ),
                table.ReadCellText(row, "reason")
            );
        if (table.ReadCellText(row, "reason").Length == 0)
            table.ReportProblem(
                row,
                "reason",
                "这一行没有来源",
                "从文件导入的填 file、sheet、cell，手工录入的填 reason。"
            );
        return new HandEntered(table.ReadCellText(row, "reason"), table.ReadYesFlag(row, "illustrative"));
    }

    private delegate bool Parser<T>(string text, out T code);

    private static T? ReadSubjectCode<T>(
        CsvTable table,
        CsvRow row,
        string column,
        Parser<T> parse,
        string shape
    )
        where T : struct
    {
        var text = table.ReadCellText(row, column);
        if (text.Length == 0)
            return null;
        if (parse(text, out var code))
            return code;
        table.ReportProblem(
            row,
            column,
            $"“{text}”不是{(column == "functional" ? "功能分类" : "经济分类")}科目编码",
            $"编码应为{shape}。"
        );
        return null;
    }

    public static string FormatYuan(Money money) => money.Yuan.ToString("0.##", CultureInfo.InvariantCulture);
}
