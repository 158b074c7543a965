using Youju.Domain.Budget;
using Youju.Domain.Dossiers;
using Youju.Domain.Outliers;
using Youju.Domain.Workbooks;
using Youju.Import.Requests;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Papers;

/// <summary>Brings the tables of papers into the ledger: each amount to its place, or into the list of those that have none.</summary>
internal sealed partial class PaperImport(IReadOnlyList<PaperTable> tables, Pack pack, ImportRequest request)
{
    private const int MonthsOfYear = 12;

    private readonly LineNames lines = LineNames.FromPack(pack);
    private readonly PaperScales scales = new(
        tables,
        request.Unit is { } unit ? pack.Imports.MoneyUnits[unit] : null
    );
    private readonly PaperTelling telling = new(pack.Imports.MoneyUnits);
    private readonly HashSet<AmountColumn> columns = [];
    private readonly StaffCollector staff = new();
    private readonly LeftOverTables left = new(tables);
    private readonly PeriodSheets periods = new(tables, pack.Papers);
    private readonly HashSet<string> listed = new(StringComparer.Ordinal);

    /// <summary>The project whose form the tables stand in; null where they are of the unit.</summary>
    public string? Project { get; init; }

    /// <summary>The sheets that look like lists of some register, by name: only what says that it is money of the ledger is taken of
    /// them as lines.</summary>
    public IReadOnlySet<string> Claimed { get; init; } = new HashSet<string>();

    /// <summary>The sheets of which lines were taken.</summary>
    public IReadOnlySet<string> ListedSheets => listed;

    /// <summary>The sheets in which a published table was known.</summary>
    public IEnumerable<string> KnownSheets => left.KnownSheets;

    /// <summary>What of a sheet the ledger did not take and no other year has: the whole of it, or single tables.</summary>
    public IEnumerable<WorkbookSheet> ListLeftOver(WorkbookSheet sheet) => left.ListParts(sheet);

    public ImportResult ImportInto(Dossier dossier)
    {
        var precedence = new Precedence(pack.Papers.Official);
        var executions = new DatedExecutions(dossier.Ledger, precedence);
        var taker = new LedgerBuilder(dossier.Ledger, executions, precedence);
        List<IReadOnlyList<PlacedLine>> placed = [];
        var counts = dossier.Ledger.ThreePublic;
        // What tells a part of the year stands back behind what tells more of it, whichever comes first.
        foreach (var table in tables.OrderBy(table => table.Month ?? MonthsOfYear))
            ImportTable(table, dossier, taker, placed, ref counts);
        placed.Add(periods.JoinedLines);
        var ledger = columns.Order().Aggregate(taker.Ledger, FillLines);
        var builder = new PlacedLines(ledger, executions, precedence);
        foreach (var list in placed)
            builder.AddOrUpdate(list);
        ledger = builder.Ledger with { ThreePublic = counts, Executions = executions.Readings };
        telling.Messages.AddRange(executions.Messages);
        telling.Warnings.AddRange(executions.Warnings);
        telling.Warnings.AddRange(builder.Doubts.Select(doubt => doubt + "。"));
        telling.Warnings.AddRange(taker.Replaced);
        return new(staff.FillDossier(dossier with { Ledger = ledger }), telling.Messages)
        {
            Warnings =
            [
                .. telling.Warnings.Distinct(),
                .. LedgerOutliers.ListNewQuestions(dossier.Ledger, ledger, pack.Outliers),
                .. LedgerContradictions.ListNew(dossier.Ledger, ledger, pack.LedgerIdentities),
            ],
            HasKnownSheets = telling.Messages.Count > 0,
        };
    }

    private void ImportTable(
        PaperTable table,
        Dossier dossier,
        LedgerBuilder taker,
        List<IReadOnlyList<PlacedLine>> placed,
        ref ThreePublicCounts counts
    )
    {
        var (year, placement) = (FindYear(table, dossier), FindPlacement(table));
        if (PaperRefusals.FindRefusal(table, placement, dossier.Year, year) is { } refusal)
        {
            left.PassOver(table);
            telling.WarnOf(table, refusal);
            return;
        }

        var scale = scales.FindScale(table, dossier.Ledger, out var isGuessed);
        var amounts = CreateAmounts(table, placement, scale ?? 1, (dossier.Year, year));
        var own = new OwnRows(table, dossier.Unit.Name, pack.Papers);
        ImportCounts(table, amounts, own, ref counts);
        if (periods.IsPart(table))
            TakePart(table, amounts, own, scale);
        else if (scale is null && HasOpenAmount(table, amounts))
            telling.WarnOfNoUnit(table, ListUnplaced(table, placement, amounts, own));
        else if (scale is { } known)
            PlaceAmounts(
                table,
                placement,
                new(known, isGuessed, amounts, own, dossier.Ledger.KnownItems)
                {
                    Until = new(table, request, amounts),
                },
                taker,
                placed
            );
        if (placement is not null || amounts.HasTakenMost(ListUnplaced(table, null, amounts, own)))
            left.PassOver(table);
    }

