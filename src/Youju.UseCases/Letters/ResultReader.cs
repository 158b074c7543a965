using System.Globalization;
using System.Text.Json;
using Youju.Domain.Findings;

namespace Youju.UseCases.Letters;

/// <summary>Reads a result of a check as <c>check --format json</c> writes it: fresh from a reader, or kept in a file.</summary>
internal static class ResultReader
{
    /// <summary>The card and the findings; null for what is no such result.</summary>
    public static (string File, ReportCard Card, IReadOnlyList<TaggedFinding> Findings)? ReadResult(
        ReadOnlyMemory<byte> json
    )
    {
        try
        {
            using var result = JsonDocument.Parse(json);
            var root = result.RootElement;
            return
                root.TryGetProperty("findings", out var findings)
                && root.TryGetProperty("input", out var input)
                ? (
                    input.GetProperty("file").GetString()!,
                    ReadCard(root),
                    [.. findings.EnumerateArray().Select(ReadFinding)]
                )
                : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static ReportCard ReadCard(JsonElement root) =>
        root.TryGetProperty("report", out var card)
            ? new(
                FindText(card, "title") ?? "",
                FindText(card, "unit"),
                FindNumber(card, "year") is { } year ? (int)year : null,
                FindText(card, "province"),
                FindNumber(card, "score"),
                FindText(card, "grade")
            )
            : ReportCard.Blank;

    private static TaggedFinding ReadFinding(JsonElement finding) =>
        new(
            finding.GetProperty("rule").GetString()!,
            finding.GetProperty("name").GetString()!,
            finding.GetProperty("severity").GetString() switch
            {
                "error" => Severity.Error,
                "warning" => Severity.Warning,
                _ => Severity.Info,
            },
            finding.TryGetProperty("question", out _),
            finding.GetProperty("message").GetString()!,
            DescribePlace(finding.GetProperty("place")),
            FindText(finding, "quote") ?? "",
            [.. finding.GetProperty("proof").EnumerateArray().Select(line => line.GetString()!)],
            finding.TryGetProperty("fix", out var fix) ? FindText(fix, "description") ?? "" : "",
            FindText(finding, "fingerprint") ?? ""
        );

    // 第12段（“二、支出情况”）
    private static string DescribePlace(JsonElement place)
    {
        var words =
            FindNumber(place, "page") is { } page ? Count(page, "页")
            : FindNumber(place, "paragraph") is { } paragraph ? Count(paragraph + 1, "段")
            : Count(FindNumber(place, "line") ?? 1, "行");
        return FindText(place, "chapter") is { } chapter ? $"{words}（“{chapter}”部分）" : words;
    }

    private static string Count(decimal number, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"第{number:0}{unit}");

    private static string? FindText(JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String
            ? text.GetString()
            : null;

    private static decimal? FindNumber(JsonElement element, string name) =>
        element.TryGetProperty(name, out var number) && number.ValueKind == JsonValueKind.Number
            ? number.GetDecimal()
            : null;
}
