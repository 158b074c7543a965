using System.Text;
using Youju.Formats.Docx.Elements;
using Youju.Formats.Reading;

namespace Youju.Formats.Docx.Reading.Numbering;

/// <summary>Counts paragraphs in the order of the document and writes their labels.</summary>
internal sealed class NumberingCounters
{
    /// <summary>What a person could still call a number.</summary>
    private const int LongestLabel = 1000;

    private readonly Dictionary<int, int?[]> counts = [];
    private readonly HashSet<(int List, int Level)> begun = [];

    /// <summary>The label of the next paragraph on a level of a list.</summary>
    public string CountNextLabel(NumberedList list, int level)
    {
        level = Math.Clamp(level, 0, NumberingDefinitions.LevelCount - 1);
        if (!counts.TryGetValue(list.Sequence, out var count))
            counts[list.Sequence] = count = new int?[NumberingDefinitions.LevelCount];
        var isFirst = begun.Add((list.Id, level));
        count[level] =
            isFirst && list.Starts.TryGetValue(level, out var start) ? start
            : count[level] is { } last ? last + 1
            : list.Starts.GetValueOrDefault(level, list.Levels[level].Start);
        RestartBelow(list, level, count);
        return ComposeLabel(list, level, count);
    }

    private static void RestartBelow(NumberedList list, int level, int?[] count)
    {
        for (var deeper = level + 1; deeper < count.Length; deeper++)
            if (list.Levels[deeper].RestartAfter is not { } after || (after > 0 && level < after))
                count[deeper] = null;
    }

    private static string ComposeLabel(NumberedList list, int level, int?[] count)
    {
        var own = list.Levels[level];
        if (own.Format == "bullet")
            return own.Text.Length == 0 ? "" : $"{Symbols.ToReadableSymbol(own.Text[0])} ";
        var label = new StringBuilder();
        for (var at = 0; at < own.Text.Length; at++)
        {
            if (own.Text.AsSpan(at) is ['%', >= '1' and <= '9', ..])
                label.Append(FormatLevelNumber(list, own.Text[++at] - '1', own.IsLegal, count));
            else
                label.Append(own.Text[at]);
            if (label.Length > LongestLabel)
                throw UnreadableFileException.TooLarge($"一个自动编号多于 {LongestLabel} 个字符");
        }

        return SeparateFromText(label).ToString();
    }

    private static string FormatLevelNumber(NumberedList list, int level, bool isLegal, int?[] count)
    {
        var number = count[level] ?? list.Levels[level].Start;
        return NumberFormat.FormatOrdinal(number, isLegal ? "decimal" : list.Levels[level].Format);
    }

    // On paper a tab parts the label from the words; without it the number 1. before 2024年 would read as 1.2024年.
    private static StringBuilder SeparateFromText(StringBuilder label) =>
        label.Length > 0 && (char.IsAsciiLetterOrDigit(label[^1]) || label[^1] is '.')
            ? label.Append(' ')
            : label;
}
