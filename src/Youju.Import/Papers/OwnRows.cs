using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
using Youju.Reading.Tables;

namespace Youju.Import.Papers;

/// <summary>Which rows of a table are the unit's own, where a column names units.</summary>
internal sealed class OwnRows
{
    private readonly PaperTable table;
    private readonly string unit;
    private readonly PaperLexicon lexicon;
    private readonly PaperColumn? named;

    public OwnRows(PaperTable table, string unit, PaperLexicon lexicon)
    {
        (this.table, this.unit, this.lexicon) = (table, RowLabel.NormaliseName(unit), lexicon);
        named = table.FindRole(PaperRole.Unit) ?? FindColumnOfUnits();
        HasSeveralUnits = ListUnits().Distinct().Skip(1).Any() && !ListsOwnParts();
    }

    /// <summary>Whether rows of other units stand beside the unit's own.</summary>
    public bool HasSeveralUnits { get; }

    public bool NamesUnits => named is not null;

    public bool HasOwn => !HasSeveralUnits || table.Entries.Any(IsOwn);

    public bool IsOwn(PaperEntry entry) => !HasSeveralUnits || IsSameUnit(FindUnit(entry));

    /// <summary>The row that speaks for the unit as a whole: its own, the total, or the only one.</summary>
    public PaperEntry? FindWholeRow()
    {
        var rows = table.Entries.Where(table.HasAmount).ToList();
        if (HasSeveralUnits)
            return rows.Where(IsOwn).ToList() is [var own] ? own : null;
        var periods = new PeriodRows(table, lexicon);
        return periods.StandDown
            ? periods.FindWhole()
            : rows.Find(entry => entry.IsTotal) ?? (rows is [var only] ? only : null);
    }

    // 站所名称, or whatever it is called: each row is another, and one of them bears the unit's own name.
    private PaperColumn? FindColumnOfUnits()
    {
        var rows = table.Entries.Where(entry => !entry.IsTotal && table.HasAmount(entry)).ToList();
        return table.Columns.FirstOrDefault(column =>
            column.Holds == ColumnContent.Words
            && rows.Select(entry => ReadUnit(entry, column)).ToList() is { Count: > 1 } names
            && names.Distinct().Count() == names.Count
            && names.Count(name => name == unit) == 1
            && names.TrueForAll(name => name.Length > 2)
        );
    }

    // 填报单位：某会, and 机关 and 中心 as rows: they are parts of the unit, and their total is its own.
    private bool ListsOwnParts() =>
        !ListUnits().Any(IsSameUnit)
        && table.Around.Any(line =>
            RowLabel.NormaliseName(line.Words).Contains(unit, StringComparison.Ordinal)
        );

    private IEnumerable<string> ListUnits() =>
        named is null
            ? []
            : table.Entries.Where(entry => !entry.IsTotal).Select(FindUnit).Where(words => words.Length > 0);

    private string FindUnit(PaperEntry entry) => named is null ? "" : ReadUnit(entry, named);

    private static string ReadUnit(PaperEntry entry, PaperColumn column) =>
        RowLabel
            .NormaliseName(entry.Row.FindCell(column.Position).Words)
            .TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '-');

    private bool IsSameUnit(string words) =>
        words.Length > 2
        && (
            words == unit
            || unit.EndsWith(words, StringComparison.Ordinal)
            || IsWithoutEnd(words)
            || words.EndsWith(unit, StringComparison.Ordinal)
        );

    // 石窑子镇 is 石窑子镇人民政府, and not 石窑子镇中心幼儿园.
    private bool IsWithoutEnd(string words) =>
        unit.StartsWith(words, StringComparison.Ordinal) && lexicon.UnitEnds.Contains(unit[words.Length..]);
}
