using System.Text.Json;
using Youju.Domain.Facts;
using Youju.Domain.Figures;

namespace Youju.Formats.Json;

/// <summary>Figures with the whole chain below them, as every command writes them (docs/json.md).</summary>
public static class JsonFacts
{
    /// <summary>What a figure is called, what it says, and what it rests on.</summary>
    /// <param name="trace">Null where the chain is not asked for.</param>
    public static void WriteFact(Utf8JsonWriter json, Fact fact, FactTrace? trace)
    {
        json.WriteStartObject();
        json.WriteString("key", fact.Key);
        json.WriteString("label", fact.Label);
        WriteQuantity(json, fact.Quantity);
        if (trace is not null)
        {
            json.WriteBoolean("proved", trace.EndsInFile);
            WriteGrounds(json, trace);
        }

        json.WriteEndObject();
    }

    /// <summary>The text, value, interval and unit of a quantity; nulls where nobody knows it.</summary>
    public static void WriteQuantity(Utf8JsonWriter json, Quantity? quantity)
    {
        json.WriteString("text", quantity.ToChineseText());
        JsonParts.WriteNumberOrNull(json, "value", quantity?.Value);
        JsonParts.WriteNumberOrNull(json, "low", WithinBounds(quantity?.Interval.Low));
        JsonParts.WriteNumberOrNull(json, "high", WithinBounds(quantity?.Interval.High));
        json.WriteString("unit", quantity?.Unit.Symbol);
    }

    /// <summary>A step of a chain with all below it.</summary>
    public static void WriteTrace(Utf8JsonWriter json, FactTrace trace)
    {
        json.WriteStartObject();
        json.WriteString("text", trace.Text);
        if (trace.Key is { } key)
            json.WriteString("key", key);
        if (trace.IsFile)
            json.WriteBoolean("file", true);
        if (trace.IsNone)
            json.WriteBoolean("none", true);
        WriteGrounds(json, trace);
        json.WriteEndObject();
    }

    private static void WriteGrounds(Utf8JsonWriter json, FactTrace trace)
    {
        json.WriteStartArray("grounds");
        foreach (var ground in trace.Grounds)
            WriteTrace(json, ground);
        json.WriteEndArray();
    }

    private static decimal? WithinBounds(decimal? end) =>
        end is > -Interval.Unbounded and < Interval.Unbounded ? end : null;
}
