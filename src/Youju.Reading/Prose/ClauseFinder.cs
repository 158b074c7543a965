using System.Buffers;
using Youju.Reading.Search;

namespace Youju.Reading.Prose;

/// <summary>Finds where the clause before a figure begins, and the bracket that holds it.</summary>
internal sealed class ClauseFinder(string text)
{
    public const int LongestLead = 160;

    private static readonly SearchValues<char> Boundaries = SearchValues.Create("，。；;：:！？");

    /// <param name="cursor">Where the figure before ends.</param>
    public (int Start, int Bracket) FindClause(int figure, int cursor, Passage passage)
    {
        var from = Math.Max(Math.Max(cursor, passage.Body), figure - LongestLead);
        var depth = 0;
        for (var at = figure - 1; at >= from; at--)
        {
            depth += Brackets.ToDepthChange(text[at]);
            if (depth > 0)
                return (at + 1, at);
            if (depth == 0 && IsBoundary(at))
                return (at + 1, FindBracket(at, passage));
        }

        var start = Math.Min(figure, from);
        return (start, FindBracket(start, passage));
    }

    // The comma of 1,234 parts nothing.
    private bool IsBoundary(int at) =>
        text[at] == ',' ? !EndsWithDigit(text.AsSpan(0, at)) : Boundaries.Contains(text[at]);

    private static bool EndsWithDigit(ReadOnlySpan<char> words) =>
        words is [.., var last] && char.IsDigit(last);

    private int FindBracket(int before, Passage passage) =>
        Brackets.FindUnclosed(text, Math.Max(passage.Start, before - (2 * LongestLead)), before);
}
