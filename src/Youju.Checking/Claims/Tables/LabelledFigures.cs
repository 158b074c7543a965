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
        var cells = 0;
        while (at < end && (char.IsWhiteSpace(text[at]) || text[at] is ':' or '：'))
        {
            if (text[at] == '\n' || (text[at] == '\t' && ++cells > 1))
                return null;
            at++;
        }

        var rest = text.AsSpan(at, end - at);
        if (PrintedNumber.ParseAtStart(rest) is not { } number)
            return null;
        var isWhole =
            number.Length == rest.Length
            || char.IsWhiteSpace(rest[number.Length])
            || rest[number.Length..].StartsWith("万元")
            || rest[number.Length] is '；' or '，' or ';';
        return isWhole
            ? new(CellTokenKind.Number, new TextSpan(at, number.Length), null, 0) { Number = number }
            : null;
    }
}
