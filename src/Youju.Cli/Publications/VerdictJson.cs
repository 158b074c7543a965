using System.Text.Json;
using Youju.Formats.Json;
using Youju.Publishing.Verification;
using Youju.Text.Words;

namespace Youju.Cli.Publications;

/// <summary>Whether a published file is true, for programs (docs/json.md).</summary>
internal static class VerdictJson
{
    public static string FormatVerdict(string path, EditionVerdict verdict) =>
        JsonParts.WriteToString(json =>
        {
            json.WriteStartObject();
            JsonParts.WriteTool(json);
            json.WriteString("path", path);
            json.WriteBoolean("true", verdict.IsTrue);
            json.WriteNumber("files", verdict.Checked);
            if (verdict.IsTrustedKey is { } isTrusted)
                json.WriteBoolean("trustedKey", isTrusted);
            WriteEdition(json, verdict);
            json.WriteString("printedCode", verdict.PrintedCode);
            WriteCopy(json, verdict.Copy);
            json.WriteStartArray("altered");
            foreach (var one in verdict.Alterations)
                WriteAlteration(json, one);
            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void WriteEdition(Utf8JsonWriter json, EditionVerdict verdict)
    {
        if (verdict.Manifest is not { } manifest)
        {
            json.WriteNull("edition");
            return;
        }

        json.WriteStartObject("edition");
        json.WriteString("unitId", manifest.UnitId);
        json.WriteString("unit", manifest.Unit);
        json.WriteNumber("year", manifest.Year);
        json.WriteNumber("number", manifest.Terms.Number);
        json.WriteString("code", manifest.Code);
        json.WriteString("key", manifest.Key);
        json.WriteEndObject();
    }

    private static void WriteCopy(Utf8JsonWriter json, CopyReading? copy)
    {
        if (copy is null)
        {
            json.WriteNull("copy");
            return;
        }

        json.WriteStartObject("copy");
        json.WriteString("file", copy.File);
        json.WriteNumber("same", copy.Same);
        json.WriteNumber("absent", copy.Absent);
        json.WriteBoolean("recognised", copy.IsRecognised);
        json.WriteStartArray("altered");
        foreach (var one in copy.Altered)
        {
            json.WriteStartObject();
            json.WriteString("before", one.Before);
            json.WriteString("expected", one.Expected);
            json.WriteString("found", one.Found);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAlteration(Utf8JsonWriter json, Alteration one)
    {
        json.WriteStartObject();
        json.WriteString("kind", KeyNames.ToKebabCase(one.Kind.ToString()));
        json.WriteString("file", one.File);
        json.WriteString("figure", one.Figure);
        json.WriteString("label", one.Label);
        json.WriteString("place", one.Place);
        json.WriteString("expected", one.Expected);
        json.WriteString("found", one.Found);
        json.WriteEndObject();
    }
}
