using Youju.Domain.Registers;
using Youju.Domain.Workbooks;
using Youju.Packs.Definitions.Imports;
using Youju.Reading.Papers;
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

    /// <summary>Whether a title or the sheet's name has a pair of letters in common with what the register is called by, in other words
    /// of the same meaning.</summary>
    public static bool HintsAtRegister(
        this WorkbookSheet sheet,
        RegisterDefinition register,
        ImportLexicon words
    )
    {
        var signs = new HeadSigns(words);
        var pairs = register
            .Titles.Append(register.Label)
            .SelectMany(title => ListPairs(signs.WriteAlike(title)))
            .ToHashSet(StringComparer.Ordinal);
        return sheet
            .Rows.Take(Deepest)
            .Where(row => row.Cells.Count == 1)
            .Select(row => row.Cells[0].Words)
            .Append(sheet.Name)
            .SelectMany(line => ListPairs(signs.WriteAlike(line)))
            .Any(pairs.Contains);
    }

    /// <summary>Letters that stand beside each other.</summary>
    public static IEnumerable<string> ListPairs(string plain) =>
        plain.Zip(plain.Skip(1), (one, other) => $"{one}{other}").Where(pair => pair.All(char.IsLetter));

    public static bool IsNamedIn(this RegisterDefinition register, string line) =>
        RowLabel.NormaliseName(line) is var plain
        && register
            .Titles.Append(register.Label)
            .Any(name => plain.Contains(RowLabel.NormaliseName(name), StringComparison.Ordinal));
}
