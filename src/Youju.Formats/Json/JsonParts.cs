using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Youju.Domain.Findings;
using Youju.Formats.Findings;

namespace Youju.Formats.Json;

/// <summary>What results of every command say in the same way: who made them, which packs decided, and lists of lines.</summary>
public static class JsonParts
{
    /// <summary>Chinese stands as it is, and people may read it too.</summary>
    public static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
    };

    /// <summary>A result as text that ends with a line break.</summary>
    public static string WriteToString(Action<Utf8JsonWriter> write)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, Options))
            write(json);
        return Encoding.UTF8.GetString(output.ToArray()) + "\n";
    }

    /// <summary>A number, or null where it is not known.</summary>
    public static void WriteNumberOrNull(Utf8JsonWriter json, string name, decimal? number)
    {
        if (number is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }

    /// <summary>The program and its version.</summary>
    public static void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject("tool");
        json.WriteString("name", Tool.Name);
        json.WriteString("version", Tool.Version);
        json.WriteEndObject();
    }

    /// <summary>The packs that decided, the outermost first.</summary>
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

    /// <summary>Lines as an array of strings.</summary>
    public static void WriteLines(Utf8JsonWriter json, string name, IEnumerable<string> lines)
    {
        json.WriteStartArray(name);
        foreach (var line in lines)
            json.WriteStringValue(line);
        json.WriteEndArray();
    }
}
