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
        WriteTool(json, result, file);
        json.WriteString("language", "zh-CN");
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteArtifact(json, file);
        new SarifResults(json, result, file).WriteResults();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, CheckResult result, CheckedFile file)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", Tool.Name);
        json.WriteString("semanticVersion", Tool.Version);
        json.WriteStartArray("rules");
        foreach (var rule in SarifRules.CollectRules(result))
            WriteRule(json, rule, file.DescribeRule(rule.Id));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, SarifRule rule, RuleDescription? description)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Name);
        WriteText(json, "shortDescription", rule.Title);
        WriteText(json, "fullDescription", description?.LooksFor ?? rule.Title);
        WriteText(json, "help", description?.Repair ?? rule.Title);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string words)
    {
        if (words.Length == 0)
            return;
        json.WriteStartObject(name);
        json.WriteString("text", words);
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
        Uri.EscapeDataString(file.RelativePath).Replace("%2F", "/", StringComparison.Ordinal);
}
