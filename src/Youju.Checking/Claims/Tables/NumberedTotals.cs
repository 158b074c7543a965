using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>A09: a side of numbered lines 一、二、三 and the total beneath it; and a numbered line with its 1. 2. 3.</summary>
internal sealed class NumberedTotals(BudgetTable table, LineNames lines)
{
    private static readonly string[] Uses = ["basic", "project", "reserve"];

    public IEnumerable<Claim> ReadClaims()
    {
        var numbered = table
            .Entries.Where(entry => entry is { Code: null, Label.Number.Style: LabelStyle.Chinese })
            .ToList();
        var functions = numbered.Where(lines.IsFunctionalClass).ToList();
        var uses = numbered.Where(IsUseOfFunds).ToList();
        var incomes = numbered.Except(functions).Except(uses).ToList();
        return CheckSideTotal(functions, "spending-of-year", "spending-total")
            .Concat(
                CheckSideTotal(uses, "spending-of-year", "spending-total")
                    .Where(claim => claim.Verdict != Verdict.Undecidable)
            )
            .Concat(CheckSideTotal(incomes, "income-of-year", "income-total"));
    }

    private bool IsUseOfFunds(TableEntry entry) => Uses.Any(use => lines.HasMeaning(entry, use));

    private IEnumerable<Claim> CheckSideTotal(List<TableEntry> side, string total, string grandTotal)
    {
        if ((lines.FindLine(table, total) ?? lines.FindLine(table, grandTotal)) is not { } whole)
            yield break;
        var parts = side.Where(entry => entry.Line < whole.Line).ToList();
        var amounts = parts.Where(entry => !entry.IsBlank).ToList();
        if (amounts.Count == 0 || !IsNumberedWithoutGap(parts))
            yield break;
        yield return TableClaim.CreateSum(
            "A09",
            TableTerm.FromEntry(whole, whole.Amounts[0].Figure),
            [.. amounts.Select(entry => TableTerm.FromEntry(entry, entry.Amounts[0].Figure))],
            IsCertainSum(parts, whole)
        );
    }

    /// <summary>Numbered from one without a gap.</summary>
    private static bool IsNumberedWithoutGap(List<TableEntry> side) =>
        side.Select(entry => entry.Label.Number!.Number).SequenceEqual(Enumerable.Range(1, side.Count));

    /// <summary>Names of another side, or lines that could not be read, leave open what belongs to the sum.</summary>
    private bool IsCertainSum(List<TableEntry> parts, TableEntry whole) =>
        !table.IsDoubtfulBetween(parts[0], whole)
        && (parts.TrueForAll(lines.IsFunctionalClass) || table.IsGrid);
}
