using System.Text;
using System.Text.Json;
using Youju.Formats.Findings;
using Youju.Formats.Json;

namespace Youju.Publishing.OpenData;

/// <summary>A table as JSON, one row a line.</summary>
internal static class JsonTable
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JsonParts.Options.Encoder };

    public static byte[] WriteTable(OpenTable table, string unit, int year, string licence)
    {
        var text = new StringBuilder("{\n");
        text.Append(
            WriteLine(json =>
            {
                json.WriteStartObject("tool");
                json.WriteString("name", Tool.Name);
                json.WriteString("version", Tool.Version);
                json.WriteEndObject();
                json.WriteString("table", table.Name);
                json.WriteString("title", table.Title);
                json.WriteString("unit", unit);
                json.WriteNumber("year", year);
                json.WriteString("licence", licence);
            })[1..^1]
        );
        text.Append(",\n\"rows\":[\n");
        for (var at = 0; at < table.Rows.Count; at++)
            text.Append(WriteLine(json => WriteRow(json, table, table.Rows[at])))
                .Append(at < table.Rows.Count - 1 ? ",\n" : "\n");
        return Encoding.UTF8.GetBytes(text.Append("]\n}\n").ToString());
    }

    private static void WriteRow(Utf8JsonWriter json, OpenTable table, IReadOnlyList<object?> row)
    {
        for (var at = 0; at < row.Count; at++)
        {
            var name = table.Columns[at].Name;
            if (row[at] is decimal number)
                json.WriteNumber(name, number);
            else if (row[at] is bool isTrue)
                json.WriteBoolean(name, isTrue);
            else
                json.WriteString(name, (string?)row[at]);
        }
    }

    private static string WriteLine(Action<Utf8JsonWriter> write)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, OneLine))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }
}
