using System.Globalization;
using Youju.Database.Model;

namespace Youju.Database;

/// <summary>Lines of the log, each sealed over the one before it: none can be altered, left out or put between unseen.</summary>
internal static class LogChain
{
    /// <summary>What the first line is sealed over.</summary>
    public const string Beginning = "";

    public static LogRow AppendLine(LogRow? last, LogEntry entry)
    {
        var number = (last?.Number ?? 0) + 1;
        return new()
        {
            Number = number,
            At = entry.At,
            By = entry.By,
            Verb = entry.Verb,
            Dossier = entry.Dossier,
            Detail = entry.Detail,
            Hash = SealLine(last?.Hash ?? Beginning, number, entry),
        };
    }

    /// <summary>The number of the first line that does not hold; null where all do.</summary>
    public static long? FindBrokenLine(IEnumerable<LogRow> lines)
    {
        var (hash, number) = (Beginning, 0L);
        foreach (var line in lines)
        {
            var entry = new LogEntry(line.At, line.By, line.Verb, line.Dossier, line.Detail);
            if (line.Number != number + 1 || line.Hash != SealLine(hash, line.Number, entry))
                return line.Number;
            (hash, number) = (line.Hash, line.Number);
        }

        return null;
    }

    private static string SealLine(string before, long number, LogEntry entry) =>
        FieldSeal.HashFields([
            before,
            number.ToString(CultureInfo.InvariantCulture),
            entry.At,
            entry.By,
            entry.Verb,
            entry.Dossier,
            entry.Detail,
        ]);
}

/// <summary>What a line of the log says.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="Verb">save, undo, freeze, release.</param>
/// <param name="Detail">What it was; of a dossier as <see cref="LogDetail"/> writes it.</param>
internal sealed record LogEntry(string At, string By, string Verb, string Dossier, string Detail);

/// <summary>What is told of a write.</summary>
/// <param name="Seal">Over the step that was written; null where none was.</param>
internal sealed record LogWords(string Verb, string Detail, string? Seal = null);
