using Youju.Domain.Budget;

namespace Youju.Import.Papers;

/// <summary>Keeps beside an amount what another paper says otherwise, until a person decides.</summary>
internal static class DifferingPapers
{
    private const string Between = "；";
    private static readonly char[] ColumnLetters = [.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

    /// <param name="isOpen">Whether nothing but a person can decide.</param>
    public static LineSource NoteIn(LineSource source, AmountColumn column, WeighedAmount other, bool isOpen)
    {
        if (source is not CellSource cells || other.Source is not CellSource from)
            return source;
        var place = from.Places[0];
        var told =
            $"{FormatStart(column)}{other.Amount.Value}{FormatFile(place.File)}{FormatRow(place)}）"
            + (isOpen ? CellSource.Undecided : "");
        return WithNotes(cells, [.. ListNotes(cells, column, place.File, isOwn: false), told]);
    }

    /// <summary>Without what a file said, which now says the same.</summary>
    public static LineSource ForgetIn(LineSource source, AmountColumn column, string file) =>
        source is CellSource { Differing: not null } cells
            ? WithNotes(cells, ListNotes(cells, column, file, isOwn: false))
            : source;

    /// <summary>Whether a file is known to say otherwise.</summary>
    public static bool IsNoted(CellSource source, AmountColumn column, string file) =>
        ListNotes(source, column, file, isOwn: true).Count > 0;

    private static CellSource WithNotes(CellSource cells, List<string> notes) =>
        cells with
        {
            Differing = notes.Count == 0 ? null : string.Join(Between, notes.Order(StringComparer.Ordinal)),
        };

    private static List<string> ListNotes(CellSource cells, AmountColumn column, string file, bool isOwn) =>
        [
            .. (cells.Differing?.Split(Between) ?? []).Where(note =>
                isOwn
                == (
                    note.StartsWith(FormatStart(column), StringComparison.Ordinal)
                    && note.Contains(FormatFile(file), StringComparison.Ordinal)
                )
            ),
        ];

    // Of a row that several papers have told, nobody knows any more which cell gave which amount.
    private static string FormatRow(SourcePlace place)
    {
        var first = place.Address.Split(' ')[0];
        var row = first.TrimStart(ColumnLetters);
        return place.Sheet.Length > 0 && row.Length > 0 && row.All(char.IsAsciiDigit)
            ? $"{place.Sheet} 第{row}行"
            : $"{place.Sheet} {place.Address}".Trim();
    }

    private static string FormatStart(AmountColumn column) => $"{column.ToChineseLabel()} ";

    private static string FormatFile(string file) => $"（{file} ";
}
