using System.Text.Json;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.FieldPages;

/// <summary>What was written in the field, as the page keeps it.</summary>
/// <param name="Page">The page in which it was written.</param>
/// <param name="Device">The browser in which it was written.</param>
/// <param name="Number">How many files the page had written with this one.</param>
public sealed record FieldFile(
    string Unit,
    string UnitName,
    int Year,
    string Register,
    string Page,
    string Device,
    int Number,
    IReadOnlyList<FieldEntry> Entries
)
{
    private const string Mark = "\"youju-field\"";
    private const int MarkWithin = 64;
    private const int LongestText = 100_000;
    private const int MostEntries = 20_000;

    /// <summary>Whether the content begins like such a file.</summary>
    public static bool IsFieldFile(ReadOnlySpan<byte> content)
    {
        var head = System.Text.Encoding.UTF8.GetString(content[..Math.Min(MarkWithin, content.Length)]);
        return head.TrimStart('\uFEFF', ' ', '\r', '\n') is ['{', ..]
            && head.Contains(Mark, StringComparison.Ordinal);
    }

    /// <exception cref="UsageException">It was cut off or changed by hand so that it cannot be read.</exception>
    public static FieldFile ParseFile(byte[] content, string name)
    {
        try
        {
            using var json = JsonDocument.Parse(content.AsMemory(content is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0));
            var root = json.RootElement;
            var entries = root.GetProperty("entries")
                .EnumerateArray()
                .Select(ReadEntry)
                .Take(MostEntries + 1)
                .ToList();
            if (entries.Count > MostEntries)
                throw new FormatException();
            return new(
                ReadWords(root, "unit"),
                ReadWords(root, "unitName"),
                root.GetProperty("year").GetInt32(),
                ReadWords(root, "register"),
                ReadWords(root, "page"),
                ReadWords(root, "device"),
                root.GetProperty("file").GetInt32(),
                entries
            );
        }
        catch (Exception wrong)
            when (wrong
                    is JsonException
                        or InvalidOperationException
                        or KeyNotFoundException
                        or FormatException
            )
        {
            throw new UsageException(
                $"“{name}”不是完整的现场记录：可能没有存完，或者手工改过。请在现场页面上再按一次“存成文件带回去”，每个文件都有全部记录。"
            );
        }
    }

    private static FieldEntry ReadEntry(JsonElement entry) =>
        new(
            entry.GetProperty("n").GetInt32(),
            ReadOptional(entry, "record"),
            entry.TryGetProperty("first", out var first) && first.ValueKind == JsonValueKind.Number
                ? first.GetInt32()
                : null,
            entry.GetProperty("base").GetInt32(),
            entry.GetProperty("after").ValueKind == JsonValueKind.Number
                ? entry.GetProperty("after").GetInt32()
                : null,
            entry.GetProperty("at").GetDateTimeOffset(),
            ReadWords(entry, "by"),
            ReadWords(entry, "state"),
            entry
                .GetProperty("texts")
                .EnumerateObject()
                .ToDictionary(
                    text => text.Name,
                    text => Shorten(text.Value.GetString() ?? ""),
                    StringComparer.Ordinal
                )
        );

    private static string Shorten(string words) => words.Length <= LongestText ? words : words[..LongestText];

    private static string ReadWords(JsonElement element, string key) =>
        Shorten(element.GetProperty(key).GetString() ?? "");

    private static string? ReadOptional(JsonElement element, string key) =>
        element.GetProperty(key).ValueKind == JsonValueKind.String
            ? element.GetProperty(key).GetString()
            : null;
}

/// <summary>One thing written in the field.</summary>
/// <param name="Number">Its order on the page, from 1.</param>
/// <param name="Record">The record of the dossier; null for one that began in the field.</param>
/// <param name="First">The entry with which a record of the field began; null where this is it.</param>
/// <param name="Base">The version that was taken along; 0 for a new one.</param>
/// <param name="After">The entry on the same record before this one; null where there is none.</param>
/// <param name="Texts">What was changed, by the key of the field.</param>
public sealed record FieldEntry(
    int Number,
    string? Record,
    int? First,
    int Base,
    int? After,
    DateTimeOffset At,
    string By,
    string State,
    IReadOnlyDictionary<string, string> Texts
);
