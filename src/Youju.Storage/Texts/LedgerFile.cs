using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Cells;
using Youju.Domain.Figures;
using Youju.Text.Csv;
using Youju.Text.Files;
using Youju.Text.Yaml;

namespace Youju.Storage.Texts;

/// <summary>ledger.csv: the parts of the expenditure, and under <c>item</c> the totals and slices that are no further parts.</summary>
internal static class LedgerFile
{
    public const string Path = "ledger.csv";

    private static readonly AmountColumn[] Amounts = Enum.GetValues<AmountColumn>();

    /// <summary>The columns that a ledger has.</summary>
    public static readonly string[] Columns =
    [
        "id",
        "item",
        "budget",
        "kind",
        "functional",
        "economic",
        "project",
        .. Amounts.Select(column => column.ToColumnKey()),
        "grain",
        "file",
        "sheet",
        "cell",
        "reason",
        "illustrative",
    ];

    public static string FormatLedger(Ledger ledger)
    {
        string[] foreign = [.. ledger.ForeignColumns];
        return CsvWriter.FormatRows([
            [.. Columns, .. foreign],
            .. ledger.Lines.Select(line =>
                (string[])[.. FormatRow(line), .. foreign.Select(column => line.Foreign[column])]
            ),
            .. ledger.Named.Select(amount =>
                (string[])[.. FormatRow(amount), .. foreign.Select(column => amount.Foreign[column])]
            ),
        ]);
    }

    /// <summary>Fills the lines of a ledger; what is wrong is added to the errors.</summary>
    public static Ledger ReadLinesInto(Ledger ledger, string text, List<FileError> errors)
    {
        var table = CsvTable.ParseKeepingForeign(
            Path,
            text,
            Columns,
            ["id", "item", "budget", "kind"],
            errors
        );
        var lines = table
            .Rows.Where(row => table.ReadCellText(row, "item").Length == 0)
            .Select(row => ReadBudgetLine(table, row))
            .OfType<BudgetLine>()
            .ToList();
        var named = table
            .Rows.Where(row => table.ReadCellText(row, "item").Length > 0)
            .Select(row => ReadNamedAmount(table, row, ledger.KnownItems))
            .OfType<NamedAmount>()
            .ToList();
        CheckUniqueness(table, "id", row => table.ReadCellText(row, "item").Length == 0);
        CheckUniqueness(table, "item", row => table.ReadCellText(row, "item").Length > 0);
        return ledger with { Lines = lines, Named = named };
    }

    private static string[] FormatRow(BudgetLine line) =>
        [
            line.Id,
            "",
            StrictYaml.FormatEnumWord(line.Budget),
            StrictYaml.FormatEnumWord(line.Kind),
            line.Functional?.Digits ?? "",
            line.Economic?.Digits ?? "",
            line.Project ?? "",
            .. FormatAmountCells(line.Amounts, line.Grains, line.Source),
        ];

    private static string[] FormatRow(NamedAmount amount) =>
        [
            "",
            amount.Key,
            "",
            "",
            "",
            "",
            "",
            .. FormatAmountCells(amount.Amounts, amount.Grains, amount.Source),
        ];

    private static IEnumerable<string> FormatAmountCells(
        BudgetAmounts amounts,
        Grains grains,
        LineSource source
    ) =>
        [
            .. Amounts.Select(column => amounts[column] is { } money ? FormatYuan(money) : ""),
            GrainCell.FormatGrains(grains),
            .. source switch
            {
                CellSource cell => [.. PlaceCells.FormatPlaces(cell), "", ""],
                HandEntered hand => new[] { "", "", "", hand.Reason, hand.IsIllustrative ? "yes" : "" },
                _ => throw new InvalidOperationException(
                    $"No columns are defined for {source.GetType().Name}."
                ),
            },
        ];

    private static BudgetLine? ReadBudgetLine(CsvTable table, CsvRow row)
    {
        var (budget, kind) = (
            table.ReadEnumValue<BudgetKind>(row, "budget"),
            table.ReadEnumValue<ExpenditureKind>(row, "kind")
        );
        if (table.ReadCellText(row, "id").Length == 0)
            table.ReportProblem(row, "id", "支出行缺少编号（id）");
        if (budget is null || kind is null)
        {
            table.ReportProblem(row, "kind", "支出行要写明预算（budget）和类别（kind）");
            return null;
        }

        return new(
            table.ReadRowId(row, "id"),
            budget.Value,
            kind.Value,
            ReadAmounts(table, row),
            ReadLineSource(table, row)
        )
        {
            Functional = ReadFunctionalCode(table, row),
            Economic = ReadEconomicCode(table, row),
            Project = table.ReadCellText(row, "project") is { Length: > 0 } project ? project : null,
            Grains = GrainCell.ReadGrains(table, row),
            Foreign = ForeignCells.FromColumns(table.ReadForeignCells(row)),
        };
    }

    private static FunctionalCode? ReadFunctionalCode(CsvTable table, CsvRow row) =>
        ReadSubjectCode<FunctionalCode>(
            table,
            row,
            "functional",
            FunctionalCode.TryParse,
            "3、5或7位，以2开头"
        );

    private static EconomicCode? ReadEconomicCode(CsvTable table, CsvRow row) =>
        ReadSubjectCode<EconomicCode>(table, row, "economic", EconomicCode.TryParse, "3或5位，以3开头");

    private static NamedAmount? ReadNamedAmount(CsvTable table, CsvRow row, LedgerItems items)
    {
        var key = table.ReadCellText(row, "item");
        if (items.IsKnownKey(key))
            return new(key, ReadAmounts(table, row), ReadLineSource(table, row))
            {
                Grains = GrainCell.ReadGrains(table, row),
                Foreign = ForeignCells.FromColumns(table.ReadForeignCells(row)),
            };
        table.ReportProblem(
            row,
            "item",
            $"不认识的科目“{key}”",
            StrictYaml.SuggestWords(key, [.. items.Items.Keys])
        );
        return null;
    }

    private static BudgetAmounts ReadAmounts(CsvTable table, CsvRow row) =>
        Amounts.Aggregate(new BudgetAmounts(), (amounts, column) =>
            amounts.WithAmount(column, ReadMoney(table, row, column.ToColumnKey()))
        );

    private static Money? ReadMoney(CsvTable table, CsvRow row, string column)
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

    private static LineSource ReadLineSource(CsvTable table, CsvRow row)
    {
        if (table.ReadCellText(row, "file") is { Length: > 0 } file)
            return PlaceCells.ReadPlaces(
                file,
                table.ReadCellText(row, "sheet"),
                table.ReadCellText(row, "cell")
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

    private static void CheckUniqueness(CsvTable table, string column, Func<CsvRow, bool> counts)
    {
        foreach (
            var twice in table
                .Rows.Where(counts)
                .GroupBy(row => table.ReadCellText(row, column), StringComparer.Ordinal)
                .SelectMany(group => group.Skip(1))
        )
            table.ReportProblem(
                twice,
                column,
                $"“{table.ReadCellText(twice, column)}”在前面已经有一行",
                "请改用新的编号，或合并两行。"
            );
    }

    private static string FormatYuan(Money money) =>
        money.Yuan.ToString("0.##", CultureInfo.InvariantCulture);
}
