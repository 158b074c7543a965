using Youju.Domain.Registers;
using Youju.Domain.Workbooks;

namespace Youju.Import.Cells;

internal sealed partial class FieldReader
{
    /// <summary>Whether the cell counts other things than the field does: 28支队伍 under 参演人数.</summary>
    public bool CountsOtherThings(WorkbookCell cell) =>
        field.Type == FieldType.Number
        && CellWords.ToNumberText(cell).Words is var words
        && (
            ReadFigureWithUnit(words) is { Unit: var unit }
                ? unit.IsCounted && !IsOfField(unit)
                : CountOfThings().IsMatch(words)
        );
}
