using Youju.Domain.Budget;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Papers;

/// <summary>Reads the money of one project above its indicators: 年度资金总额, and below it the parts by where they come from.</summary>
internal sealed class ProjectMoney(
    PaperTable table,
    string project,
    PaperLexicon lexicon,
    LineNames lines,
    PaperAmounts amounts
)
{
    private readonly ExpenditureWords words = new(lexicon, lines);

    /// <summary>A line for each budget where the parts add up to the whole, else one for all; none where no whole is told.</summary>
    public IReadOnlyList<PlacedLine> ReadLines()
    {
        if ((FindTotal(entry => entry.IsTotal) ?? FindTotal(EndsInSum)) is not { } total)
            return [];
        if (ReadLine(total, BudgetKind.GeneralPublic) is not { } whole)
            return [];
        var parts = (
            from entry in table.Entries
            where entry != total && !entry.IsTotal
            let budget = words.FindBudget(BareName(entry))
            where budget is not null
            let line = ReadLine(entry, budget.Value)
            where line is not null
            group line by line.Budget into own
            select PlacedLine.Combine(own)
        ).ToList();
        MarkRest();
        return parts.Count > 1 && AddUpTo(whole, parts) ? parts.FindAll(HoldsMoney) : [whole];
    }

    private PaperEntry? FindTotal(Func<PaperEntry, bool> isTotal) =>
        table.Entries.FirstOrDefault(entry => isTotal(entry) && table.HasAmount(entry));

    // 资金合计
    private bool EndsInSum(PaperEntry entry) => lexicon.FindSumEnd(entry.Label.Words) is not null;

    private string BareName(PaperEntry entry)
    {
        var name = entry.Label.Words;
        var lead = lexicon.Counted.Parts.FirstOrDefault(name.StartsWith);
        return lexicon.ThisYear.Aggregate(
            lead is null ? name : name[lead.Length..].TrimStart(':'),
            (bare, year) => bare.StartsWith(year, StringComparison.Ordinal) ? bare[year.Length..] : bare
        );
    }

    private PlacedLine? ReadLine(PaperEntry entry, BudgetKind budget)
    {
        var read = (
            from column in table.FindAmountColumns(entry.Block)
            let stage = amounts.FindLedgerColumn(column, table.FindOwnColumn())
            where stage is not null
            let amount = amounts.ReadMoney(entry, column)
            where amount is not null
            group (amount.Value, Source: amounts.FindSource(entry, column)) by stage.Value
        ).ToList();
        return read.Count == 0
            ? null
            : new(budget, ExpenditureKind.Project)
            {
                Project = project,
                Amounts = read.ToDictionary(one => one.Key, one => one.First().Value),
                Source = read.Select(one => one.First().Source).Aggregate((all, one) => all.CombineWith(one)),
            };
    }

    // 上年结转资金 is no other budget; it has been told with the whole.
    private void MarkRest()
    {
        foreach (var entry in table.Entries)
        foreach (var column in table.FindAmountColumns(entry.Block))
            amounts.MarkTaken(entry, column);
    }

    private static bool AddUpTo(PlacedLine whole, List<PlacedLine> parts) =>
        whole.Amounts.All(amount =>
            parts.Sum(part => part.Amounts.TryGetValue(amount.Key, out var own) ? own.Value.Fen : 0)
            == amount.Value.Value.Fen
        );

    private static bool HoldsMoney(PlacedLine line) =>
        line.Amounts.Values.Any(amount => amount.Value.Fen != 0);
}
