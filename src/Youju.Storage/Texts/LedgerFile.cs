using Youju.Domain.Budget;
using Youju.Domain.Cells;
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

    // Written only where a sheet names a subject that no pack names.
    private const string CodeName = "code-name";

    public static string FormatLedger(Ledger ledger)
    {
        string[] foreign = [.. ledger.ForeignColumns];
        var isNaming = ledger.Named.Any(amount => amount.CodeName is not null);
        return CsvWriter.FormatRows([
            [.. Columns, .. FormatOwnName(CodeName), .. foreign],
            .. ledger.Lines.Select(line =>
                (string[])
                    [
                        .. FormatRow(line),
                        .. FormatOwnName(""),
                        .. foreign.Select(column => line.Foreign[column]),
                    ]
            ),
            .. ledger.Named.Select(amount =>
                (string[])
                    [
                        .. FormatRow(amount),
                        .. FormatOwnName(amount.CodeName ?? ""),
                        .. foreign.Select(column => amount.Foreign[column]),
                    ]
            ),
        ]);

        string[] FormatOwnName(string cell) => isNaming ? [cell] : [];
    }

    /// <summary>Fills the lines of a ledger; what is wrong is added to the errors.</summary>
    public static Ledger ReadLinesInto(Ledger ledger, string text, List<FileError> errors)
    {
        var table = CsvTable.ParseKeepingForeign(
            Path,
            text,
            [.. Columns, CodeName],
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
            .. Amounts.Select(column => amounts[column] is { } money ? LedgerCells.FormatYuan(money) : ""),
            GrainCell.FormatGrains(grains),
            .. LedgerCells.FormatSource(source),
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
            LedgerCells.ReadLineSource(table, row)
        )
        {
            Functional = LedgerCells.ReadFunctionalCode(table, row),
            Economic = LedgerCells.ReadEconomicCode(table, row),
            Project = table.ReadCellText(row, "project") is { Length: > 0 } project ? project : null,
            Grains = GrainCell.ReadGrains(table, row),
            Foreign = ForeignCells.FromColumns(table.ReadForeignCells(row)),
        };
    }

    private static NamedAmount? ReadNamedAmount(CsvTable table, CsvRow row, LedgerItems items) =>
        LedgerCells.ReadItem(table, row, items) is { } key
            ? new(key, ReadAmounts(table, row), LedgerCells.ReadLineSource(table, row))
            {
                Grains = GrainCell.ReadGrains(table, row),
                Foreign = ForeignCells.FromColumns(table.ReadForeignCells(row)),
                CodeName = table.ReadCellText(row, CodeName) is { Length: > 0 } name ? name : null,
            }
            : null;

    private static BudgetAmounts ReadAmounts(CsvTable table, CsvRow row) =>
        Amounts.Aggregate(new BudgetAmounts(), (amounts, column) =>
            amounts.WithAmount(column, LedgerCells.ReadMoney(table, row, column.ToColumnKey()))
        );

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
}
