using Youju.Domain.Budget;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Papers;

/// <summary>科目余额表: the accounts of expenditure of the budgetary books that have none below them, as lines of the ledger.</summary>
/// <remarks>
/// After the books are closed debit and credit are alike, so that the year's debit is what was spent. The financial books (5) hold
/// depreciation and no purchases, and are left out.
/// </remarks>
internal sealed class TrialBalancePlacer(
    PaperTable table,
    PaperLexicon lexicon,
    LineNames lines,
    PaperAmounts amounts
)
{
    private readonly ExpenditureWords words = new(lexicon, lines);
    private readonly TrialBalanceWords heads = lexicon.TrialBalance;

    public bool IsTrialBalance =>
        heads.Expenditure.Length > 0
        && table.FindRole(PaperRole.Code) is not null
        && FindSide(heads.Debit)
        && FindSide(heads.Credit);

    /// <summary>The column of the year's debit; that of the list's period where no other is there.</summary>
    public PaperColumn? Debit => FindDebit(heads.OfYear) ?? FindDebit(heads.OfPeriod);

    public IReadOnlyList<PlacedLine> ReadLines(PaperColumn debit) =>
        [
            .. PlacedLine
                .GroupByPart(
                    table
                        .Entries.Where(entry => !entry.IsParent && !entry.IsTotal && IsExpenditure(entry))
                        .Select(entry => ReadLine(entry, debit))
                        .OfType<PlacedLine>()
                )
                .Select(PlacedLine.Combine),
        ];

    /// <summary>What stands beside the expenditure is another book: it has no place here and is missed by nobody.</summary>
    public void PassOverOtherBooks()
    {
        foreach (var entry in table.Entries)
        foreach (var column in table.FindAmountColumns(entry.Block))
            amounts.MarkTaken(entry, column);
    }

    private bool FindSide(IReadOnlyList<string> side) =>
        table.Columns.Any(column => column.Path.Any(head => side.Any(head.Contains)));

    private PaperColumn? FindDebit(IReadOnlyList<string> period) =>
        table.Columns.FirstOrDefault(column =>
            period.Any(column.Header.Contains) && heads.Debit.Any(column.Path[^1].Contains)
        );

    private bool IsExpenditure(PaperEntry entry) =>
        entry.Code?.StartsWith(heads.Expenditure, StringComparison.Ordinal) == true;

    private PlacedLine? ReadLine(PaperEntry entry, PaperColumn debit)
    {
        if (amounts.ReadMoney(entry, debit) is not { } amount)
            return null;
        var names = FindNames(entry);
        var at = names.FindIndex(heads.Project.Contains);
        var economic = names
            .AsEnumerable()
            .Reverse()
            .Select(words.FindEconomic)
            .FirstOrDefault(code => code is not null);
        var project = at >= 0 && at + 1 < names.Count ? names[at + 1] : null;
        var kind =
            at >= 0 ? ExpenditureKind.Project
            : economic is { } code ? ExpenditureWords.FindEconomicKind(code)
            : words.FindKind(names.LastOrDefault(), project: null, economic: null);
        return new(BudgetKind.GeneralPublic, kind)
        {
            Economic = economic,
            Project = project,
            Amounts = new Dictionary<AmountColumn, Amount> { [AmountColumn.Executed] = amount },
            Source = amounts.FindSource(entry, debit),
        };
    }

    /// <summary>The names of the accounts above and of its own, be they in one cell or in rows of their own.</summary>
    private List<string> FindNames(PaperEntry entry)
    {
        var names = Split(entry);
        if (names.Count > 1)
            return names;
        return
        [
            .. from above in table.Entries
            where above.Code is { } code && entry.Code!.StartsWith(code, StringComparison.Ordinal)
            orderby above.Code!.Length
            from name in Split(above).TakeLast(1)
            select name,
        ];
    }

    private List<string> Split(PaperEntry entry) =>
        [
            .. entry
                .Row.FindCell(entry.LabelColumn)
                .Words.Split(
                    heads.Separators.ToCharArray(),
                    StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                ),
        ];
}
