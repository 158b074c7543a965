using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Documents;
using Youju.Domain.Dossiers;
using Youju.Import.Requests;
using Youju.Packs.Definitions;
using Youju.Reading.Tables;

namespace Youju.Import.Tables;

/// <summary>Brings the published tables of a workbook into the ledger.</summary>
/// <param name="sheets">The names of the sheets in which tables may stand.</param>
internal sealed class TableImport(
    Document document,
    IReadOnlySet<string> sheets,
    Pack pack,
    ImportRequest request
)
{
    private const int MostShown = 5;

    private readonly LineNames lines = new(pack);
    private readonly List<string> messages = [];
    private readonly List<string> warnings = [];
    private readonly HashSet<AmountColumn> columns = [];
    private readonly StaffCollector staff = new();

    /// <summary>The sheets in which a table was known.</summary>
    public HashSet<string> Known { get; } = new(StringComparer.Ordinal);

    public ImportResult ImportInto(Dossier dossier)
    {
        var tables = TableReader
            .ReadTables(document, pack)
            .Where(table => table.Form is not null && sheets.Contains(FindSheetName(table)))
            .ToList();
        var units = new TableUnits(
            document,
            tables,
            pack.Imports.MoneyUnits,
            request.Unit is { } unit ? pack.Imports.MoneyUnits[unit] : null
        );
        var taker = new LedgerBuilder(dossier.Ledger);
        foreach (var table in tables)
            ImportTable(table, units, taker, dossier.Year);
        var ledger = columns.Order().Aggregate(taker.Ledger, FillLines);
        warnings.AddRange(taker.Replaced);
        return new(staff.FillDossier(dossier with { Ledger = ledger }), messages)
        {
            Warnings = [.. warnings.Distinct(), .. FindNewContradictions(dossier.Ledger, ledger)],
            HasKnownSheets = messages.Count > 0,
        };
    }

    private void ImportTable(BudgetTable table, TableUnits units, LedgerBuilder taker, int year)
    {
        var (sheet, title) = (FindSheetName(table), table.Title!);
        Known.Add(sheet);
        var placement = pack.Imports.Tables.FirstOrDefault(placement => placement.Form == title.Form);
        if (placement is null)
            warnings.Add($"工作表“{sheet}”的“{title.Words}”不进收支账，没有导入。");
        else if (table.IsEmpty)
            warnings.Add($"工作表“{sheet}”的“{title.Words}”没有金额。");
        else if (year - (title.Year ?? year) is not (0 or 1))
            warnings.Add(
                FormatText(
                    $"工作表“{sheet}”的“{title.Words}”是{title.Year}年的，本档案是{year}年的，没有导入。"
                )
            );
        else if (StaffCollector.ReadStaffCount(table) is { } counts)
            ImportStaff(table, counts, year - (title.Year ?? year));
        else if (units.FindScale(table, out var isGuessed) is { } scale)
            PlaceAmounts(table, placement, scale, isGuessed, taker, year);
        else
            warnings.Add(
                $"工作表“{sheet}”的“{title.Words}”没有写单位，没有导入。请用 --unit 元 或 --unit 万元 写明。"
            );
    }

    private void PlaceAmounts(
        BudgetTable table,
        Youju.Packs.Definitions.Imports.TablePlacement placement,
        decimal scale,
        bool isGuessed,
        LedgerBuilder taker,
        int year
    )
    {
        var (amounts, age) = (
            new SheetAmounts(document, request.FileName, table, scale),
            year - (table.Title!.Year ?? year)
        );
        var placer = new TablePlacer(table, placement, lines, amounts, pack.Ledger, year, age);
        var placed = placer.PlaceAmounts();
        foreach (var amount in placed)
            taker.AddOrReplace(amount);
        columns.UnionWith(placed.Select(amount => amount.Column));
        messages.Add(
            FormatText(
                $"工作表“{FindSheetName(table)}”→ 收支账“{table.Title.Words}”：{placed.Count} 个金额，"
            )
                + $"单位{FindUnitName(scale)}{(isGuessed ? "（表上没写，按其他表推断）" : "")}"
                + (age > 0 ? "，记作上年数" : "")
        );
        if (amounts.Finer.Count > 0)
            warnings.Add(
                FormatText($"工作表“{FindSheetName(table)}”有 {amounts.Finer.Count} 个金额细于一分，")
                    + $"四舍五入到分记账，请核对单位和原数：{ListFirst([.. amounts.Finer])}。"
            );
        var left = placer.Unplaced.Select(entry => DescribeRow(amounts, entry)).ToList();
        if (left.Count > 0)
            warnings.Add(
                FormatText($"工作表“{FindSheetName(table)}”有 {left.Count} 行没有对应的科目，没有导入：")
                    + $"{ListFirst(left)}。"
            );
    }

    private static string ListFirst(List<string> all) =>
        string.Join("、", all.Take(MostShown)) + (all.Count > MostShown ? "等" : "");

    private void ImportStaff(BudgetTable table, StaffCount counts, int age)
    {
        staff.AddCounts(
            counts,
            age,
            $"{request.FileName} 工作表“{FindSheetName(table)}”的“{table.Title!.Words}”"
        );
        messages.Add(
            $"工作表“{FindSheetName(table)}”→ 编制 {FormatCount(counts.Posts)} 人，在职 {FormatCount(counts.InService)} 人"
                + (age > 0 ? "，是上年的，档案里还没有的才取，待确认" : "")
        );
    }

    private static string FormatCount(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "未写";

    private static string DescribeRow(SheetAmounts amounts, TableEntry entry) =>
        $"{amounts.FindCellSource(entry.Amounts[0].Figure).Places[0].Address}“{entry.Code}{entry.Label.Words}”";

    private Ledger FillLines(Ledger ledger, AmountColumn column)
    {
        var parts = new AccountLines(ledger, column);
        var filled = parts.FillLedger();
        if (parts.Remark is { } remark)
            warnings.Add(remark + "。");
        return filled;
    }

    /// <summary>What did not contradict itself before.</summary>
    private IEnumerable<string> FindNewContradictions(Ledger before, Ledger after)
    {
        var known = DescribeWrongIdentities(before).ToHashSet(StringComparer.Ordinal);
        return DescribeWrongIdentities(after)
            .Where(words => !known.Contains(words))
            .Distinct(StringComparer.Ordinal);
    }

    private IEnumerable<string> DescribeWrongIdentities(Ledger ledger) =>
        Identities
            .CheckLedger(ledger, pack.LedgerIdentities)
            .Where(result => result.IsWrong)
            .Select(result => result.DescribeResult());

    private string FindSheetName(BudgetTable table) => document.FindPlaceAt(table.Span.Start).Part ?? "";

    private string FindUnitName(decimal scale) =>
        pack.Imports.MoneyUnits.First(unit => unit.Value == scale).Key;

    private static string FormatText(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
