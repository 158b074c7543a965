using Youju.Domain.Budget;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Papers;

/// <summary>Of which budget the money of each row is: as a column says, be its cells merged over many rows, or else the title.</summary>
internal sealed class RowBudgets
{
    /// <summary>基金 stands in names of foundations too.</summary>
    private const int Telling = 3;

    private readonly Dictionary<PaperEntry, BudgetKind> told = new(ReferenceEqualityComparer.Instance);
    private readonly ExpenditureWords words;

    public RowBudgets(PaperTable table, PaperLexicon lexicon, ExpenditureWords words)
    {
        this.words = words;
        OfTitle = FindInTitle(table, lexicon);
        var rows = table.Entries.Where(entry => !entry.IsTotal).ToList();
        if ((table.FindRole(PaperRole.Budget) ?? FindByCells(table, rows)) is { } column)
            FillRows(rows, column);
    }

    /// <summary>What the title tells of all rows; null where it tells nothing.</summary>
    public BudgetKind? OfTitle { get; }

    /// <summary>What a cell of the row tells; null where none does.</summary>
    public BudgetKind? FindOwn(PaperEntry entry) => told.TryGetValue(entry, out var own) ? own : null;

    // 项目支出台账（政府性基金预算）
    private static BudgetKind? FindInTitle(PaperTable table, PaperLexicon lexicon) =>
        lexicon
            .Budgets.Where(budget =>
                table
                    .Around.Select(line => RowLabel.NormaliseName(line.Words))
                    .Where(line => !line.Contains(':'))
                    .Append(table.Sheet)
                    .Any(line =>
                        budget.Words.Any(word =>
                            word.Length >= Telling && line.Contains(word, StringComparison.Ordinal)
                        )
                    )
            )
            .Select(budget => budget.Budget)
            .Distinct()
            .Take(2)
            .ToList()
            is [var only]
            ? only
            : null;

    // 资金类别, or whatever it is called, over cells that name nothing but budgets.
    private PaperColumn? FindByCells(PaperTable table, List<PaperEntry> rows) =>
        table.Columns.FirstOrDefault(column =>
            column is { Holds: ColumnContent.Words, Role: null }
            && rows.Select(entry => Cell(entry, column)).Where(cell => cell.Length > 0).ToList()
                is { Count: > 0 } cells
            && cells.TrueForAll(cell => words.FindBudget(cell) is not null)
        );

    private void FillRows(List<PaperEntry> rows, PaperColumn column)
    {
        var isMerged = rows.Zip(rows.Skip(1))
            .All(pair =>
                Cell(pair.Second, column).Length == 0 || Cell(pair.First, column) != Cell(pair.Second, column)
            );
        BudgetKind? above = null;
        foreach (var entry in rows)
        {
            var cell = Cell(entry, column);
            above = cell.Length > 0 || !isMerged ? words.FindBudget(cell) : above;
            if (above is { } own)
                told[entry] = own;
        }
    }

    private static string Cell(PaperEntry entry, PaperColumn column) =>
        entry.Row.FindCell(column.Position).Words.Trim();
}