    private PaperAmounts CreateAmounts(
        PaperTable table,
        TablePlacement? placement,
        decimal scale,
        (int OfDossier, int OfTable) years
    ) =>
        new(table, request.FileName, scale, years.OfDossier, years.OfTable)
        {
            MayCompareYears = TitledTable.MayCompareYears(placement),
        };

    private IReadOnlyList<string> ListUnplaced(
        PaperTable table,
        TablePlacement? placement,
        PaperAmounts amounts,
        OwnRows own
    ) => new UnplacedAmounts(table, lines, placement, amounts, own).ListAmounts();

    private void PlaceAmounts(
        PaperTable table,
        TablePlacement? placement,
        TableReading reading,
        LedgerBuilder taker,
        List<IReadOnlyList<PlacedLine>> placed
    )
    {
        var named = placement is null
            ? PlaceList(table, reading, placed)
            : new TitledTable(table, placement, pack).PlaceAmounts(lines, reading);
        foreach (var amount in named)
            taker.AddOrReplace(amount with { Until = reading.Until.FindStatedDay() });
        columns.UnionWith(named.Select(amount => amount.Column));
        if (named.Count > 0)
            telling.TellPlaced(table, named.Count, reading.Scale, reading.IsGuessed, reading.Amounts.Age);
        telling.WarnOfFiner(table, reading.Amounts);
        if (table.Month is { } month && reading.Amounts.HasTaken)
            telling.WarnOf(
                table,
                FormattableString.Invariant($"只到{month}月，不是全年；全年的表再导入一次，就换成全年的数。")
            );
        telling.WarnOfYears(table, reading.Amounts);
        telling.Warnings.AddRange(new PeriodColumns(table, reading.Amounts).CompareSums());
        telling.WarnOfUnplaced(table, ListUnplaced(table, placement, reading.Amounts, reading.Own));
    }

    private void ImportCounts(
        PaperTable table,
        PaperAmounts amounts,
        OwnRows own,
        ref ThreePublicCounts counts
    )
    {
        var found = new CountPlacer(table, pack.Papers, new(pack.Imports), amounts, own).FindCounts();
        var noted = NotedCounts.FindAround(table, pack.Papers);
        if (StaffCollector.ReadStaffCount(found.JoinMissing(noted)) is { } people)
        {
            staff.AddCounts(people, amounts.Age, $"{request.FileName} 工作表“{table.Sheet}”的“{table.Name}”");
            telling.TellStaff(table, people, amounts.Age);
        }

        if (amounts.Age != 0)
            return;
        var before = counts;
        counts = before.ChooseCounts(Count);

        int? Count(string key, int? known)
        {
            if (!found.TryGetValue(key, out var count) && !noted.TryGetValue(key, out count))
                return known;
            if (known is { } other && other != count)
                telling.WarnOf(
                    table,
                    FormattableString.Invariant(
                        $"“{pack.Papers.Counts[key][0]}”是 {count}，原来记的是 {other}，按这张表改了，请核对。"
                    )
                );
            return count;
        }

        if (counts != before)
            telling.Messages.Add($"工作表“{table.Sheet}”→ “三公”实物量（团组、车辆、批次、人次）");
    }

    private int FindYear(PaperTable table, Dossier dossier) =>
        table.Year ?? PaperYears.FindYearOfName(request.FileName) ?? dossier.Year;

    private TablePlacement? FindPlacement(PaperTable table) =>
        table.Title?.Form is { } form
            ? pack.Imports.Tables.FirstOrDefault(placement => placement.Form == form)
            : null;

    private static bool HasOpenAmount(PaperTable table, PaperAmounts amounts) =>
        table.Entries.Any(entry =>
            table
                .FindAmountColumns(entry.Block)
                .Any(column =>
                    PaperTable.FindAmount(entry, column) is not null && !amounts.IsTaken(entry, column)
                )
        );

    private Ledger FillLines(Ledger ledger, AmountColumn column)
    {
        var parts = new AccountLines(ledger, column);
        var filled = parts.FillLedger();
        if (parts.Remark is { } remark)
            telling.Warnings.Add(remark + "。");
        return filled;
    }
}
