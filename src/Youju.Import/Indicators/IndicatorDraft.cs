using System.Globalization;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Import.Cells;
using Youju.Import.Columns;
using Youju.Import.Requests;

namespace Youju.Import.Indicators;

/// <summary>A row of the form of indicators: what it says, what of that is new, and why it cannot be taken.</summary>
/// <param name="kept">What the row would say of the indicator as it stands; empty for a new one.</param>
internal sealed class IndicatorDraft(
    SheetHeader head,
    DraftRecord draft,
    IReadOnlyDictionary<string, FieldValue> kept
)
{
    private const int MostShown = 30;

    private readonly List<string> reasons = [];

    /// <summary>In Chinese, with cell, what was found, what is expected.</summary>
    public IReadOnlyList<string> Reasons => reasons;

    public WorkbookRow Row => draft.Row;

    /// <summary>Whether the row was written by somebody who knows; one with an id may be listed by a form and untouched.</summary>
    public bool Confirms => draft.Id.Length == 0;

    public bool HasValue(string key) => draft.Values.ContainsKey(key);

    public bool HasColumn(string key) => head.ContainsField(key);

    /// <summary>The words of a cell, or the key of its choice; null where it is blank.</summary>
    public string? ReadCellText(string key) => (draft.Values.GetValueOrDefault(key) as TextValue)?.Text;

    public decimal? ReadNumber(string key) =>
        (draft.Values.GetValueOrDefault(key) as NumberValue)?.Quantity.Value;

    public string? EvidenceHash =>
        (draft.Values.GetValueOrDefault(IndicatorKeys.Evidence) as EvidenceValue)?.Sha256;

    /// <summary>Whether a cell says something else than what is kept.</summary>
    public bool IsChanged(string key) =>
        draft.Values.GetValueOrDefault(key) is { } value
        && !FieldCellFormat.PrintsTheSame(value, kept.GetValueOrDefault(key));

    public bool IsAnyChanged(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (IsChanged(key))
                return true;
        }

        return false;
    }

    /// <summary>The words of the unit in which the row writes its values: 万人次 where the indicator counts 人次.</summary>
    public string? FindUnitText(Indicator indicator) =>
        ReadCellText(IndicatorKeys.Unit) ?? (indicator.Unit == Unit.None ? null : indicator.Unit.Symbol);

    public bool HasAnyValue(IEnumerable<string> keys) => keys.Any(HasValue);

    /// <summary>What a cell says where it is new, else what was before.</summary>
    public string? ReadChangedText(string key, string? before) => IsChanged(key) ? ReadCellText(key) : before;

    /// <summary>Cells of numbers and choices that hold something which is none.</summary>
    public IEnumerable<(WorkbookCell Cell, FieldDefinition Field)> ListUnread() =>
        from column in head.Columns
        let field = head.Register.FindField(column.Target.Field)
        where
            column.Target.Part == FieldPart.Value
            && field?.Type is FieldType.Choice or FieldType.Number
            && !draft.Values.ContainsKey(field.Key)
        let cell = draft.Row.FindCell(column.Position)
        where !cell.IsBlank && cell.Words != (kept.GetValueOrDefault(field.Key) as TextValue)?.Text
        select (cell, field);

    /// <summary>Notes why the row cannot be taken, with the cell where there is one.</summary>
    /// <returns>Null.</returns>
    public T? RejectCell<T>(string key, string expected)
        where T : class
    {
        reasons.Add(
            head.FindColumn(new(key)) is { } column
            && draft.Row.FindCell(column.Position) is { IsBlank: false } cell
                ? $"{WorkbookCell.FormatAddress(cell.Column, draft.Row.Number)}"
                    + $"“{(cell.Words.Length <= MostShown ? cell.Words : cell.Words[..MostShown] + "…")}"
                    + $"”{expected}"
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"第{draft.Row.Number}行“{head.Register.FindField(key)!.Label}”{expected}"
                )
        );
        return null;
    }
}
