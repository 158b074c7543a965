using Youju.Domain.Workbooks;
using Youju.Reading.Tables;

namespace Youju.Reading.Papers;

/// <summary>Parts heads that a print without lines ran together over several columns: 本年支出合计基本支出.</summary>
internal sealed class JoinedHeads(HeadWords words)
{
    private const int Shortest = 2;

    /// <summary>The cells of a head over several columns; none where it parts into fewer than there are columns.</summary>
    public IReadOnlyList<WorkbookCell> PartCell(int column, int span, string printed)
    {
        var heads = printed
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(RowLabel.NormaliseName)
            .SelectMany(PartWord)
            .ToList();
        // 合　　计 is one word, however far its letters stand apart.
        if (span < 2 || heads.Count < span || heads.TrueForAll(head => head.Length == 1))
            return [];
        // Code and name of a row stand in one column where the print has no lines; the right columns are those of amounts.
        return [.. heads.TakeLast(span).Select((head, at) => new WorkbookCell(column + at, head))];
    }

    private IEnumerable<string> PartWord(string word)
    {
        while (word.Length > 0)
        {
            var length = FindKnownStart(word) ?? word.Length;
            yield return word[..length];
            word = word[length..];
        }
    }

    private int? FindKnownStart(string word)
    {
        for (var length = word.Length; length >= Shortest; length--)
        {
            if (words.IsExactHead(word[..length]))
                return length;
        }

        return null;
    }
}
