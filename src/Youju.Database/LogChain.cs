using System.Globalization;
using System.Security.Cryptography;
using System.Text;
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

    // Every field with its length: no two lines are written alike.
    private static string SealLine(string before, long number, LogEntry entry)
    {
        var text = new StringBuilder();
        foreach (
            var field in new[]
            {
                before,
                number.ToString(CultureInfo.InvariantCulture),
                entry.At,
                entry.By,
                entry.Verb,
                entry.Dossier,
                entry.Detail,
            }
        )
            text.Append(CultureInfo.InvariantCulture, $"{field.Length}:{field}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}

/// <summary>What a line of the log says.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="Verb">save, undo, freeze, release.</param>
/// <param name="Detail">What it was, then <see cref="BeforeVersion"/> and the version of the dossier after it.</param>
internal sealed record LogEntry(string At, string By, string Verb, string Dossier, string Detail)
{
    /// <summary>Stands between the words and the version.</summary>
    public const char BeforeVersion = '\n';
}

/// <summary>What is told of a write.</summary>
internal sealed record LogWords(string Verb, string Detail);
