using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Reading.Tables;

namespace Youju.Import.Columns;

/// <summary>Whether a sheet is called like a register: by the name of the sheet or by a line of its own above the table.</summary>
internal static class RegisterTitles
{
    private const int Deepest = 5;

    public static bool NamesRegister(this WorkbookSheet sheet, RegisterDefinition register) =>
        sheet
            .Rows.Take(Deepest)
            .Where(row => row.Cells.Count == 1)
            .Select(row => row.Cells[0].Words)
            .Append(sheet.Name)
            .Any(register.IsNamedIn);

    public static bool IsNamedIn(this RegisterDefinition register, string line) =>
        RowLabel.NormaliseName(line) is var plain
        && register
            .Titles.Append(register.Label)
            .Any(name => plain.Contains(RowLabel.NormaliseName(name), StringComparison.Ordinal));
}
