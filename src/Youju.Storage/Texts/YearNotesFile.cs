using System.Collections.Immutable;
using System.Globalization;
using Youju.Domain.Monitoring;
using Youju.Packs.Definitions;
using Youju.Text.Files;
using Youju.Text.Yaml;

namespace Youju.Storage.Texts;

/// <summary>year.yaml: days of 批复, days on which something was done, stage values and answers to warnings.</summary>
internal sealed record YearNotesFile
{
    public const string Path = "year.yaml";

    public IReadOnlyDictionary<string, DateOnly> Dates { get; init; } = new Dictionary<string, DateOnly>();

    public IReadOnlyList<StageReading> Readings { get; init; } = [];

    public IReadOnlyList<WarningAnswer> Answers { get; init; } = [];

    public YearNotes ToYearNotes() =>
        new()
        {
            Dates = Dates.ToImmutableSortedDictionary(StringComparer.Ordinal),
            Readings = Readings,
            Answers = Answers,
        };

    /// <summary>Days must be called as the calendar of the packs calls them.</summary>
    public IEnumerable<FileError> CheckDates(Pack pack, string text)
    {
        var known = pack.Calendar.Dates.Keys.Concat(pack.Calendar.Steps.Keys).ToList();
        return from key in Dates.Keys
            where !known.Contains(key)
            let line = FindLine(text, key)
            select new FileError(
                Path,
                line,
                1,
                text.Split('\n').ElementAtOrDefault(line - 1) ?? "",
                key.Length,
                $"方案包的日程（calendar.yaml）里没有“{key}”",
                StrictYaml.SuggestWords(key, known)
            );
    }

    public static string FormatNotes(YearNotes notes)
    {
        var yaml = new YamlText();
        yaml.AddMap("dates", () =>
        {
            foreach (var (key, day) in notes.Dates)
                yaml.AddEntry(key, FormatDay(day));
        });
        yaml.AddItems("readings", notes.Readings, reading =>
            yaml.AddEntry("indicator", reading.Indicator)
                .AddEntry("on", FormatDay(reading.On))
                .AddEntry("value", reading.Value)
                .AddEntry("ground", reading.Ground)
        );
        yaml.AddItems("answers", notes.Answers, answer =>
            yaml.AddEntry("of", answer.Of)
                .AddEntry("on", FormatDay(answer.On))
                .AddEntry("found", answer.Found)
                .AddEntry("reply", answer.Reply)
                .AddEntry("reason", answer.Reason)
                .AddEntry("words", answer.Words)
                .AddEntry("measure", answer.Measure)
                .AddEntry("due", FormatDay(answer.Due))
                .AddEntry("done", FormatDay(answer.Done))
        );
        return yaml.ToString();
    }

    private static string? FormatDay(DateOnly? day) =>
        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static int FindLine(string text, string key) =>
        Math.Max(
            1,
            1
                + Array.FindIndex(text.Split('\n'), line =>
                    line.TrimStart().StartsWith(key + ":", StringComparison.Ordinal)
                )
        );
}
