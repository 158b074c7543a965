namespace Youju.Reading.Prose;

/// <summary>Collects the items of a list whose items are paragraphs numbered alike.</summary>
internal sealed class BlockListReader(AnalysedText text)
{
    private const int LongestList = 200;

    /// <summary>The levels that open each item after the passage, and whether an item gives none.</summary>
    public (List<Statement> Parts, bool HasGap) Read(Passage passage, Statement whole)
    {
        var parts = new List<Statement>();
        var hasGap = false;
        foreach (var item in Items(passage))
        {
            var levels = Opening(item, whole);
            parts.AddRange(levels);
            hasGap |= levels.Count == 0 && !SaysNone(item);
        }

        return (parts, hasGap);
    }

    private List<List<Passage>> Items(Passage passage)
    {
        var items = new List<List<Passage>>();
        var passages = text.Prose.Passages;
        var own = passage.Label ?? passages[passage.Owner].Label;
        if (passage.Index + 1 >= passages.Count || passages[passage.Index + 1].Label is not { } first)
            return items;
        if (own is not null && own.Style >= first.Style)
            return items;
        var number = first.Number - 1;
        var nested = false;
        for (var i = passage.Index + 1; i < passages.Count && items.Count < LongestList; i++)
        {
            var label = passages[i].Label;
            if (
                label is not null
                && (label.Style < first.Style || (label.Style == first.Style && label.Number <= number))
            )
                break;
            if (label?.Style == first.Style)
            {
                items.Add([passages[i]]);
                (number, nested) = (label.Number, false);
            }
            else if (label is not null)
                nested = true;
            else if (!nested)
                items[^1].Add(passages[i]);
        }

        return items;
    }

    /// <summary>The first level of the item and the other stages of the budget stated for the same thing.</summary>
    private List<Statement> Opening(List<Passage> item, Statement whole)
    {
        var levels = new List<Statement>();
        foreach (var statement in text.FindStatementsBetween(item[0].Start, item[^1].End).Take(12))
        {
            if (
                !statement.IsLevel
                || statement.IsPrior
                || statement.Bracket >= 0
                || !statement.HasSameUnit(whole)
            )
                continue;
            if (
                levels.Count > 0
                && (
                    statement.Label != levels[0].Label
                    || levels.Exists(one => one.Measure == statement.Measure)
                )
            )
                break;
            levels.Add(statement);
        }

        return levels;
    }

    private bool SaysNone(List<Passage> item) =>
        text.Text.AsSpan(item[0].Body, item[0].End - item[0].Body).IndexOfAny('无', '未') >= 0;
}
