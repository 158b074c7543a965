using Youju.Domain.Budget;
using Youju.Domain.Figures;

namespace Youju.Import.Papers;

/// <summary>The parts of the year's expenditure, as far as the published tables tell them.</summary>
/// <remarks>
/// The tables split the general public budget into personnel, operating and projects, and list funds by item. They make lines only where
/// they add up to the whole expenditure, and where nobody has entered lines: half a ledger would be worse than none.
/// </remarks>
internal sealed class AccountLines(Ledger ledger, AmountColumn column)
{
    private const int ItemDigits = 7;
    private const string NotAddedTwice =
        "收支账里已有支出行，公开表里同一科目的分项只记作列明的合计，没有再加成支出行，以免算两遍";

    /// <summary>Why there are no lines, in Chinese; null where there is nothing to say.</summary>
    public string? Remark { get; private set; }

    public Ledger FillLedger()
    {
        if (new LedgerFigures(ledger).FindStatedAmount("spending", column) is not { } whole)
            return ledger;
        // A line of one column would leave the sums of all others unknown.
        if (column != AmountColumn.Executed && EnteredLines.Any())
            return LeaveUnchanged(NotAddedTwice);
        List<BudgetLine> parts =
        [
            .. CreateNamedLines(
                "general-basic.personnel",
                BudgetKind.GeneralPublic,
                ExpenditureKind.Personnel
            ),
            .. CreateNamedLines(
                "general-basic.operating",
                BudgetKind.GeneralPublic,
                ExpenditureKind.Operating
            ),
            .. CreateItemLines("general", ".project", BudgetKind.GeneralPublic),
            .. CreateItemLines("fund", "", BudgetKind.GovernmentFund),
            .. CreateNamedLines("capital", BudgetKind.StateCapitalOperations, ExpenditureKind.Project),
        ];
        if (parts.Count == 0)
            return ledger;
        var sum = parts
            .Select(part => part[column]!.Value)
            .Aggregate(Amount.FromExactMoney(Money.Zero), (total, part) => total + part);
        return sum.Interval.Overlaps(whole.Interval)
            ? AddMissingLines(MergeLines(parts), parts)
            : LeaveUnchanged(
                $"{column.ToChineseLabel()}：公开表分得开的支出相加为 {sum.Value}，与支出表合计 {whole.Value} 不等，没有加成支出行，请在 ledger.csv 里补录"
            );
    }

    // Money that somebody has entered line by line is not added again; the order of the imports does not matter.
    private Ledger AddMissingLines(List<BudgetLine> merged, List<BudgetLine> parts)
    {
        var lines = PublishedLines.GiveWayToFiner(merged);
        if (parts.Exists(part => lines.All(line => line.Id != part.Id)))
            Remark = NotAddedTwice;
        return ledger with { Lines = lines };
    }

    private Ledger LeaveUnchanged(string remark)
    {
        Remark = remark;
        return ledger;
    }

    private IEnumerable<BudgetLine> CreateNamedLines(string key, BudgetKind budget, ExpenditureKind kind) =>
        ledger
            .Named.Where(amount => amount.Key == key && amount.Amounts[column] is not null and not { Fen: 0 })
            .Select(amount => CreateLine(key, amount, budget, kind));

    /// <summary>The rows by code that have no row beneath them.</summary>
    private IEnumerable<BudgetLine> CreateItemLines(string table, string end, BudgetKind budget) =>
        from amount in ledger.Named
        where
            LedgerKey.ExtractCode(amount.Key) is { Length: ItemDigits } code
            && amount.Key == $"{table}.{code}{end}"
            && amount.Amounts[column] is not null and not { Fen: 0 }
        select CreateLine(
            $"{table}.{LedgerKey.ExtractCode(amount.Key)}",
            amount,
            budget,
            ExpenditureKind.Project
        ) with
        {
            Functional = FunctionalCode.TryParse(LedgerKey.ExtractCode(amount.Key)!, out var code)
                ? code
                : null,
        };

    private BudgetLine CreateLine(string name, NamedAmount amount, BudgetKind budget, ExpenditureKind kind) =>
        new(
            PublishedLines.Mark + name.Replace('.', '-'),
            budget,
            kind,
            new BudgetAmounts().WithAmount(column, amount.Amounts[column]),
            amount.Source
        )
        {
            Grains = new(amount.Grains[column]),
        };

    private BudgetLine WithAmount(BudgetLine line, Amount amount)
    {
        var amounts = line.Amounts.WithAmount(column, amount.Value);
        return line with
        {
            Amounts = amounts,
            Grains = line.Grains.WithColumnGrain(column, amount.Grain, amounts),
        };
    }

    private List<BudgetLine> MergeLines(List<BudgetLine> parts)
    {
        var lines = ledger
            .Lines.Where(PublishedLines.IsPublished)
            .Select(line => line with { Amounts = line.Amounts.WithAmount(column, null) })
            .ToDictionary(line => line.Id, StringComparer.Ordinal);
        foreach (var part in parts)
            lines[part.Id] = lines.TryGetValue(part.Id, out var line)
                ? WithAmount(line, part[column]!.Value)
                : part;
        return
        [
            .. EnteredLines,
            .. lines
                .Values.Where(line =>
                    Enum.GetValues<AmountColumn>().Any(one => line.Amounts[one] is not null)
                )
                .OrderBy(line => line.Id, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<BudgetLine> EnteredLines =>
        ledger.Lines.Where(line => !PublishedLines.IsPublished(line));
}
