using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Youju.Formats.Findings;
using Youju.Formats.Json;
using Youju.Packs.Definitions;

namespace Youju.Publishing.OpenData;

/// <summary>A file of open data and the table that it holds.</summary>
/// <param name="Path">From the folder of the edition: data/facts.csv.</param>
internal sealed record DataResource(string Path, OpenTable Table, byte[] Content);

/// <summary>datapackage.json: which files of data there are, what their columns mean, and under which terms they may be used.</summary>
/// <remarks>After the Fiscal Data Package of Frictionless Data, which is the Data Package with names for columns of budgets.</remarks>
internal static class DataPackage
{
    private static readonly Dictionary<string, (string Format, string Type)> Formats = new(
        StringComparer.Ordinal
    )
    {
        [".csv"] = ("csv", "text/csv"),
        [".json"] = ("json", "application/json"),
        [".parquet"] = ("parquet", "application/vnd.apache.parquet"),
    };

    private static readonly Dictionary<ColumnKind, string> Kinds = new()
    {
        [ColumnKind.Text] = "string",
        [ColumnKind.Number] = "number",
        [ColumnKind.Truth] = "boolean",
    };

    public static byte[] WriteDescription(
        string name,
        string title,
        PublicationLicence licence,
        IReadOnlyList<DataResource> resources
    ) =>
        Encoding.UTF8.GetBytes(
            JsonParts.WriteToString(json =>
            {
                json.WriteStartObject();
                json.WriteStartObject("tool");
                json.WriteString("name", Tool.Name);
                json.WriteString("version", Tool.Version);
                json.WriteEndObject();
                json.WriteString("profile", "https://schemas.frictionlessdata.io/fiscal-data-package.json");
                json.WriteString("name", name);
                json.WriteString("title", title);
                json.WriteString("countryCode", "CN");
                json.WriteString("currency", "CNY");
                WriteLicences(json, licence);
                json.WriteStartArray("resources");
                foreach (var resource in resources)
                    WriteResource(json, resource, licence);
                json.WriteEndArray();
                json.WriteEndObject();
            })
        );

    private static void WriteLicences(Utf8JsonWriter json, PublicationLicence licence)
    {
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("name", licence.Name);
        json.WriteString("title", licence.Title);
        json.WriteString("path", licence.Address);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteResource(Utf8JsonWriter json, DataResource resource, PublicationLicence licence)
    {
        var (format, type) = Formats[Path.GetExtension(resource.Path)];
        json.WriteStartObject();
        json.WriteString("name", $"{resource.Table.Name}-{format}");
        json.WriteString("title", resource.Table.Title);
        json.WriteString("path", resource.Path);
        json.WriteString("format", format);
        json.WriteString("mediatype", type);
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", resource.Content.Length);
        json.WriteString("hash", $"sha256:{Convert.ToHexStringLower(SHA256.HashData(resource.Content))}");
        WriteLicences(json, licence);
        WriteSchema(json, resource.Table);
        json.WriteEndObject();
    }

    private static void WriteSchema(Utf8JsonWriter json, OpenTable table)
    {
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("name", column.Name);
            json.WriteString("title", column.Title);
            json.WriteString("type", Kinds[column.Kind]);
            if (column.FiscalType is { } fiscal)
                json.WriteString("columnType", fiscal);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("primaryKey", table.Columns[0].Name);
        json.WriteEndObject();
    }
}
