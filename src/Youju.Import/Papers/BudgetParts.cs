using Youju.Reading.Papers;

namespace Youju.Import.Papers;

/// <summary>Parts the amounts of a row by budget, where columns tell what came of each.</summary>
internal sealed class BudgetParts(PaperTable table, ExpenditureWords words, PaperAmounts amounts)
{
    /// <summary>The line once for each budget, where columns part every amount of it by budget and add up to it.</summary>
    public IEnumerable<PlacedLine> PartLine(PaperEntry entry, PlacedLine? line)
    {
        if (line is null)
            return [];
        var parts = (
            from column in table.FindAmountColumns(entry.Block)
            where !column.IsWhole && column.Subjects.Count == 1
            let budget = words.FindBudget(column.Subjects[0])
            let stage = amounts.FindLedgerColumn(column, table.FindOwnColumn())
            where budget is not null && stage is not null
            where PaperTable.FindAmount(entry, column) is { Value: not 0, IsPercent: false }
            select (Budget: budget.Value, Into: stage.Value, Amount: amounts.ReadMoney(entry, column)!.Value)
        ).ToList();
        var isParted =
            parts.Count > 0
            && line.Amounts.All(whole =>
                parts.Where(part => part.Into == whole.Key).Sum(part => part.Amount.Value.Yuan)
                == whole.Value.Value.Yuan
            );
        return !isParted
            ? [line]
            : parts
                .GroupBy(part => part.Budget)
                .Select(budget =>
                    line with
                    {
                        Budget = budget.Key,
                        Amounts = budget
                            .GroupBy(part => part.Into)
                            .ToDictionary(
                                stage => stage.Key,
                                stage =>
                                    stage.Select(part => part.Amount).Aggregate((sum, part) => sum + part)
                            ),
                    }
                );
    }
}
