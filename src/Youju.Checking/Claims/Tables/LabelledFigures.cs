using Youju.Domain.Documents;
using Youju.Reading.Search;
using Youju.Reading.Tables;

namespace Youju.Checking.Claims.Tables;

/// <summary>Finds names with a figure behind them, in the same cell or in the next: 其中：基本支出：62.61.</summary>
internal sealed class LabelledFigures(string text, MoneyUnit unit)
{
    /// <summary>The figure of each name that is printed once; a name without a figure is not told.</summary>
    public IReadOnlyDictionary<string, TableTerm> FindFigures(TextSpan within, IReadOnlyList<string> names)
    {
        var found = new Dictionary<string, TableTerm>(StringComparer.Ordinal);
        var twice = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in WordFinder.FromWords(names).FindWords(text, within))
        {
            if (FindFigureBehind(name.End, within.End) is not { } token)
                continue;
            var words = text.Substring(name.Start, name.Length);
            var term = new TableTerm(
                words,
                unit.ToPrintedFigure(token),
                TextSpan.FromBounds(name.Start, token.Span.End)
            );
            if (!found.TryAdd(words, term))
                twice.Add(words);
        }

        foreach (var name in twice)
            found.Remove(name);
        return found;
    }

    private CellToken? FindFigureBehind(int at, int end)
    {
        var start = FindCellBehind(at, end);
        if (start < 0)
            return null;
        var rest = text.AsSpan(start, end - start);
        return PrintedNumber.ParseAtStart(rest) is { } number && EndsNumber(rest[number.Length..])
            ? new(CellTokenKind.Number, new TextSpan(start, number.Length), null, 0) { Number = number }
            : null;
    }

    // Where the words of this cell or the next go on; −1 behind the end of the line or of the next cell.
    private int FindCellBehind(int at, int end)
    {
        var cells = 0;
        for (; at < end && (char.IsWhiteSpace(text[at]) || text[at] is ':' or '：'); at++)
        {
            cells += text[at] == '\t' ? 1 : 0;
            if (text[at] == '\n' || cells > 1)
                return -1;
        }

        return at;
    }

    private static bool EndsNumber(ReadOnlySpan<char> behind) =>
        behind.IsEmpty
        || char.IsWhiteSpace(behind[0])
        || behind.StartsWith("万元")
        || behind[0] is '；' or '，' or ';';
}
