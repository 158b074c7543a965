using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;

namespace Youju.Import.Papers;

/// <summary>Rows that only explain the one above them, and are no money of their own: 其中：行道树补植 below 城区绿地养护, whether or not
/// they come to it.</summary>
internal sealed class ExplainingRows
{
    private readonly HashSet<PaperEntry> rows = new(ReferenceEqualityComparer.Instance);
    private readonly PaperColumn? ordinal;

    public ExplainingRows(PaperTable table, IReadOnlyList<PaperColumn> columns)
    {
        ordinal = table.FindRole(PaperRole.Ordinal);
        PaperEntry? whole = null;
        var rest = new decimal[columns.Count];
        var isBelowPart = false;
        foreach (var entry in table.Entries)
        {
            isBelowPart = entry.Label.IsPart || (isBelowPart && LacksNumber(entry, whole));
            if (
                isBelowPart
                && !entry.IsTotal
                && whole is { IsTotal: false }
                && TakeAway(rest, entry, columns)
            )
                rows.Add(entry);
            else
                (whole, rest, isBelowPart) = (entry, ReadValues(entry, columns), false);
        }
    }

    public bool ContainsRow(PaperEntry entry) => rows.Contains(entry);

    public IEnumerable<PaperEntry> Rows => rows;

    // 其中：行道树补植, and below it 花坛更换 without a running number, where the project above has one.
    private bool LacksNumber(PaperEntry entry, PaperEntry? whole) =>
        ordinal is not null && whole is not null && IsCounted(whole) && !IsCounted(entry);

    private bool IsCounted(PaperEntry entry) =>
        entry.Row.FindCell(ordinal!.Position).Words.Any(char.IsLetterOrDigit);

    // What is more than the rest of the row above is no part of it.
    private static bool TakeAway(decimal[] rest, PaperEntry part, IReadOnlyList<PaperColumn> columns)
    {
        var values = ReadValues(part, columns);
        if (values.Index().Any(value => value.Item > rest[value.Index]))
            return false;
        for (var column = 0; column < rest.Length; column++)
            rest[column] -= values[column];
        return true;
    }

    private static decimal[] ReadValues(PaperEntry entry, IReadOnlyList<PaperColumn> columns) =>
        [.. columns.Select(column => PaperTable.FindAmount(entry, column)?.Value ?? 0)];
}
