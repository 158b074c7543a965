using System.Globalization;

namespace Youju.Text.Csv;

/// <summary>Keeps text from being taken for a formula by the program that opens a table, with nothing lost on the way back.</summary>
/// <remarks>A quote mark goes before such a text, and before a text that would look so marked; numbers stay as they are.</remarks>
public static class FormulaGuard
{
    private const char Mark = '\'';

    public static string Put(string cell) => Begins(cell) && !IsNumber(cell) ? Mark + cell : cell;

    public static string Take(string cell) =>
        cell is [Mark, ..] && Begins(cell) && !IsNumber(cell[1..]) ? cell[1..] : cell;

    // Whatever hides behind marks counts as well, or a text that begins with a mark of its own would lose it.
    private static bool Begins(string cell) =>
        cell.AsSpan().TrimStart(Mark) is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];

    private static bool IsNumber(string cell) =>
        decimal.TryParse(
            cell,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out _
        );
}
