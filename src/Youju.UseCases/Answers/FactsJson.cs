using System.Text.Json;
using Youju.Domain.Remarks;
using Youju.Formats.Json;
using Youju.UseCases.Dossiers;

namespace Youju.UseCases.Answers;

/// <summary>The figures of a dossier for programs, each with its whole chain (docs/json.md).</summary>
internal static class FactsJson
{
    /// <param name="keys">The figures that were asked for; null for all that are known.</param>
    /// <param name="alike">What else bears the words that were asked for, a line each.</param>
    /// <param name="describe">Says a remark in the words of the host.</param>
    public static string FormatFacts(
        OpenDossier dossier,
        IReadOnlyList<string>? keys,
        IReadOnlyList<string> alike,
        IEnumerable<Remark> warnings,
        Func<Remark, string> describe
    ) =>
        JsonParts.WriteToString(json =>
        {
            json.WriteStartObject();
            JsonParts.WriteTool(json);
            JsonParts.WritePacks(json, dossier.Pack.Stamps);
            WriteDossier(json, dossier);
            WriteFacts(json, dossier, keys);
            JsonParts.WriteLines(json, "alike", alike);
            WriteUnfilled(json, dossier);
            JsonParts.WriteLines(json, "contradictions", dossier.Contradictions.Select(describe));
            JsonParts.WriteLines(json, "warnings", warnings.Select(describe));
            json.WriteEndObject();
        });

    /// <summary>Whose dossier it is.</summary>
    public static void WriteDossier(Utf8JsonWriter json, OpenDossier dossier)
    {
        json.WriteStartObject("dossier");
        json.WriteString("unit", dossier.Dossier.Unit.Name);
        json.WriteNumber("year", dossier.Dossier.Year);
        json.WriteEndObject();
    }

    private static void WriteFacts(Utf8JsonWriter json, OpenDossier dossier, IReadOnlyList<string>? keys)
    {
        var tracer = dossier.Tracer;
        var asked = keys?.ToHashSet(StringComparer.Ordinal);
        json.WriteStartArray("facts");
        foreach (
            var fact in dossier.Facts.All.Where(fact =>
                asked is null ? fact.Quantity is not null : asked.Contains(fact.Key)
            )
        )
            JsonFacts.WriteFact(json, fact, tracer.TraceFact(fact.Key));
        json.WriteEndArray();
    }

    private static void WriteUnfilled(Utf8JsonWriter json, OpenDossier dossier)
    {
        var states = RegisterStates.FromDossier(dossier.Dossier);
        JsonParts.WriteLines(json, "unfilled", states.Unfilled.Select(register => register.Label));
        JsonParts.WriteLines(json, "none", states.DeclaredEmpty.Select(register => register.Label));
    }
}
