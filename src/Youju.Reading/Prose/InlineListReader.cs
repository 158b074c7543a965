using Youju.Domain.Figures;

namespace Youju.Reading.Prose;

/// <summary>Collects the parts of a list that stands in running text.</summary>
internal sealed class InlineListReader(AnalysedText text, ListOpenerReader openers)
{
    private const int MostParts = 100;
    private const int LongestList = 4000;

    private int outerEnd;

    public List<Statement> Read(ListOpener opener, Passage passage, Statement? whole)
    {
        var end = opener.EndsWithClause ? ClauseEnd(opener.At, passage) : ScopeEnd(opener.At, passage);
        if (ListsNamesOnly(opener, end))
            return [];
        var parts = Parts(opener, passage, end, whole);
        if (parts.Count > 0)
            outerEnd = Math.Max(outerEnd, end);
        return parts;
    }

    /// <summary>A list goes on to the end of its sentence; one inside another ends at ；, one inside brackets with them.</summary>
    private int ScopeEnd(int at, Passage passage)
    {
        var nested = at < outerEnd;
        var depth = 0;
        var last = Math.Min(passage.End, at + LongestList);
        for (var i = at; i < last; i++)
        {
            var c = text.Text[i];
            if (c is '（' or '(')
                depth++;
            else if (c is '）' or ')' && depth-- == 0)
                return i;
            else if (c == '。' || (nested && c is '；' or ';'))
                return i;
        }

        return last;
    }

    private int ClauseEnd(int at, Passage passage)
    {
        var length = text.Text.AsSpan(at, passage.End - at).IndexOfAny("，；。）)");
        return length < 0 ? passage.End : at + length;
    }

    // 人员经费9万元，主要包括：基本工资、津贴；公用经费2万元: what follows the names belongs to another.
    private bool ListsNamesOnly(ListOpener opener, int end)
    {
        var semicolon = text.Text.AsSpan(opener.End, end - opener.End).IndexOfAny('；', ';');
        return semicolon >= 0 && !text.FindStatementsBetween(opener.End, opener.End + semicolon).Any();
    }

    private List<Statement> Parts(ListOpener opener, Passage passage, int end, Statement? whole)
    {
        var bracket = text.Prose.FindBracketAround(opener.At, passage);
        var parts = new List<Statement>();
        var skipTo = 0;
        foreach (var statement in text.FindStatementsBetween(opener.End, end))
        {
            if (
                IsThreshold(statement)
                || statement.Start < skipTo
                || !statement.IsLevel
                || statement.IsPrior
                || statement.Bracket != bracket
            )
                continue;
            if (whole is not null ? !statement.HasSameUnit(whole) : !statement.IsMoney)
                continue;
            if (parts.Count > 0 && NestedListBefore(statement, parts[^1].End) is { } nested)
            {
                skipTo = ScopeEndOf(nested, end);
                continue;
            }

            parts.Add(statement);
            if (parts.Count == MostParts)
                break;
        }

        return parts;
    }

    // 单价50万元以上的设备: the amount tells which things are meant.
    private static bool IsThreshold(Statement statement) =>
        statement.Figure.Qualifier is Qualifier.AtLeast or Qualifier.AtMost or Qualifier.Above
        && (statement.Lead.EndsWith("单价") || statement.Lead.EndsWith("价值"));

    private int? NestedListBefore(Statement statement, int from)
    {
        foreach (var opener in openers.FindOpeners(from, statement.Start))
        {
            if (!text.Text.AsSpan(opener.End, statement.Start - opener.End).ContainsAny('；', ';'))
                return opener.At;
        }

        return null;
    }

    private int ScopeEndOf(int at, int end)
    {
        var semicolon = text.Text.AsSpan(at, end - at).IndexOfAny('；', ';');
        return semicolon < 0 ? end : at + semicolon;
    }
}
