using System.Text.Json;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Formats.Json;
using Youju.Text.Words;
using Youju.UseCases.Dossiers;

namespace Youju.UseCases.Answers;

/// <summary>The points of a dossier for programs, each with what it rests on (docs/json.md).</summary>
internal static class ScoreJson
{
    public static string FormatScores(ScoreDossierResult scored) =>
        JsonParts.WriteToString(json =>
        {
            json.WriteStartObject();
            JsonParts.WriteTool(json);
            FactsJson.WriteDossier(json, scored.Own.Open);
            WriteBook(json, scored.Own);
            if (scored.Other is { } other)
            {
                json.WriteStartObject("other");
                WriteBook(json, other);
                json.WriteEndObject();
            }
            else
            {
                json.WriteNull("other");
            }

            json.WriteEndObject();
        });

    private static void WriteBook(Utf8JsonWriter json, PackScores scored)
    {
        var book = scored.Book;
        JsonParts.WritePacks(json, scored.Packs);
        json.WriteStartArray("sheets");
        WriteSheet(json, scored, book.Titles.Overall, null, book.Overall);
        foreach (var (project, sheet) in book.Projects)
            WriteSheet(json, scored, book.Titles.Project, project, sheet);
        WriteSheet(json, scored, book.Titles.Common, null, book.Common);
        json.WriteEndArray();
        JsonParts.WriteLines(json, "remarks", book.Remarks);
    }

    private static void WriteSheet(
        Utf8JsonWriter json,
        PackScores scored,
        string title,
        string? project,
        ScoreSheet sheet
    )
    {
        if (sheet.Scores.Count == 0)
            return;
        json.WriteStartObject();
        json.WriteString("title", title);
        json.WriteString("project", project);
        JsonParts.WriteNumberOrNull(json, "total", sheet.Total);
        json.WriteString("grade", sheet.Grade);
        json.WriteStartArray("indicators");
        foreach (var score in sheet.Scores)
            WriteScore(json, scored.Open, score);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteScore(Utf8JsonWriter json, OpenDossier open, IndicatorScore score)
    {
        var indicator = score.Indicator;
        json.WriteStartObject();
        json.WriteString("id", indicator.Id);
        json.WriteString("name", indicator.Name);
        json.WriteString("class", indicator.Class);
        json.WriteString("direction", KeyNames.ToKebabCase(indicator.Direction.ToString()));
        JsonParts.WriteNumberOrNull(json, "target", indicator.Target);
        json.WriteString("targetText", indicator.TargetText);
        json.WriteString("unit", indicator.Unit.Symbol);
        json.WriteNumber("weight", indicator.Weight);
        JsonParts.WriteNumberOrNull(json, "points", score.Points);
        WriteRange(json, score.Range);
        json.WriteString("derivation", score.Derivation);
        json.WriteStartObject("done");
        JsonFacts.WriteQuantity(json, score.Done);
        json.WriteEndObject();
        json.WriteBoolean("needsReason", score.NeedsReason);
        json.WriteString("deviation", indicator.Deviation);
        json.WriteString("measure", indicator.Measure);
        WriteChain(json, open, indicator);
        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, Interval range)
    {
        json.WriteStartObject("range");
        json.WriteNumber("low", range.Low);
        json.WriteNumber("high", range.High);
        json.WriteEndObject();
    }

    // A value that was typed or judged has the one ground that the person gave.
    private static void WriteChain(Utf8JsonWriter json, OpenDossier open, Indicator indicator)
    {
        var key = indicator.Actual is BoundActual bound
            ? bound.Fact
            : DossierKey.FromIndicatorValue(indicator.Id).ToString();
        json.WritePropertyName("chain");
        if (open.Tracer.TraceFact(key) is { } trace)
            JsonFacts.WriteTrace(json, trace);
        else if (indicator.Actual is JudgedActual judged)
            JsonFacts.WriteTrace(
                json,
                new(
                    $"评定：{judged.Reason}",
                    [.. open.Dossier.EvidenceTraces.TraceNamedFile(judged.Evidence)]
                )
            );
        else
            json.WriteNullValue();
    }
}
