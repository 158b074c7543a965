using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Cells;
using Youju.Domain.Dossiers;
using Youju.Domain.Figures;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Columns;
using Youju.Import.Requests;
using Youju.Packs.Definitions;
using Youju.Text.Yaml;

namespace Youju.Import.Records;

/// <summary>Brings one sheet of the ledger, filled in as a form, into the ledger.</summary>
internal sealed class LedgerSheet(WorkbookSheet sheet, SheetHeader head, Pack pack, ImportRequest request)
{
    private const string Item = "item";

    private static readonly Money Exact = new(1);

    private static readonly AmountColumn[] Amounts = Enum.GetValues<AmountColumn>();

    private readonly SheetDrafts drafts = new(sheet, head, pack, request);
    private readonly Dictionary<string, int> rowOf = new(StringComparer.Ordinal);
    private int added;
    private int updated;

    public ImportResult ImportInto(Dossier dossier)
    {
        if (drafts.MissingColumns is { Length: > 0 } missing)
            throw new ImportException($"工作表“{sheet.Name}”缺少必填列：{missing}。请在表里补上。");
        var (lines, named) = (dossier.Ledger.Lines.ToList(), dossier.Ledger.Named.ToList());
        foreach (var draft in drafts.ReadDrafts())
        {
            if (head.Register.Key == LedgerForm.LinesKey)
                ImportLine(draft, lines);
            else
                ImportNamedAmount(draft, named);
        }

        var told = drafts.DescribeCounts(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{head.Register.Label}：新增 {added} 行，更新 {updated} 行"
            )
        );
        return new(
            dossier with
            {
                Ledger = dossier.Ledger with { Lines = PublishedLines.GiveWayToFiner(lines), Named = named },
            },
            [told, .. head.DescribeRenamedColumns()]
        )
        {
            Warnings = [.. head.DescribeUnknownColumns(sheet.Name, pack, isKept: false)],
            Rejected = drafts.Rejected,
            HasKnownSheets = true,
        };
    }

    private void ImportLine(DraftRecord draft, List<BudgetLine> lines)
    {
        var (functional, economic) = (ReadCellText(draft, "functional"), ReadCellText(draft, "economic"));
        if (functional is not null && !FunctionalCode.TryParse(functional, out _))
            RejectRow(draft, $"“{functional}”不是功能分类科目编码，应为3、5或7位数字，以2开头");
        else if (economic is not null && !EconomicCode.TryParse(economic, out _))
            RejectRow(draft, $"“{economic}”不是经济分类科目编码，应为3或5位数字，以3开头");
        else
            AddOrUpdateLine(draft, new(draft, functional, economic), lines);
    }

    private void AddOrUpdateLine(DraftRecord draft, LineSubject subject, List<BudgetLine> lines)
    {
        var at = lines.FindIndex(line => draft.Id.Length > 0 ? line.Id == draft.Id : subject.IsOf(line));
        var before = at < 0 ? null : lines[at];
        var id = before?.Id ?? ChooseId(draft, lines);
        if (!IsFirstRowOf(draft, id))
            return;
        var amounts = FillAmounts(draft, before?.Amounts ?? new());
        var line = new BudgetLine(
            id,
            subject.Budget,
            subject.Kind,
            amounts,
            CombineCellSources(draft, before?.Source, amounts, before?.Amounts)
        )
        {
            Functional = subject.FunctionalCode ?? before?.Functional,
            Economic = subject.EconomicCode ?? before?.Economic,
            Project = subject.Project ?? before?.Project,
            Grains = UpdateGrains(amounts, before?.Amounts, before?.Grains),
            Foreign = before?.Foreign ?? ForeignCells.None,
        };
        AddOrUpdate(lines, at, line, before is not null && line == before with { Source = line.Source });
    }

    /// <summary>What a row says a line is for.</summary>
    private sealed record LineSubject(
        BudgetKind Budget,
        ExpenditureKind Kind,
        string? Functional,
        string? Economic,
        string? Project
    )
    {
        public LineSubject(DraftRecord draft, string? functional, string? economic)
            : this(
                ReadChoice<BudgetKind>(draft, "budget"),
                ReadChoice<ExpenditureKind>(draft, "kind"),
                functional,
                economic,
                ReadCellText(draft, "project")
            ) { }

        public FunctionalCode? FunctionalCode =>
            Functional is not null && Domain.Budget.FunctionalCode.TryParse(Functional, out var code)
                ? code
                : null;

        public EconomicCode? EconomicCode =>
            Economic is not null && Domain.Budget.EconomicCode.TryParse(Economic, out var code) ? code : null;

        public bool IsOf(BudgetLine line) =>
            line.Budget == Budget
            && line.Kind == Kind
            && line.Functional?.Digits == Functional
            && line.Economic?.Digits == Economic
            && line.Project == Project;
    }

    private void ImportNamedAmount(DraftRecord draft, List<NamedAmount> named)
    {
        var key = ReadCellText(draft, Item)!;
        if (!IsFirstRowOf(draft, key))
            return;
        var at = named.FindIndex(amount => amount.Key == key);
        var before = at < 0 ? null : named[at];
        var amounts = FillAmounts(draft, before?.Amounts ?? new());
        var amount = new NamedAmount(
            key,
            amounts,
            CombineCellSources(draft, before?.Source, amounts, before?.Amounts)
        )
        {
            Grains = UpdateGrains(amounts, before?.Amounts, before?.Grains),
            Foreign = before?.Foreign ?? ForeignCells.None,
            CodeName = before?.CodeName,
        };
        AddOrUpdate(
            named,
            at,
            amount,
            before is not null && amount == before with { Source = amount.Source }
        );
    }

    // What says the same as before keeps its source.
    private void AddOrUpdate<T>(List<T> all, int at, T one, bool isSame)
    {
        if (isSame)
            return;
        if (at < 0)
            (added, at) = (added + 1, all.Count);
        else
            updated++;
        if (at == all.Count)
            all.Add(one);
        else
            all[at] = one;
    }

    private bool IsFirstRowOf(DraftRecord draft, string id)
    {
        if (rowOf.TryAdd(id, draft.Row.Number))
            return true;
        RejectRow(draft, $"与第{rowOf[id]}行是同一行账，请合并成一行");
        return false;
    }

    private static BudgetAmounts FillAmounts(DraftRecord draft, BudgetAmounts amounts) =>
        Amounts.Aggregate(amounts, (filled, column) =>
            draft.Values.GetValueOrDefault(column.ToColumnKey()) is MoneyValue money
                ? filled.WithAmount(column, money.Money)
                : filled
        );

    // A form holds exact amounts; what was not changed in it stays as coarse as its source.
    private static Grains UpdateGrains(BudgetAmounts now, BudgetAmounts? before, Grains? grains) =>
        before is null || grains is null
            ? Grains.Exact
            : Amounts
                .Where(column => now[column] is { } changed && changed != before[column])
                .Aggregate(grains, (all, column) => all.WithColumnGrain(column, Exact, now));

    private CellSource CreateCellSource(DraftRecord draft) =>
        new(
            request.FileName,
            sheet.Name,
            WorkbookCell.FormatAddress(draft.Row.Cells[0].Column, draft.Row.Number)
        );

    // What the form left as it was keeps the cell of the accounts that it came from.
    private CellSource CombineCellSources(
        DraftRecord draft,
        LineSource? source,
        BudgetAmounts now,
        BudgetAmounts? before
    ) =>
        source is CellSource earlier
        && Amounts.Any(column => before![column] is { } kept && kept == now[column])
            ? earlier.CombineWith(CreateCellSource(draft))
            : CreateCellSource(draft);

    private void RejectRow(DraftRecord draft, string reason) =>
        drafts.RejectRow(
            draft.Row,
            [string.Create(CultureInfo.InvariantCulture, $"第{draft.Row.Number}行{reason}")]
        );

    private static string? ReadCellText(DraftRecord draft, string field) =>
        (draft.Values.GetValueOrDefault(field) as TextValue)?.Text;

    private static T ReadChoice<T>(DraftRecord draft, string field)
        where T : struct, Enum =>
        Enum.GetValues<T>().First(value => StrictYaml.FormatEnumWord(value) == ReadCellText(draft, field));

    private static string ChooseId(DraftRecord draft, List<BudgetLine> lines) =>
        draft.Id.Length > 0 ? draft.Id : CreateNextId(lines);

    private static string CreateNextId(List<BudgetLine> lines)
    {
        var number = lines.Count + 1;
        while (lines.Exists(line => line.Id == FormatLineId(number)))
            number++;
        return FormatLineId(number);
    }

    private static string FormatLineId(int number) =>
        $"line-{number.ToString("000", CultureInfo.InvariantCulture)}";
}
