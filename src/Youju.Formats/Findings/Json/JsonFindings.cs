using System.Text.Json;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Formats.Json;

namespace Youju.Formats.Findings.Json;

/// <summary>The result for programs; docs/json.md tells what each field means.</summary>
public sealed class JsonFindings : IFindingsWriter
{
    public void WriteCheckResult(CheckResult result, CheckedFile file, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonParts.Options);
        json.WriteStartObject();
        JsonParts.WriteTool(json);
        JsonParts.WritePacks(json, result.Packs);
        WriteInput(json, file);
        WriteCard(json, result.Card);
        WriteSummary(json, Tally.FromResult(result));
        WriteFindings(json, result);
        WriteClaims(json, result);
        WriteSuppressed(json, result);
        WriteRules(json, result.Coverage);
        WriteEvaluations(json, result);
        json.WriteEndObject();
    }

    private static void WriteInput(Utf8JsonWriter json, CheckedFile file)
    {
        json.WriteStartObject("input");
        json.WriteString("file", file.Name);
        json.WriteString("sha256", file.Sha256);
        json.WriteString("kind", file.Kind);
        json.WriteEndObject();
    }

    private static void WriteCard(Utf8JsonWriter json, ReportCard card)
    {
        json.WriteStartObject("report");
        json.WriteString("title", card.Title);
        json.WriteString("unit", card.Unit);
        if (card.Year is { } year)
            json.WriteNumber("year", year);
        else
            json.WriteNull("year");
        json.WriteString("province", card.Province);
        if (card.Score is { } score)
            json.WriteNumber("score", score);
        else
            json.WriteNull("score");
        json.WriteString("grade", card.Grade);
        json.WriteEndObject();
    }

    private static void WriteSummary(Utf8JsonWriter json, Tally tally)
    {
        json.WriteStartObject("summary");
        json.WriteNumber("errors", tally.Errors);
        json.WriteNumber("warnings", tally.Warnings);
        json.WriteNumber("infos", tally.Infos);
        json.WriteNumber("claims", tally.Claims);
        json.WriteNumber("verified", tally.Verified);
        json.WriteNumber("undecidable", tally.Undecidable);
        json.WriteNumber("figures", tally.Figures);
        json.WriteNumber("naked", tally.Unsourced);
        json.WriteEndObject();
    }

    private static void WriteFindings(Utf8JsonWriter json, CheckResult result)
    {
        var places = new JsonPlaces(result.Document);
        var fingerprints = new Fingerprints(result.Document);
        json.WriteStartArray("findings");
        foreach (var finding in result.Findings)
        {
            json.WriteStartObject();
            WriteFinding(json, finding, result.Document, places);
            json.WriteString("fingerprint", fingerprints.NameNext(finding));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSuppressed(Utf8JsonWriter json, CheckResult result)
    {
        var places = new JsonPlaces(result.Document);
        json.WriteStartArray("suppressed");
        foreach (var suppressed in result.Suppressed)
        {
            json.WriteStartObject();
            WriteFinding(json, suppressed.Finding, result.Document, places);
            json.WriteString("reason", suppressed.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFinding(
        Utf8JsonWriter json,
        Finding finding,
        Document document,
        JsonPlaces places
    )
    {
        json.WriteString("rule", finding.Rule);
        json.WriteString("name", finding.Name);
        json.WriteString("severity", finding.Severity.ToCodeName());
        if (finding.IsQuestion)
            json.WriteBoolean("question", true);
        if (finding.Verdict is { } verdict)
            json.WriteString("verdict", verdict.ToCodeName());
        json.WriteString("message", finding.Message.ToString());
        WriteSpan(json, finding.Span);
        places.WritePlace(json, finding.Span.Start);
        json.WriteString("quote", document.SliceText(finding.Span));
        JsonParts.WriteLines(json, "proof", finding.Proof.Select(line => line.ToString()));
        WriteOtherPlaces(json, finding.Others);
        if (finding.Fix is { } fix)
            WriteFix(json, fix);
    }

    private static void WriteOtherPlaces(Utf8JsonWriter json, IReadOnlyList<TextSpan> others)
    {
        if (others.Count == 0)
            return;
        json.WriteStartArray("others");
        foreach (var span in others)
        {
            json.WriteStartObject();
            WriteSpan(json, span);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFix(Utf8JsonWriter json, Fix fix)
    {
        json.WriteStartObject("fix");
        json.WriteString("description", fix.Description.ToString());
        WriteSpan(json, fix.Span);
        if (fix.Replacement is { } replacement)
            json.WriteString("replacement", replacement);
        json.WriteEndObject();
    }

    private static void WriteClaims(Utf8JsonWriter json, CheckResult result)
    {
        json.WriteStartArray("claims");
        foreach (var claim in result.Claims)
        {
            json.WriteStartObject();
            json.WriteString("kind", claim.Kind.ToCodeName());
            json.WriteString("type", claim.Pattern.Id);
            json.WriteString("verdict", claim.Verdict.ToCodeName());
            WriteSpan(json, claim.Span);
            WriteFigures(json, claim);
            json.WriteString("quote", result.Document.SliceText(claim.Span));
            JsonParts.WriteLines(json, "proof", claim.Proof);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFigures(Utf8JsonWriter json, Claim claim)
    {
        if (claim.Stated is { } stated)
        {
            json.WriteStartObject("figure");
            WriteSpan(json, stated.Digits);
            json.WriteEndObject();
        }

        json.WriteStartArray("operands");
        foreach (var term in claim.Terms)
        {
            json.WriteStartObject();
            WriteSpan(json, term.Digits);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRules(Utf8JsonWriter json, IReadOnlyList<RuleCoverage> coverage)
    {
        json.WriteStartArray("rules");
        foreach (var rule in coverage)
        {
            json.WriteStartObject();
            json.WriteString("rule", rule.Rule);
            json.WriteString("name", rule.Name);
            json.WriteString("outcome", rule.Outcome.ToCodeName());
            if (rule.Why is { } why)
                json.WriteString("why", why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEvaluations(Utf8JsonWriter json, CheckResult result)
    {
        json.WriteStartArray("evaluations");
        foreach (var evaluation in result.Evaluations)
        {
            json.WriteStartObject();
            WriteSpan(json, evaluation.Word);
            json.WriteString("quote", result.Document.SliceText(evaluation.Word));
            json.WriteString("sentence", result.Document.SliceText(evaluation.Sentence).Trim());
            json.WriteString("support", evaluation.Support.ToCodeName());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
    }
}
