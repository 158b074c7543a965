using System.Text.Encodings.Web;
using System.Text.Json;
using Youju.Domain.Findings;
using Youju.Formats.Findings;

namespace Youju.Formats.Json;

/// <summary>What results of every command say in the same way: who made them, which packs decided, and lists of lines.</summary>
internal static class JsonParts
{
    /// <summary>Chinese stands as it is, and people may read it too.</summary>
    public static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
    };

    public static void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteString("name", Tool.Name);
        json.WriteString("version", Tool.Version);
        json.WriteEndObject();
    }

    public static void WritePacks(Utf8JsonWriter json, IReadOnlyList<PackStamp> packs)
    {
        json.WriteStartArray("packs");
        foreach (var pack in packs)
        {
            json.WriteStartObject();
            json.WriteString("id", pack.Id);
            json.WriteString("version", pack.Version);
            json.WriteString("sha256", pack.Sha256);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteLines(Utf8JsonWriter json, string name, IEnumerable<string> lines)
    {
        json.WriteStartArray(name);
        foreach (var line in lines)
            json.WriteStringValue(line);
        json.WriteEndArray();
    }
}
