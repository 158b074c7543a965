using Youju.Domain.Figures;
using Youju.Reading.Search;

namespace Youju.Reading.Prose;

/// <summary>Collects the parts of a list that stands in running text.</summary>
internal sealed class InlineListReader(AnalysedText text, ListOpenerReader openers)
{
    private const int MostParts = 100;
    private const int LongestList = 4000;

    // 单价50万元以上的设备: the amount tells which things are meant.
    private static readonly WordList Prices = new("单价", "价值");

    private static readonly Qualifier[] Limits = [Qualifier.AtLeast, Qualifier.AtMost, Qualifier.Above];

    private int outerEnd;

    public List<Statement> CollectParts(ListOpener opener, Passage passage, Statement? whole)
    {
        var end = opener.EndsWithClause
            ? FindClauseEnd(opener.At, passage)
            : FindScopeEnd(opener.At, passage);
        if (ListsNamesOnly(opener, end))
            return [];
        var parts = CollectPartsWithin(opener, passage, end, whole);
        if (parts.Count > 0)
            outerEnd = Math.Max(outerEnd, end);
        return parts;
    }

    /// <summary>A list goes on to the end of its sentence; one inside another ends at ；, one inside brackets with them.</summary>
    private int FindScopeEnd(int at, Passage passage)
    {
        var ends = at < outerEnd ? "。；;" : "。";
        var depth = 0;
        var last = Math.Min(passage.End, at + LongestList);
        for (var i = at; i < last; i++)
        {
            depth += Brackets.ToDepthChange(text.Text[i]);
            if (depth < 0 || ends.Contains(text.Text[i]))
                return i;
        }

        return last;
    }

    private int FindClauseEnd(int at, Passage passage) =>
        at + text.Text.AsSpan(at, passage.End - at).FindAnyOrEnd("，；。）)");

    // 人员经费9万元，主要包括：基本工资、津贴；公用经费2万元: what follows the names belongs to another.
    private bool ListsNamesOnly(ListOpener opener, int end)
    {
        var semicolon = FindSemicolon(opener.End, end);
        return semicolon < end && !text.FindStatementsBetween(opener.End, semicolon).Any();
    }

    private int FindSemicolon(int from, int end) =>
        from + text.Text.AsSpan(from, end - from).FindAnyOrEnd("；;");

    private List<Statement> CollectPartsWithin(ListOpener opener, Passage passage, int end, Statement? whole)
    {
        var bracket = text.Prose.FindBracketAround(opener.At, passage);
        var parts = new List<Statement>();
        var skipTo = 0;
        foreach (
            var statement in text.FindStatementsBetween(opener.End, end)
                .Where(one => one.IsCurrentLevel && one.Bracket == bracket && IsOfWhole(one, whole))
                .TakeWhile(_ => parts.Count < MostParts)
        )
        {
            if (statement.Start < skipTo)
                continue;
            if (parts is [.., var last] && FindNestedList(last.End, statement.Start) is { } nested)
                skipTo = FindSemicolon(nested.At, end);
            else
                parts.Add(statement);
        }

        return parts;
    }

    private static bool IsOfWhole(Statement part, Statement? whole) =>
        !IsThreshold(part) && (whole is null ? part.IsMoney : part.HasSameUnit(whole));

    private static bool IsThreshold(Statement statement) =>
        Limits.Contains(statement.Figure.Qualifier) && Prices.IsAtEndOf(statement.Lead);

    private ListOpener? FindNestedList(int from, int to) =>
        openers
            .FindOpeners(from, to)
            .Where(opener => FindSemicolon(opener.End, to) == to)
            .Select(opener => (ListOpener?)opener)
            .FirstOrDefault();
}
