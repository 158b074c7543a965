using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Youju.Web.Grids;

/// <summary>Rows as a browser sends them: all at once by its script, or each cell as a field of a plain form.</summary>
internal static class GridForm
{
    /// <summary>The field in which a script sends all rows.</summary>
    public const string RowsField = "rows";

    /// <summary>The field for cells of a spreadsheet where no script takes them.</summary>
    public const string PasteField = "paste";

    private const int MostRows = 20_000;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Whether a script sent it and wants figures back, not a page.</summary>
    public static bool IsFromScript(IFormCollection form) => form.ContainsKey(RowsField);

    /// <exception cref="BadHttpRequestException">It is no list of rows.</exception>
    public static IReadOnlyList<GridRow> ReadRows(IFormCollection form, IReadOnlyList<SheetColumn> columns)
    {
        if (IsFromScript(form))
            return ParseRows(form[RowsField].ToString(), columns.Count);
        var rows = new List<GridRow>();
        for (var at = 0; form.ContainsKey(NameCell(at, columns[0].Key)); at++)
            rows.Add(ReadRow(form, at, columns));
        rows.AddRange(
            PastedTable
                .ReadRows(form[PasteField].ToString())
                .Select(cells => new GridRow(null, "", [.. columns.Select((_, at) => Cell(cells, at))]))
        );
        return [.. rows.Where(row => !row.IsBlank)];
    }

    /// <summary>What the field of a cell is called in a plain form.</summary>
    public static string NameCell(int row, string column) =>
        string.Create(CultureInfo.InvariantCulture, $"cell.{row}.{column}");

    /// <summary>The fields of a row that say what it shows.</summary>
    public static (string Id, string Seen) NameRow(int row) =>
        (
            string.Create(CultureInfo.InvariantCulture, $"id.{row}"),
            string.Create(CultureInfo.InvariantCulture, $"seen.{row}")
        );

    private static GridRow ReadRow(IFormCollection form, int at, IReadOnlyList<SheetColumn> columns)
    {
        var (id, seen) = NameRow(at);
        return new(
            form[id].ToString() is { Length: > 0 } known ? known : null,
            form[seen].ToString(),
            [.. columns.Select(column => form[NameCell(at, column.Key)].ToString())]
        );
    }

    private static List<GridRow> ParseRows(string json, int columns)
    {
        try
        {
            var rows = JsonSerializer.Deserialize<List<SentRow>>(json, Json) ?? [];
            if (rows.Count > MostRows || rows.Exists(row => row?.Texts?.Count != columns))
                throw new BadHttpRequestException("rows");
            return
            [
                .. rows.Select(row => new GridRow(
                    row.Id is { Length: > 0 } id ? id : null,
                    row.Seen ?? "",
                    [.. row.Texts!.Select(text => text ?? "")]
                )),
            ];
        }
        catch (JsonException broken)
        {
            throw new BadHttpRequestException("rows", broken);
        }
    }

    private static string Cell(IReadOnlyList<string> cells, int at) => at < cells.Count ? cells[at] : "";

    private sealed record SentRow(string? Id, string? Seen, List<string?>? Texts);
}
