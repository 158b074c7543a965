using Youju.Domain.Budget;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;

namespace Youju.Import.Papers;

/// <summary>The unit of a table: the one it names or that was said; else the one under which its largest amount stands in another table,
/// or the only one under which its amounts can be those of a unit.</summary>
internal sealed class PaperScales(IReadOnlyList<PaperTable> tables, decimal? said)
{
    /// <summary>No unit of a county spends as much in units of ten thousand yuan.</summary>
    private const decimal SurelyYuan = 100_000;

    /// <summary>One amount that stands somewhere else as well may be chance.</summary>
    private const int FewestAgreed = 2;

    private static readonly decimal[] Scales = [1, 1_000, 10_000];

    private readonly HashSet<decimal> known =
    [
        .. from table in tables
        where table.Scale is not null
        from value in CollectValues(table)
        select value * table.Scale!.Value,
    ];

    /// <summary>Yuan per printed unit; null where nothing tells.</summary>
    /// <param name="isGuessed">Whether the table does not say it itself.</param>
    /// <param name="ledger">What is known of the unit already.</param>
    public decimal? FindScale(PaperTable table, Ledger ledger, out bool isGuessed)
    {
        isGuessed = false;
        if (
            (table.Scale ?? said ?? FindColumnScale(table) ?? FindRowScale(table) ?? FindCellScale(table)) is
            { } scale
        )
            return scale;
        isGuessed = true;
        var largest = CollectValues(table).DefaultIfEmpty().Max();
        if (largest == 0)
            return null;
        return Scales.Where(one => known.Contains(largest * one)).ToList() is [var only] ? only
            : FindAgreedScale(table, ledger) is { } agreed ? agreed
            : TellsPayments(table, largest) ? 1
            : null;
    }

    // 付款日期 and 收款人账号: what a program lists payment by payment is in yuan.
    private static bool TellsPayments(PaperTable table, decimal largest) =>
        largest >= SurelyYuan
        || (table.FindRole(PaperRole.Day) is not null && table.FindRole(PaperRole.Personal) is not null);

    /// <summary>The only unit under which several amounts of the table stand in the ledger already.</summary>
    private static decimal? FindAgreedScale(PaperTable table, Ledger ledger)
    {
        var amounts = (
            from all in ledger
                .Lines.Select(line => line.Amounts)
                .Concat(ledger.Named.Select(named => named.Amounts))
            from column in Enum.GetValues<AmountColumn>()
            let amount = all[column]?.Yuan
            where amount is not null and not 0
            select amount.Value
        ).ToHashSet();
        var values = CollectValues(table).Distinct().ToList();
        return
            Scales
                .Where(scale => values.Count(value => amounts.Contains(value * scale)) >= FewestAgreed)
                .ToList()
                is [var only]
            ? only
            : null;
    }

    // Where each column names its own unit the rest of the table needs none.
    private static decimal? FindColumnScale(PaperTable table) =>
        table.Columns.Where(column => column.Holds == ColumnContent.Amounts).ToList()
            is { Count: > 0 } amounts
        && amounts.Exists(column => column.Scale is not null)
            ? amounts.Find(column => column.Scale is not null)!.Scale
            : null;

    private static decimal? FindRowScale(PaperTable table) =>
        table.Entries.Select(entry => entry.Scale).FirstOrDefault(scale => scale is not null);

    // 138.6万元: where each amount names its own unit there is nothing to ask.
    private static decimal? FindCellScale(PaperTable table)
    {
        var told = (
            from entry in table.Entries
            from column in table.FindAmountColumns(entry.Block)
            let amount = PaperTable.FindAmount(entry, column)
            where amount is { IsPercent: false, Value: not 0 }
            select amount.Value.Scale
        ).ToList();
        return told.Count > 0 && told.TrueForAll(scale => scale is not null) ? told[0] : null;
    }

    private static IEnumerable<decimal> CollectValues(PaperTable table) =>
        from entry in table.Entries
        from column in table.FindAmountColumns(entry.Block)
        let amount = PaperTable.FindAmount(entry, column)
        where amount is { IsPercent: false } && amount.Value.Value != 0
        select Math.Abs(amount.Value.Value);
}
