using Youju.Domain.Documents;

namespace Youju.Reading.Prose;

/// <summary>Collects the items of a list whose items are paragraphs numbered alike.</summary>
internal sealed class BlockListReader(AnalysedText text)
{
    private const int LongestList = 200;
    private const int MostFiguresOfItem = 12;

    /// <summary>The levels that open each item after the passage.</summary>
    public ListedParts CollectParts(Passage passage, Statement whole)
    {
        var items = CollectItems(passage)
            .Select(item => (Passages: item, Levels: CollectOpeningLevels(item, whole)))
            .ToList();
        return new(
            [.. items.SelectMany(item => item.Levels)],
            IsBlock: true,
            HasGap: items.Exists(item => item.Levels.Count == 0 && !SaysNone(item.Passages[0]))
        );
    }

    private List<List<Passage>> CollectItems(Passage passage)
    {
        var passages = text.Prose.Passages;
        var own = passage.Label ?? passages[passage.Owner].Label;
        if (passages.ElementAtOrDefault(passage.Index + 1) is not { Label: { } first } opening)
            return [];
        if (own?.Style >= first.Style)
            return [];
        List<List<Passage>> items =
        [
            [opening],
        ];
        foreach (var next in passages.Skip(opening.Index + 1))
        {
            if (items.Count == LongestList || EndsList(next.Label, items[^1][0].Label!))
                break;
            if (next.Label?.Style == first.Style)
                items.Add([next]);
            else if (next.Owner == items[^1][0].Index)
                items[^1].Add(next);
        }

        return items;
    }

    private static bool EndsList(NumberLabel? label, NumberLabel last) =>
        label?.Style < last.Style || (label?.Style == last.Style && label.Number <= last.Number);

    /// <summary>The first level of the item and the other stages of the budget stated for the same thing.</summary>
    private List<Statement> CollectOpeningLevels(List<Passage> item, Statement whole) =>
        text.FindStatementsBetween(item[0].Start, item[^1].End)
            .Take(MostFiguresOfItem)
            .Where(one => one is { IsCurrentLevel: true, Bracket: < 0 } && one.HasSameUnit(whole))
            .CollectStages();

    private bool SaysNone(Passage item) => text.Prose.SliceBody(item).ContainsAny('无', '未');
}
