using System.Text.Json;
using Youju.Formats.Json;
using Youju.Packs.Definitions.Duties;
using Youju.Reporting.Duties;
using Youju.Text.Yaml;
using Youju.UseCases.Answers;
using Youju.UseCases.Duties;

namespace Youju.Cli.Dossiers;

/// <summary>Duty × money × indicator × records for programs (docs/json.md).</summary>
internal static class DutiesJson
{
    public static string FormatDuties(ReviewDutiesResult result) =>
        JsonParts.WriteToString(json =>
        {
            json.WriteStartObject();
            JsonParts.WriteTool(json);
            JsonParts.WritePacks(json, result.Open.Pack.Stamps);
            FactsJson.WriteDossier(json, result.Open);
            json.WriteStartArray("duties");
            foreach (var row in result.Rows)
                WriteRow(json, row);
            json.WriteEndArray();
            json.WriteStartArray("costs");
            foreach (var year in result.Costs)
            foreach (var cost in year.Costs)
                WriteCost(json, year.Year, cost);
            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void WriteRow(Utf8JsonWriter json, DutyRow row)
    {
        json.WriteStartObject();
        json.WriteNumber("number", row.Number);
        json.WriteString("duty", row.Words);
        JsonParts.WriteLines(json, "kinds", row.Sources.Select(source => source.Label));
        WriteList(json, "money", row.Money, fact =>
        {
            json.WriteString("key", fact.Key);
            json.WriteString("label", fact.Label);
            JsonParts.WriteNumberOrNull(json, "yuan", fact.Quantity?.Value);
        });
        WriteList(json, "indicators", row.Indicators, indicator =>
        {
            json.WriteString("id", indicator.Id);
            json.WriteString("name", indicator.Name);
        });
        WriteList(json, "records", row.Records, one =>
        {
            json.WriteString("register", one.Register.Key);
            json.WriteString("label", one.Register.Label);
            json.WriteNumber("count", one.Count);
        });
        json.WriteNumber("sentences", row.Sentences);
        JsonParts.WriteLines(json, "missing", row.ListMissing());
        json.WriteBoolean("gap", row.IsGap);
        WriteList(json, "usual", row.Usual, one => WriteUsual(json, one.Usual, one.Fact.Label));
        json.WriteEndObject();
    }

    private static void WriteUsual(Utf8JsonWriter json, UsualIndicator usual, string label)
    {
        json.WriteString("fact", usual.Fact);
        json.WriteString("label", label);
        json.WriteString("class", usual.Class);
        json.WriteString("direction", StrictYaml.FormatEnumWord(usual.Direction));
        JsonParts.WriteNumberOrNull(json, "usual", usual.Usual);
        json.WriteString("evidence", usual.Evidence);
    }

    private static void WriteCost(Utf8JsonWriter json, int year, ResultCost cost)
    {
        json.WriteStartObject();
        json.WriteNumber("year", year);
        json.WriteString("key", cost.Key);
        json.WriteString("label", cost.Source.Label);
        json.WriteString("unit", cost.Source.Unit.Symbol);
        JsonParts.WriteNumberOrNull(json, "money", cost.Money?.Value);
        JsonParts.WriteNumberOrNull(json, "result", cost.Result?.Value);
        JsonParts.WriteNumberOrNull(json, "cost", cost.Cost?.Value);
        json.WriteString("lack", cost.DescribeLack());
        json.WriteEndObject();
    }

    private static void WriteList<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
