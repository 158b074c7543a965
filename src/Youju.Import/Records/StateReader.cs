using System.Collections.Immutable;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Cells;
using Youju.Import.Columns;
using Youju.Reading.Papers;

namespace Youju.Import.Records;

/// <summary>Reads the state of a record from its column, or from the days that have come.</summary>
internal sealed class StateReader(SheetHeader header, HeadSigns signs, DateOnly today)
{
    private readonly RegisterDefinition register = header.Register;
    private readonly StateNames names = new(header.Register, signs);

    /// <summary>The state; null where neither the row nor its days tell one.</summary>
    public string? ReadState(
        WorkbookRow row,
        ImmutableSortedDictionary<string, FieldValue>.Builder values,
        Dictionary<string, string> foreign
    )
    {
        if (
            header.FindColumn(ColumnTarget.State) is not { } column
            || row.FindCell(column.Position) is not { IsBlank: false } cell
        )
            return header.FindColumn(ColumnTarget.Id) is null ? FindEvidentState(values) : null;
        if (names.FindState(cell.Words) is { } known)
            return known;
        // 3486人 under 完成情况 tells no state: it is kept as the person's own words.
        foreign.TryAdd(column.Header.Printed, cell.Words);
        return header.FindColumn(ColumnTarget.Id) is null ? FindEvidentState(values) : null;
    }

    private string? FindEvidentState(ImmutableSortedDictionary<string, FieldValue>.Builder values)
    {
        var days = (
            from state in register.States
            where state.From is not null
            let day = DateRangeValue.FromFieldValue(values.GetValueOrDefault(state.From!))
            where day is not null
            select (state.Key, day.First)
        ).ToList();
        var past = days.FindLast(one => one.First <= today).Key;
        return past ?? (days.Count > 0 ? register.States[0].Key : null);
    }
}
