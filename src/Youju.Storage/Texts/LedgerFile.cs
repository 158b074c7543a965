using System.Globalization;
using Youju.Domain.Budget;
using Youju.Text.Csv;
using Youju.Text.Files;
using Youju.Text.Yaml;

namespace Youju.Storage.Texts;

/// <summary>ledger.csv: the parts of the expenditure, and under <c>item</c> the totals and slices that are no further parts.</summary>
internal static class LedgerFile
{
    public const string Path = "ledger.csv";

    private static readonly AmountColumn[] Amounts = Enum.GetValues<AmountColumn>();

    private static readonly string[] Columns =
    [
        "id",
        "item",
        "budget",
        "kind",
        "functional",
        "economic",
        "project",
        .. Amounts.Select(column => column.Key()),
        "grain",
        "file",
        "sheet",
        "cell",
        "reason",
        "illustrative",
    ];

    public static string Write(Ledger ledger) =>
        CsvWriter.Write([
            Columns,
            .. ledger.Lines.Select(line => Row(line)),
            .. ledger.Named.Select(amount => Row(amount)),
        ]);

    /// <summary>Fills the lines of a ledger; what is wrong is added to the errors.</summary>
    public static Ledger Read(Ledger ledger, string text, List<FileError> errors)
    {
        var table = CsvTable.Read(Path, text, Columns, ["id", "item", "budget", "kind"], errors);
        var lines = table
            .Rows.Where(row => table.Text(row, "item").Length == 0)
            .Select(row => Line(table, row))
            .OfType<BudgetLine>()
            .ToList();
        var named = table
            .Rows.Where(row => table.Text(row, "item").Length > 0)
            .Select(row => Named(table, row))
            .OfType<NamedAmount>()
            .ToList();
        Unique(table, "id", row => table.Text(row, "item").Length == 0);
        Unique(table, "item", row => table.Text(row, "item").Length > 0);
        return ledger with { Lines = lines, Named = named };
    }

    private static string[] Row(BudgetLine line) =>
        [
            line.Id,
            "",
            StrictYaml.Word(line.Budget),
            StrictYaml.Word(line.Kind),
            line.Functional?.Digits ?? "",
            line.Economic?.Digits ?? "",
            line.Project ?? "",
            .. Cells(line.Amounts, line.Grains, line.Source),
        ];

    private static string[] Row(NamedAmount amount) =>
        ["", amount.Key, "", "", "", "", "", .. Cells(amount.Amounts, amount.Grains, amount.Source)];

    private static IEnumerable<string> Cells(BudgetAmounts amounts, Grains grains, LineSource source) =>
        [
            .. Amounts.Select(column => amounts[column] is { } money ? Print(money) : ""),
            GrainCell.Write(grains),
            .. source switch
            {
                CellSource cell => [cell.File, cell.Sheet, cell.Cell, "", ""],
                HandEntered hand => new[] { "", "", "", hand.Reason, hand.IsIllustrative ? "yes" : "" },
                _ => throw new InvalidOperationException(
                    $"No columns are defined for {source.GetType().Name}."
                ),
            },
        ];

    private static BudgetLine? Line(CsvTable table, CsvRow row)
    {
        var (budget, kind) = (
            table.Choice<BudgetKind>(row, "budget"),
            table.Choice<ExpenditureKind>(row, "kind")
        );
        if (table.Text(row, "id").Length == 0)
            table.Wrong(row, "id", "支出行缺少编号（id）");
        if (budget is null || kind is null)
        {
            table.Wrong(row, "kind", "支出行要写明预算（budget）和类别（kind）");
            return null;
        }

        return new(table.Id(row, "id"), budget.Value, kind.Value, AmountsOf(table, row), Source(table, row))
        {
            Functional = Code<FunctionalCode>(
                table,
                row,
                "functional",
                FunctionalCode.TryParse,
                "3、5或7位，以2开头"
            ),
            Economic = Code<EconomicCode>(table, row, "economic", EconomicCode.TryParse, "3或5位，以3开头"),
            Project = table.Text(row, "project") is { Length: > 0 } project ? project : null,
            Grains = GrainCell.Read(table, row),
        };
    }

    private static NamedAmount? Named(CsvTable table, CsvRow row)
    {
        var key = table.Text(row, "item");
        if (LedgerKey.IsKnown(key))
            return new(key, AmountsOf(table, row), Source(table, row))
            {
                Grains = GrainCell.Read(table, row),
            };
        table.Wrong(row, "item", $"不认识的科目“{key}”", StrictYaml.Advice(key, [.. LedgerKey.Labels.Keys]));
        return null;
    }

    private static BudgetAmounts AmountsOf(CsvTable table, CsvRow row) =>
        Amounts.Aggregate(new BudgetAmounts(), (amounts, column) =>
            amounts.With(column, MoneyOf(table, row, column.Key()))
        );

    private static Money? MoneyOf(CsvTable table, CsvRow row, string column)
    {
        if (table.Number(row, column) is not { } yuan)
            return null;
        if (Money.TryFromYuan(yuan, out var money))
            return money;
        table.Wrong(
            row,
            column,
            $"“{column}”列的金额 {yuan} 不是整分，或者太大",
            "金额以元为单位，最多两位小数，不超过十万亿。"
        );
        return null;
    }

    private static LineSource Source(CsvTable table, CsvRow row)
    {
        if (table.Text(row, "file") is { Length: > 0 } file)
            return new CellSource(file, table.Text(row, "sheet"), table.Text(row, "cell"));
        if (table.Text(row, "reason").Length == 0)
            table.Wrong(
                row,
                "reason",
                "这一行没有来源",
                "从文件导入的填 file、sheet、cell，手工录入的填 reason。"
            );
        return new HandEntered(table.Text(row, "reason"), table.Flag(row, "illustrative"));
    }

    private delegate bool Parser<T>(string text, out T code);

    private static T? Code<T>(CsvTable table, CsvRow row, string column, Parser<T> parse, string shape)
        where T : struct
    {
        var text = table.Text(row, column);
        if (text.Length == 0)
            return null;
        if (parse(text, out var code))
            return code;
        table.Wrong(
            row,
            column,
            $"“{text}”不是{(column == "functional" ? "功能分类" : "经济分类")}科目编码",
            $"编码应为{shape}。"
        );
        return null;
    }

    private static void Unique(CsvTable table, string column, Func<CsvRow, bool> counts)
    {
        foreach (
            var twice in table
                .Rows.Where(counts)
                .GroupBy(row => table.Text(row, column), StringComparer.Ordinal)
                .SelectMany(group => group.Skip(1))
        )
            table.Wrong(
                twice,
                column,
                $"“{table.Text(twice, column)}”在前面已经有一行",
                "请改用新的编号，或合并两行。"
            );
    }

    private static string Print(Money money) => money.Yuan.ToString("0.##", CultureInfo.InvariantCulture);
}
