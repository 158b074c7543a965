using Youju.Domain.Figures;
using Youju.Packs.Definitions;
using Youju.Packs.Definitions.Tables;
using Youju.Reading.Tables;

namespace Youju.Checking.Rules.Tables;

/// <summary>Finds in a grid the rows that numbered rows beneath them add up to.</summary>
internal sealed class NumberedRows(BudgetTable table, Pack pack)
{
    private readonly LineNames names = LineNames.FromPack(pack);

    public IEnumerable<NumberedGroup> FindGroups() => FindFormGroups().Concat(FindGatherings());

    /// <summary>项目支出 of the base table: 1. 2. 3., some of them with their projects beneath.</summary>
    private IEnumerable<NumberedGroup> FindFormGroups() =>
        from sum in pack.Tables.LineSums
        where sum.Until is not null && table.Form is { } form && sum.Forms.Contains(form)
        let wholes = table.Entries.Where(entry => names.HasMeaning(entry, sum.Whole)).ToList()
        where wholes.Count == 1
        let rows = TakeRowsUnder(wholes[0], sum)
        where rows.Exists(row => row.Label.Number is null)
        let found = CreateGroup(wholes[0], rows, sum.OpenBefore)
        where found is not null
        select found;

    private List<TableEntry> TakeRowsUnder(TableEntry whole, LineSum sum) =>
        [
            .. table
                .Entries.SkipWhile(entry => entry != whole)
                .Skip(1)
                .TakeWhile(entry =>
                    !names.HasMeaning(entry, sum.Until!)
                    && (entry.Label.Number is not null || !names.FindLineKeys(entry).Any())
                ),
        ];

    /// <summary>局机关及二级机构汇总: 1. 2. 3., and nothing else to the end.</summary>
    private IEnumerable<NumberedGroup> FindGatherings() =>
        from whole in table.Entries
        where
            whole.Label is { Number: null, IsPart: false }
            && pack.Tables.Lists.Gatherings.Any(whole.Label.Words.Contains)
        let rows = table.Entries.SkipWhile(entry => entry != whole).Skip(1).ToList()
        where rows.TrueForAll(row => row.Label.Number is not null)
        let found = CreateGroup(whole, rows, isOpenBefore: false)
        where found is not null
        select found;

    /// <summary>Numbered from one without a gap; rows without a number belong to the one above.</summary>
    private NumberedGroup? CreateGroup(TableEntry whole, List<TableEntry> rows, bool isOpenBefore)
    {
        var heads = rows.FindAll(row => row.Label.Number is not null);
        var isWhole =
            heads.Count > 1
            && rows[0] == heads[0]
            && heads.TrueForAll(head => head.Label.Number!.Style == heads[0].Label.Number!.Style)
            && heads
                .Select(head => head.Label.Number!.Number)
                .SequenceEqual(Enumerable.Range(1, heads.Count));
        return isWhole ? new(table, whole, rows, isOpenBefore) : null;
    }
}

/// <summary>A row and those it is the sum of.</summary>
/// <param name="IsOpenBefore">Whether columns of earlier years need not list every part.</param>
internal sealed record NumberedGroup(
    BudgetTable Table,
    TableEntry Whole,
    IReadOnlyList<TableEntry> Rows,
    bool IsOpenBefore
)
{
    /// <summary>The amounts of the numbered rows; of one that prints none, those beneath it.</summary>
    public List<PrintedFigure> FindParts(int column)
    {
        var parts = new List<PrintedFigure>();
        var isTold = false;
        foreach (var row in Rows)
        {
            var figure = row.FindFigure(column);
            if (figure is not null && (row.Label.Number is not null || !isTold))
                parts.Add(figure);
            if (row.Label.Number is not null)
                isTold = figure is not null;
        }

        return parts;
    }
}
