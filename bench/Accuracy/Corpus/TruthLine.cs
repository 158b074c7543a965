using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Accuracy.Corpus;

/// <summary>One audited relation of truth.jsonl.</summary>
/// <param name="QuoteStart">Counted in the text after the blank line.</param>
public sealed record TruthLine(
    string File,
    string Kind,
    [property: JsonPropertyName("quote_start")] int QuoteStart,
    [property: JsonPropertyName("quote_len")] int QuoteLength,
    string Stated,
    string Computed,
    string Verdict,
    string Why
)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static IReadOnlyList<TruthLine> Read(string path) =>
        [
            .. System
                .IO.File.ReadLines(path)
                .Where(line => line.Length > 0)
                .Select(line => JsonSerializer.Deserialize<TruthLine>(line, Options)!),
        ];

    /// <summary>The kinds of claim that may state this relation; none where it is the work of rules.</summary>
    public IReadOnlyList<ClaimKind> Kinds =>
        Kind switch
        {
            "sum" => [ClaimKind.Sum],
            "percent" => [ClaimKind.Share],
            "growth" => [ClaimKind.Growth, ClaimKind.Difference],
            "ratio" => [ClaimKind.Rate],
            "other" when Verdict != "defect" => [ClaimKind.Equality, ClaimKind.Order],
            _ => [],
        };

    public TextSpan Span(int textStart) => new(textStart + QuoteStart, QuoteLength);

    /// <summary>The stated figure as a number; null where a word states the relation.</summary>
    public decimal? StatedNumber =>
        decimal.TryParse(
            Stated.TrimEnd('%').Replace(",", "", StringComparison.Ordinal),
            NumberStyles.Number,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
