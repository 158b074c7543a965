using System.Text.Json;
using Youju.Formats.Json;

namespace Youju.UseCases.Reconciliations;

/// <summary>The comparison of published papers for programs; docs/json.md tells what each field means.</summary>
public static class ReconciliationJson
{
    public static string WriteToString(IReadOnlyList<ReconciledYear> years) =>
        JsonParts.WriteToString(json =>
        {
            json.WriteStartObject();
            JsonParts.WriteTool(json);
            json.WriteStartArray("years");
            foreach (var year in years)
                WriteYear(json, year);
            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void WriteYear(Utf8JsonWriter json, ReconciledYear year)
    {
        json.WriteStartObject();
        json.WriteString("unit", year.Unit.Length == 0 ? null : year.Unit);
        json.WriteNumber("year", year.Year);
        json.WriteNumber("disagreements", year.Disagreements);
        json.WriteStartArray("papers");
        foreach (var paper in year.Papers)
        {
            json.WriteStartObject();
            json.WriteString("file", paper.Name);
            json.WriteString("title", paper.Title);
            json.WriteNumber("figures", paper.Figures.Count);
            json.WriteStartArray("doubts");
            foreach (var doubt in paper.Doubts)
                json.WriteStringValue(doubt);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("figures");
        foreach (var figure in year.Figures)
            WriteFigure(json, figure);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, ReconciledFigure figure)
    {
        json.WriteStartObject();
        json.WriteString("key", figure.Key);
        json.WriteString("label", figure.Label);
        json.WriteBoolean("agrees", figure.Agrees);
        json.WriteStartArray("statements");
        foreach (var (paper, stated) in figure.Statements)
        {
            json.WriteStartObject();
            json.WriteString("file", paper.Name);
            json.WriteString("text", stated.Text);
            json.WriteNumber("low", stated.Value.Low);
            json.WriteNumber("high", stated.Value.High);
            json.WriteString("place", stated.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
