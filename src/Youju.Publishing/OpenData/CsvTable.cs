using System.Globalization;
using System.Text;

namespace Youju.Publishing.OpenData;

/// <summary>A table as comma-separated values (RFC 4180), in UTF-8 with the mark that spreadsheets look for.</summary>
internal static class CsvTable
{
    private const string LineEnd = "\r\n";

    // What a spreadsheet would take for a formula.
    private const string FormulaStarts = "=+-@\t\r";

    public static byte[] WriteTable(OpenTable table)
    {
        var text = new StringBuilder("\uFEFF");
        text.AppendJoin(',', table.Columns.Select(column => column.Name)).Append(LineEnd);
        foreach (var row in table.Rows)
            text.AppendJoin(',', row.Select(QuoteValue)).Append(LineEnd);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A value as plain text; nothing for what nobody knows.</summary>
    public static string FormatValue(object? value) =>
        value switch
        {
            null => "",
            decimal number => number.ToString(CultureInfo.InvariantCulture),
            bool isTrue => isTrue ? "true" : "false",
            _ => (string)value,
        };

    private static string QuoteValue(object? value)
    {
        var words = FormatValue(value);
        if (value is string && words.Length > 0 && FormulaStarts.Contains(words[0], StringComparison.Ordinal))
            words = "'" + words;
        return words.AsSpan().IndexOfAny("\",\r\n") < 0
            ? words
            : $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
