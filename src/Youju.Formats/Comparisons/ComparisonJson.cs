using System.Text.Json;
using Youju.Domain.Comparisons;
using Youju.Domain.Figures;
using Youju.Formats.Json;

namespace Youju.Formats.Comparisons;

/// <summary>The comparison of two reports for programs; docs/json.md tells what each field means.</summary>
public static class ComparisonJson
{
    public static string WriteToString(ReportComparison comparison) =>
        JsonParts.WriteToString(json => WriteComparison(json, comparison));

    private static void WriteComparison(Utf8JsonWriter json, ReportComparison comparison)
    {
        json.WriteStartObject();
        JsonParts.WriteTool(json);
        WriteReport(json, "left", comparison.Left);
        WriteReport(json, "right", comparison.Right);
        json.WriteBoolean("same", comparison.IsSame);
        json.WriteStartArray("figures");
        foreach (var figure in comparison.Figures)
            WriteFigure(json, figure);
        json.WriteEndArray();
        json.WriteStartArray("chapters");
        foreach (var chapter in comparison.Chapters)
            WriteChapter(json, chapter);
        json.WriteEndArray();
        json.WriteStartArray("sentences");
        foreach (var sentence in comparison.Sentences)
            WriteSentence(json, sentence);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteReport(Utf8JsonWriter json, string side, ComparableReport report)
    {
        json.WriteStartObject(side);
        json.WriteString("file", report.File);
        json.WriteString("sha256", report.Sha256);
        json.WriteString("title", report.Title);
        json.WriteString("unit", report.Unit);
        if (report.Year is { } year)
            json.WriteNumber("year", year);
        else
            json.WriteNull("year");
        json.WriteEndObject();
    }

    private static void WriteFigure(Utf8JsonWriter json, ComparedFigure figure)
    {
        json.WriteStartObject();
        json.WriteString("name", figure.Name);
        json.WriteString("state", ComparisonWords.CodeState(figure.State));
        WriteSide(json, "left", figure.Left);
        WriteSide(json, "right", figure.Right);
        JsonParts.WriteNumberOrNull(json, "change", figure.Change);
        JsonParts.WriteNumberOrNull(json, "rate", figure.Rate);
        if (figure.RateRange is { } range)
            WriteInterval(json, "rateRange", range);
        else
            json.WriteNull("rateRange");
        json.WriteEndObject();
    }

    private static void WriteSide(Utf8JsonWriter json, string side, NamedFigure? figure)
    {
        if (figure is null)
        {
            json.WriteNull(side);
            return;
        }

        json.WriteStartObject(side);
        json.WriteString("text", figure.Words);
        json.WriteString("place", figure.Place);
        json.WriteString("unit", figure.Figure.Unit.Symbol);
        json.WriteNumber("value", figure.Figure.Nominal);
        WriteInterval(json, "interval", figure.Figure.Interval);
        json.WriteNumber("start", figure.Figure.Span.Start);
        json.WriteNumber("length", figure.Figure.Span.Length);
        json.WriteEndObject();
    }

    private static void WriteInterval(Utf8JsonWriter json, string name, Interval interval)
    {
        json.WriteStartObject(name);
        JsonParts.WriteNumberOrNull(json, "low", interval.Low <= -Interval.Unbounded ? null : interval.Low);
        JsonParts.WriteNumberOrNull(json, "high", interval.High >= Interval.Unbounded ? null : interval.High);
        json.WriteEndObject();
    }

    private static void WriteChapter(Utf8JsonWriter json, ComparedChapter chapter)
    {
        json.WriteStartObject();
        json.WriteString("state", ComparisonWords.CodeState(chapter.State));
        json.WriteString("left", chapter.Left?.Title);
        json.WriteString("right", chapter.Right?.Title);
        json.WriteEndObject();
    }

    private static void WriteSentence(Utf8JsonWriter json, ComparedSentence sentence)
    {
        json.WriteStartObject();
        json.WriteString("state", ComparisonWords.CodeState(sentence.State));
        json.WriteString("kind", (sentence.Right ?? sentence.Left)!.IsRow ? "row" : "sentence");
        json.WriteString("chapter", (sentence.Right ?? sentence.Left)!.Chapter);
        json.WriteString("left", sentence.Left?.Words);
        json.WriteString("right", sentence.Right?.Words);
        json.WriteBoolean("figuresOnly", sentence.DiffersInFiguresOnly);
        json.WriteEndObject();
    }
}
