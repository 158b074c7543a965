using System.Text.Json;
using System.Text.Json.Serialization;

namespace Youju.Accuracy.Relations;

/// <summary>A passage in which every relation is marked that a reader can decide from it alone; one line of a batch.</summary>
public sealed record MarkedPassage(
    string Id,
    string Text,
    [property: JsonPropertyName("relations")] IReadOnlyList<MarkSource> Sources
)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    [JsonIgnore]
    public IReadOnlyList<Mark> Marks
    {
        get => field ??= [.. Sources.Select(source => Mark.Locate(source, Text))];
        init;
    }

    public static IReadOnlyList<MarkedPassage> ReadBatch(string path) =>
        [
            .. File.ReadLines(path)
                .Where(line => !string.IsNullOrWhiteSpace(line))
                .Select(line => JsonSerializer.Deserialize<MarkedPassage>(line, Options)!),
        ];
}

/// <summary>A relation as the batch states it.</summary>
/// <param name="Figure">The printed number that the relation yields.</param>
/// <param name="Nth">Which occurrence of that number in the passage.</param>
/// <param name="Formula">An expression of printed numbers whose value is that figure; an order has a condition.</param>
public sealed record MarkSource(string Figure, string Kind, string Formula, bool Holds, int Nth = 1);
