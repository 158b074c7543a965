using System.Globalization;
using System.Text.Json;
using Youju.Formats.Json;
using Youju.Storage;
using Youju.UseCases.Dossiers;

namespace Youju.UseCases.Answers;

/// <summary>The log of a dossier for programs (docs/json.md).</summary>
internal static class LogJson
{
    public static string FormatLog(ReadLogResult log) =>
        JsonParts.WriteToString(json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("steps");
            foreach (var step in log.Steps)
                WriteStep(step, log.Labels, json);
            json.WriteEndArray();
            json.WriteEndObject();
        });

    /// <summary>One step, with what it changed.</summary>
    public static void WriteStep(LoggedStep step, LogLabels labels, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("number", step.Number);
        json.WriteString("title", step.Note.Title);
        json.WriteString(
            "at",
            step.Note.At.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)
        );
        json.WriteString("by", step.Note.By);
        json.WriteString("file", step.Note.File);
        json.WriteString("sha256", step.Note.Sha256);
        json.WriteBoolean("chained", step.IsChained);
        json.WriteStartArray("told");
        foreach (var line in step.Note.SummaryLines)
            json.WriteStringValue(line);
        json.WriteEndArray();
        json.WriteStartArray("files");
        foreach (var file in step.Files)
            WriteFile(file, labels, json);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFile(LoggedFile file, LogLabels labels, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("path", file.Path);
        json.WriteBoolean("kept", file.Changes is not null);
        json.WriteStartArray("changes");
        foreach (var change in file.Changes ?? [])
        {
            json.WriteStartObject();
            json.WriteString("row", change.Row);
            json.WriteString("column", change.Column);
            json.WriteString(
                "label",
                change.Column.Length == 0 ? "" : labels.NameColumn(file.Path, change.Column)
            );
            json.WriteString("before", change.Before);
            json.WriteString("after", change.After);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
