using System.Text.Json;
using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Formats.Findings.Sarif;

/// <summary>Writes the findings of one run.</summary>
internal sealed class SarifResults(Utf8JsonWriter json, CheckResult result, CheckedFile file)
{
    private static readonly Dictionary<Severity, string> Levels = new()
    {
        [Severity.Error] = "error",
        [Severity.Warning] = "warning",
    };

    private readonly Fingerprints fingerprints = new(result.Document);

    private readonly LineIndex lines = new(result.Document.Text);

    private readonly Dictionary<string, int> ruleIndex = SarifRules
        .CollectRules(result)
        .Select((rule, index) => (rule.Id, index))
        .ToDictionary(rule => rule.Id, rule => rule.index, StringComparer.Ordinal);

    public void WriteResults()
    {
        json.WriteStartArray("results");
        foreach (var finding in result.Findings)
            WriteResult(finding, reason: null);
        foreach (var (finding, reason) in result.Suppressed)
            WriteResult(finding, reason);
        json.WriteEndArray();
    }

    private void WriteResult(Finding finding, string? reason)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        json.WriteNumber("ruleIndex", ruleIndex[finding.Rule]);
        json.WriteString("level", Levels.GetValueOrDefault(finding.Severity, "note"));
        WriteText("message", string.Join('\n', finding.Proof.Prepend(finding.Message)));
        WriteLocation(finding.Span);
        WriteFingerprint(finding);
        if (finding.Fix is { Replacement: { } replacement } fix)
            WriteFix(fix, replacement);
        if (reason is not null)
            WriteSuppression(reason);
        json.WriteEndObject();
    }

    private void WriteLocation(TextSpan span)
    {
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact();
        WriteRegion("region", span, result.Document.SliceText(span));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteFingerprint(Finding finding)
    {
        json.WriteStartObject("partialFingerprints");
        json.WriteString("findingWords/v1", fingerprints.NameNext(finding));
        json.WriteEndObject();
    }

    private void WriteArtifact()
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", SarifFindings.ToArtifactUri(file));
        json.WriteNumber("index", 0);
        json.WriteEndObject();
    }

    private void WriteRegion(string name, TextSpan span, string? words)
    {
        var (line, column) = lines.LocateOffset(span.Start);
        var (endLine, endColumn) = lines.LocateOffset(span.End);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", line);
        json.WriteNumber("startColumn", column);
        json.WriteNumber("endLine", endLine);
        json.WriteNumber("endColumn", endColumn);
        json.WriteNumber("charOffset", span.Start);
        json.WriteNumber("charLength", span.Length);
        if (words is not null)
            WriteText("snippet", words);
        json.WriteEndObject();
    }

    private void WriteFix(Fix fix, string replacement)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteText("description", fix.Description.ToString());
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteArtifact();
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        WriteRegion("deletedRegion", fix.Span, words: null);
        WriteText("insertedContent", replacement);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteSuppression(string reason)
    {
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("justification", reason);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteText(string name, string words)
    {
        json.WriteStartObject(name);
        json.WriteString("text", words);
        json.WriteEndObject();
    }
}
