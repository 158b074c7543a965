using System.Text.Encodings.Web;
using System.Text.Json;
using Youju.Domain.Findings;

namespace Youju.Formats.Findings.Sarif;

/// <summary>The result as SARIF 2.1.0 (OASIS), for editors and review tools.</summary>
/// <remarks>Offsets, lines and columns count in the plain text of <c>youju text</c>; for a text file that is the file itself.</remarks>
public sealed class SarifFindings : IFindingsWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
    };

    public void WriteCheckResult(CheckResult result, CheckedFile file, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, result);
        json.WriteString("language", "zh-CN");
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteArtifact(json, file);
        new SarifResults(json, result, file).WriteResults();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, CheckResult result)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", Tool.Name);
        json.WriteString("semanticVersion", Tool.Version);
        json.WriteStartArray("rules");
        foreach (var rule in SarifRules.CollectRules(result))
            WriteRule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, SarifRule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        if (rule.Title.Length > 0)
        {
            json.WriteStartObject("shortDescription");
            json.WriteString("text", rule.Title);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteArtifact(Utf8JsonWriter json, CheckedFile file)
    {
        json.WriteStartArray("artifacts");
        json.WriteStartObject();
        json.WriteStartObject("location");
        json.WriteString("uri", ToArtifactUri(file));
        json.WriteEndObject();
        json.WriteStartObject("hashes");
        json.WriteString("sha-256", file.Sha256);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    internal static string ToArtifactUri(CheckedFile file) =>
        Uri.EscapeDataString(file.Name).Replace("%2F", "/", StringComparison.Ordinal);
}
