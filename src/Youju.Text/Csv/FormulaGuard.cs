using System.Globalization;

namespace Youju.Text.Csv;

/// <summary>Keeps text from being taken for a formula by the program that opens a table, with nothing lost on the way back.</summary>
/// <remarks>A quote mark goes before such a text, and before a text that would look so marked; numbers stay as they are.</remarks>
public static class FormulaGuard
{
    private const char Mark = '\'';

    // What a spreadsheet begins a formula with.
    private const string Openers = "=+-@\t\r";

    public static string EscapeCell(string cell) => NeedsMark(cell) ? Mark + cell : cell;

    public static string UnescapeCell(string cell) =>
        cell is [Mark, .. var marked] && NeedsMark(marked) ? marked : cell;

    private static bool NeedsMark(string cell) => LooksLikeFormula(cell) && !IsPlainNumber(cell);

    // Whatever hides behind marks counts as well, or a text that begins with a mark of its own would lose it.
    private static bool LooksLikeFormula(string cell) =>
        cell.AsSpan().TrimStart(Mark) is [var sign, ..] && Openers.Contains(sign);

    private static bool IsPlainNumber(string cell) =>
        decimal.TryParse(
            cell,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out _
        );
}
