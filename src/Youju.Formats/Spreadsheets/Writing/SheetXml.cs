using System.Globalization;
using Youju.Domain.Workbooks;
using Youju.Formats.Writing;

namespace Youju.Formats.Spreadsheets.Writing;

/// <summary>Short words for writing SpreadsheetML.</summary>
internal static class SheetXml
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The most letters a cell may hold; Excel repairs a file with longer ones.</summary>
    private const int LongestCell = 32_767;

    private static readonly string[] FirstColumns = [.. Enumerable.Range(0, 256).Select(ComposeColumnName)];

    /// <summary>A cell with words of its own; words that no cell can hold are cut.</summary>
    /// <param name="column">From 0.</param>
    /// <param name="row">From 1.</param>
    public static void WriteTextCell(
        this Markup xml,
        int column,
        int row,
        int style,
        ReadOnlySpan<char> words
    ) =>
        xml.WriteMarkup(
            $"""<c r="{NameColumn(column)}{row}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{ShortenToFit(words)}</t></is></c>"""
        );

    /// <inheritdoc cref="WriteTextCell"/>
    public static void WriteNumberCell(this Markup xml, int column, int row, int style, decimal number) =>
        xml.WriteMarkup($"""<c r="{NameColumn(column)}{row}" s="{style}"><v>{number}</v></c>""");

    /// <inheritdoc cref="WriteTextCell"/>
    public static void WriteEmptyCell(this Markup xml, int column, int row, int style) =>
        xml.WriteMarkup($"""<c r="{NameColumn(column)}{row}" s="{style}"/>""");

    /// <summary>The name of a cell, both counted from 0: row 0 and column 27 are AB1.</summary>
    public static string NameCell(int row, int column) =>
        string.Create(CultureInfo.InvariantCulture, $"{NameColumn(column)}{row + 1}");

    /// <summary>The letters of a column, counted from 0.</summary>
    public static string NameColumn(int column) =>
        column < FirstColumns.Length ? FirstColumns[column] : ComposeColumnName(column);

    private static ReadOnlySpan<char> ShortenToFit(ReadOnlySpan<char> words) =>
        words.Length <= LongestCell ? words : $"{words[..(LongestCell - 1)]}…";

    private static string ComposeColumnName(int column) => WorkbookCell.FormatAddress(column, 1)[..^1];
}
