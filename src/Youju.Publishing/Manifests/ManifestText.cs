using System.Globalization;
using System.Text;
using System.Text.Json;
using Youju.Formats.Findings;
using Youju.Formats.Json;
using Youju.Publishing.Figures;

namespace Youju.Publishing.Manifests;

/// <summary>A manifest as manifest.json: one figure and one file a line.</summary>
public static class ManifestText
{
    /// <summary>What the form is called; another number for a form that older programs cannot read.</summary>
    public const string Format = "youju-edition/1";

    private const string Day = "yyyy-MM-dd";
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JsonParts.Options.Encoder };

    public static byte[] WriteManifest(EditionManifest manifest)
    {
        var text = new StringBuilder("{\n");
        text.Append(WriteLine(json => WriteHead(json, manifest))[1..^1]);
        AppendList(text, "figures", manifest.Figures, WriteFigure);
        AppendList(text, "files", manifest.Files, WriteFile);
        return Encoding.UTF8.GetBytes(text.Append("\n}\n").ToString());
    }

    /// <summary>Null where the text is no manifest, or one of a form that is not known.</summary>
    public static EditionManifest? ReadManifest(byte[] content)
    {
        try
        {
            using var json = JsonDocument.Parse(content);
            var root = json.RootElement;
            return ReadText(root, "format") == Format ? ReadRoot(root) : null;
        }
        catch (Exception wrong)
            when (wrong
                    is JsonException
                        or KeyNotFoundException
                        or InvalidOperationException
                        or FormatException
            )
        {
            return null;
        }
    }

    private static void WriteHead(Utf8JsonWriter json, EditionManifest manifest)
    {
        json.WriteStartObject("tool");
        json.WriteString("name", Tool.Name);
        json.WriteString("version", Tool.Version);
        json.WriteEndObject();
        json.WriteString("format", Format);
        json.WriteString("unitId", manifest.UnitId);
        json.WriteString("unit", manifest.Unit);
        json.WriteNumber("year", manifest.Year);
        json.WriteNumber("edition", manifest.Terms.Number);
        json.WriteString("published", manifest.Terms.Date?.ToString(Day, CultureInfo.InvariantCulture));
        json.WriteString("correction", manifest.Terms.Correction);
        json.WriteBoolean("example", manifest.Terms.IsExample);
        json.WriteString("spent", manifest.Spent);
        json.WriteString("code", manifest.Code);
        json.WriteString("algorithm", "Ed25519");
        json.WriteString("key", manifest.Key);
        json.WriteString("licence", manifest.Licence);
    }

    private static void WriteFigure(Utf8JsonWriter json, ManifestFigure figure)
    {
        json.WriteString("key", figure.Key);
        json.WriteString("label", figure.Label);
        json.WriteString("text", figure.Text);
        json.WriteString("sha256", figure.Digest);
    }

    private static void WriteFile(Utf8JsonWriter json, ManifestFile file)
    {
        json.WriteString("path", file.Path);
        json.WriteString("title", file.Title);
        json.WriteString("type", file.Type);
        json.WriteNumber("bytes", file.Bytes);
        json.WriteString("sha256", file.Sha256);
        json.WriteString("blocks", file.Blocks);
        json.WriteStartArray("figures");
        foreach (var figure in file.Figures)
        {
            json.WriteStartArray();
            json.WriteStringValue(figure.Key);
            json.WriteStringValue(figure.Words);
            json.WriteStringValue(figure.Digest);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static EditionManifest ReadRoot(JsonElement root) =>
        new(
            ReadText(root, "unitId"),
            ReadText(root, "unit"),
            root.GetProperty("year").GetInt32(),
            new(
                root.GetProperty("edition").GetInt32(),
                ReadOptional(root, "published") is { } day
                    ? DateOnly.ParseExact(day, Day, CultureInfo.InvariantCulture)
                    : null,
                ReadOptional(root, "correction"),
                root.GetProperty("example").GetBoolean()
            ),
            ReadText(root, "code"),
            ReadText(root, "key")
        )
        {
            Licence = ReadText(root, "licence"),
            Spent = ReadOptional(root, "spent"),
            Figures = [.. root.GetProperty("figures").EnumerateArray().Select(ReadFigure)],
            Files = [.. root.GetProperty("files").EnumerateArray().Select(ReadFile)],
        };

    private static ManifestFigure ReadFigure(JsonElement figure) =>
        new(
            ReadText(figure, "key"),
            ReadText(figure, "label"),
            ReadText(figure, "text"),
            ReadText(figure, "sha256")
        );

    private static ManifestFile ReadFile(JsonElement file) =>
        new(
            ReadText(file, "path"),
            ReadText(file, "title"),
            ReadText(file, "type"),
            file.GetProperty("bytes").GetInt32(),
            ReadText(file, "sha256")
        )
        {
            Blocks = ReadText(file, "blocks"),
            Figures =
            [
                .. file.GetProperty("figures")
                    .EnumerateArray()
                    .Select(mark => new FoundFigure(
                        mark[0].GetString()!,
                        mark[1].GetString()!,
                        mark[2].GetString()!
                    )),
            ],
        };

    private static string ReadText(JsonElement from, string name) => from.GetProperty(name).GetString() ?? "";

    private static string? ReadOptional(JsonElement from, string name) => from.GetProperty(name).GetString();

    private static void AppendList<T>(
        StringBuilder text,
        string name,
        IReadOnlyList<T> items,
        Action<Utf8JsonWriter, T> write
    )
    {
        text.Append(CultureInfo.InvariantCulture, $",\n\"{name}\":[\n");
        text.AppendJoin(",\n", items.Select(item => WriteLine(json => write(json, item)))).Append("\n]");
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
