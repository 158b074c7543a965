using System.Globalization;
using Youju.Domain.Budget;

namespace Youju.Domain.NextYear;

/// <summary>What of a year's ledger the next year compares with: its amounts as last year's, its counts.</summary>
internal static class NextLedger
{
    // What was executed becomes last year's accounts; of two budgets of a year the one it began with is its budget.
    private static readonly (AmountColumn To, AmountColumn[] From)[] Columns =
    [
        (AmountColumn.PriorBudget, [AmountColumn.Initial, AmountColumn.Adjusted]),
        (AmountColumn.PriorAccounts, [AmountColumn.Executed]),
    ];

    public static string NameOfDossier(int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{year}年度档案");

    public static Ledger CarryOver(Ledger last, Ledger blank) =>
        blank with
        {
            Lines = [.. last.Lines.Select(line => CarryLine(line, last.Year)).OfType<BudgetLine>()],
            Named = [.. last.Named.Select(amount => CarryAmount(amount, last.Year)).OfType<NamedAmount>()],
            Staff = last.Staff,
            ThreePublic = new() { VehiclesHeld = last.ThreePublic.VehiclesHeld },
            PriorThreePublic = last.ThreePublic,
            AdjustedIncludesCarriedOver = last.AdjustedIncludesCarriedOver,
        };

    /// <summary>What the report of the year prints, to be held against what the next year says of it.</summary>
    /// <param name="items">What a report states by name.</param>
    public static IEnumerable<NamedAmount> ListReportedAmounts(Ledger last, IEnumerable<string> items)
    {
        var figures = new LedgerFigures(last);
        return from item in items
            let moved = MoveColumns(column => figures.FindAmount(item, column))
            where moved.Amounts != new BudgetAmounts()
            select new NamedAmount(
                LastReportItem.CreateKey(item),
                moved.Amounts,
                new CellSource(NameOfDossier(last.Year), "", "自评报告")
            )
            {
                Grains = moved.Grains,
            };
    }

    private static BudgetLine? CarryLine(BudgetLine line, int year)
    {
        var (amounts, grains) = MoveColumns(column => line[column]);
        return amounts == new BudgetAmounts()
            ? null
            : line with
            {
                Amounts = amounts,
                Grains = grains,
                Source = NameYear(line.Source, year),
            };
    }

    private static NamedAmount? CarryAmount(NamedAmount stated, int year)
    {
        var (amounts, grains) = MoveColumns(column => stated[column]);
        return amounts == new BudgetAmounts()
            ? null
            : stated with
            {
                Amounts = amounts,
                Grains = grains,
                Source = NameYear(stated.Source, year),
            };
    }

    private static (BudgetAmounts Amounts, Grains Grains) MoveColumns(Func<AmountColumn, Amount?> find)
    {
        var amounts = new BudgetAmounts();
        var grains = Grains.Exact;
        foreach (var (to, from) in Columns)
        {
            if (from.Select(find).FirstOrDefault(found => found is not null) is not { } amount)
                continue;
            amounts = amounts.WithAmount(to, amount.Value);
            grains = grains.WithColumnGrain(to, amount.Grain, amounts);
        }

        return (amounts, grains);
    }

    private static LineSource NameYear(LineSource source, int year) =>
        source switch
        {
            CellSource cell => cell with
            {
                Differing = null,
                Places =
                [
                    .. cell.Places.Select(place =>
                        place with
                        {
                            File = $"{NameOfDossier(year)} {place.File}",
                        }
                    ),
                ],
            },
            HandEntered hand => hand with { Reason = $"{NameOfDossier(year)}：{hand.Reason}" },
            _ => source,
        };
}
