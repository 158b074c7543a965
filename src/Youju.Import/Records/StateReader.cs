using System.Collections.Immutable;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Cells;
using Youju.Import.Columns;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Tables;

namespace Youju.Import.Records;

/// <summary>Reads the state of a record from its column, or from the days that have come.</summary>
/// <param name="personal">Takes numbers of persons out of words that are kept.</param>
internal sealed class StateReader(
    SheetHeader header,
    ImportLexicon words,
    DateOnly today,
    PersonalCells personal
)
{
    private readonly RegisterDefinition register = header.Register;
    private readonly StateNames names = new(header.Register, new(words));
    private readonly FieldDefinition? told = FindTellingField(header);

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
            return header.FindColumn(ColumnTarget.Id) is null
                ? FindNamedState(values) ?? FindEvidentState(values)
                : null;
        var known = names.FindState(cell.Words);
        // 3486人 and 已培训3486人 under 完成情况 tell what came of it, or are kept as the person's own words.
        if (told is not null && !names.IsName(cell.Words))
            values.TryAdd(told.Key, new TextValue(personal.RemoveNumbers(cell.Words)));
        else if (known is null)
            foreign.TryAdd(column.Header.Printed, personal.RemoveNumbers(cell.Words));
        return known ?? (header.FindColumn(ColumnTarget.Id) is null ? FindEvidentState(values) : null);
    }

    // 完成情况 is called so in many a list where 工作成效 is meant, which no other column of the list tells.
    private static FieldDefinition? FindTellingField(SheetHeader header) =>
        header.FindColumn(ColumnTarget.State) is { } column
            ? header.Register.Fields.FirstOrDefault(field =>
                field.Type == FieldType.Text
                && !header.ContainsField(field.Key)
                && field
                    .Aliases.Prepend(field.Label)
                    .Any(name => RowLabel.NormaliseName(name) == column.Header.BareName)
            )
            : null;

    // 已完成 under 进展情况, which is no name of the column of states alone.
    private string? FindNamedState(ImmutableSortedDictionary<string, FieldValue>.Builder values) =>
        (
            from field in register.Fields
            where field.Type == FieldType.Text && field.Aliases.Any(NamesStates)
            let said = values.GetValueOrDefault(field.Key) as TextValue
            where said is not null && names.IsName(said.Text)
            select names.FindState(said.Text)
        ).FirstOrDefault();

    private bool NamesStates(string head) =>
        words.Columns.GetValueOrDefault(ColumnTarget.State.Field, []).Contains(head);

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
