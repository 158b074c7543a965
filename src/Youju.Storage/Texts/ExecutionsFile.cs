using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Figures;
using Youju.Text.Csv;
using Youju.Text.Files;
using Youju.Text.Yaml;

namespace Youju.Storage.Texts;

/// <summary>executions.csv: a row for each amount executed up to a day, of an item or of a part of the expenditure.</summary>
internal static class ExecutionsFile
{
    public const string Path = "executions.csv";

    private static readonly Money Fen = new(1);

    private static readonly string[] Columns =
    [
        "date",
        "item",
        "budget",
        "kind",
        "functional",
        "economic",
        "project",
        "adjusted",
        "executed",
        "grain",
        "file",
        "sheet",
        "cell",
        "reason",
        "illustrative",
    ];

    public static string FormatReadings(IReadOnlyList<ExecutionReading> readings) =>
        CsvWriter.FormatRows([Columns, .. readings.Select(FormatRow)]);

    /// <param name="ledger">Tells the year and the items that a row may name.</param>
    public static Ledger ReadReadingsInto(Ledger ledger, string text, List<FileError> errors)
    {
        var table = CsvTable.ParseStrictly(Path, text, Columns, ["date", "executed"], errors);
        return ledger with
        {
            Executions =
            [
                .. table
                    .Rows.Select(row => ReadReading(table, row, ledger))
                    .OfType<ExecutionReading>()
                    .OrderBy(reading => reading.Date),
            ],
        };
    }

    private static string[] FormatRow(ExecutionReading reading) =>
        [
            reading.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            reading.Place.Item ?? "",
            FormatWord(reading.Place.Budget),
            FormatWord(reading.Place.Kind),
            reading.Place.Functional?.Digits ?? "",
            reading.Place.Economic?.Digits ?? "",
            reading.Place.Project ?? "",
            reading.Adjusted is { } adjusted ? LedgerCells.FormatYuan(adjusted) : "",
            LedgerCells.FormatYuan(reading.Executed),
            reading.Grain == Fen ? "" : LedgerCells.FormatYuan(reading.Grain),
            .. LedgerCells.FormatSource(reading.Source),
        ];

    private static string FormatWord<T>(T? choice)
        where T : struct, Enum => choice is { } known ? StrictYaml.FormatEnumWord(known) : "";

    private static ExecutionReading? ReadReading(CsvTable table, CsvRow row, Ledger ledger)
    {
        var (day, place) = (ReadDay(table, row, ledger.Year), ReadPlace(table, row, ledger.KnownItems));
        if (LedgerCells.ReadMoney(table, row, "executed") is not { } executed)
        {
            table.ReportProblem(row, "executed", "这一行没有已执行的金额（executed）");
            return null;
        }

        return day is null || place is null
            ? null
            : new(day.Value, place, executed, LedgerCells.ReadLineSource(table, row))
            {
                Adjusted = LedgerCells.ReadMoney(table, row, "adjusted"),
                Grain = LedgerCells.ReadMoney(table, row, "grain") is { } grain && grain > Fen ? grain : Fen,
            };
    }

    private static DateOnly? ReadDay(CsvTable table, CsvRow row, int year)
    {
        var words = table.ReadCellText(row, "date");
        if (
            DateOnly.TryParseExact(
                words,
                ["yyyy-MM-dd", "yyyy/M/d", "yyyy-M-d"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
            && day.Year == year
        )
            return day;
        table.ReportProblem(row, "date", $"“{words}”不是{year}年的日期", $"写截至哪一天，如 {year}-06-30。");
        return null;
    }

    private static ExecutionPlace? ReadPlace(CsvTable table, CsvRow row, LedgerItems items)
    {
        if (table.ReadCellText(row, "item").Length > 0)
            return LedgerCells.ReadItem(table, row, items) is { } key ? new(key) : null;
        var (budget, kind) = (
            table.ReadEnumValue<BudgetKind>(row, "budget"),
            table.ReadEnumValue<ExpenditureKind>(row, "kind")
        );
        if (budget is null || kind is null)
        {
            table.ReportProblem(row, "kind", "这一行要写明科目（item），或者预算（budget）和类别（kind）");
            return null;
        }

        return new(null as string)
        {
            Budget = budget,
            Kind = kind,
            Functional = LedgerCells.ReadFunctionalCode(table, row),
            Economic = LedgerCells.ReadEconomicCode(table, row),
            Project = table.ReadCellText(row, "project") is { Length: > 0 } project ? project : null,
        };
    }
}
