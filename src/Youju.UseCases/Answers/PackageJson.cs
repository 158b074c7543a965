using System.Text.Json;
using Youju.Domain.Findings;
using Youju.Domain.Remarks;
using Youju.Domain.Reports;
using Youju.Formats.Json;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Packages;

namespace Youju.UseCases.Answers;

/// <summary>What was composed, what is missing and where every figure comes from, for programs (docs/json.md).</summary>
internal static class PackageJson
{
    /// <param name="folder">Where its files are.</param>
    /// <param name="describe">Says a gap in the words of the host.</param>
    public static string FormatPackage(
        OpenDossier open,
        string folder,
        ComposePackageResult result,
        Func<string, string> nameFigure,
        Func<Remark, string> describe
    ) =>
        JsonParts.WriteToString(json =>
        {
            json.WriteStartObject();
            JsonParts.WriteTool(json);
            JsonParts.WritePacks(json, open.Pack.Stamps);
            json.WriteString("unit", result.Package.Unit);
            json.WriteNumber("year", result.Package.Year);
            json.WriteString("folder", folder);
            JsonParts.WriteLines(json, "files", result.Files);
            JsonParts.WriteLines(json, "outdatedPdfs", result.OutdatedPdfs);
            json.WriteBoolean("complete", result.IsComplete);
            WriteGaps(json, result.Package.Gaps, describe);
            WriteEvidence(json, result.Package.Evidence);
            WriteSources(json, result.Package, nameFigure);
            json.WriteString("merge", result.Notes);
            json.WriteEndObject();
        });

    private static void WriteGaps(
        Utf8JsonWriter json,
        IReadOnlyList<Remark> gaps,
        Func<Remark, string> describe
    )
    {
        json.WriteStartArray("gaps");
        foreach (var gap in gaps)
        {
            json.WriteStartObject();
            json.WriteString("code", gap.Code);
            json.WriteString("severity", gap.Severity == Severity.Error ? "error" : "warning");
            json.WriteString("message", describe(gap));
            JsonParts.WriteLines(json, "values", gap.Values);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteEvidence(Utf8JsonWriter json, EvidenceCoverage evidence)
    {
        json.WriteStartObject("evidence");
        json.WriteNumber("figures", evidence.Figures);
        json.WriteNumber("proved", evidence.Proved);
        JsonParts.WriteLines(json, "wanted", evidence.Wanted);
        json.WriteEndObject();
    }

    private static void WriteSources(
        Utf8JsonWriter json,
        ReportPackage package,
        Func<string, string> nameFigure
    )
    {
        json.WriteStartArray("sources");
        foreach (var (key, trace) in package.Sources.OrderBy(source => source.Key, StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("key", key);
            json.WriteString("label", nameFigure(key));
            JsonParts.WriteLines(json, "documents", FindDocuments(package, key));
            json.WriteBoolean("proved", trace.EndsInFile);
            json.WritePropertyName("chain");
            JsonFacts.WriteTrace(json, trace);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static IEnumerable<string> FindDocuments(ReportPackage package, string key) =>
        package
            .Documents.Where(document => document.Document.NamedFigures.Any(figure => figure.FactKey == key))
            .Select(document => document.Name);
}
