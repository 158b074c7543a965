using Youju.Reading.Search;

namespace Youju.Reading.Prose;

/// <summary>Finds what a list parts: the level before its opener, the one that its words name, or the last total.</summary>
internal sealed class ListWholeReader(AnalysedText text, ListMembers members)
{
    private static readonly string[] Totals =
    [
        "支出总计",
        "本年支出合计",
        "收支总计",
        "收入总计",
        "本年收入合计",
    ];

    private const int LookBack = 24;
    private const int MostStages = 4;

    /// <summary>The wholes, a stage of the budget each; an empty list where the whole has no figure, null where there is no list.</summary>
    public List<Statement>? FindWholes(int opener, Passage passage) =>
        text.Text[opener] switch
        {
            '中' => FindNamed(opener, passage),
            '按' => FindReparted(opener, passage),
            _ => FindNearest(opener, passage),
        };

    /// <summary>X中，: the last level named X; an empty list where X is known but has no figure, null where it is not known.</summary>
    private List<Statement>? FindNamed(int at, Passage passage)
    {
        var label = ReadLabelBefore(at, passage);
        if (
            !text.Labels.Knows(LabelReader.Key(label))
            || text.Statements.ElementAtOrDefault(text.FindIndexAt(at)) is not { } next
        )
            return null;
        var whole = text.FindLastLevel(label, next, one => one.HasSameUnit(next) && FitsStage(one, next));
        return whole is null ? [] : [whole];
    }

    private string ReadLabelBefore(int at, Passage passage)
    {
        var words = text.Text.AsSpan(passage.Body, Math.Max(0, at - passage.Body));
        var clause = words[(words.LastIndexOfAny("，。；：\n") + 1)..].ToString();
        return text.Labels.Name(SubjectReader.ReadSubject(clause, text.Labels).Subject);
    }

    private static bool FitsStage(Statement whole, Statement part) =>
        part.Measure is AmountStage.Amount or AmountStage.Budget || whole.Measure == part.Measure;

    /// <summary>
    /// What is parted anew: the level in the same sentence, else the last total of the chapter; without
    /// either it has no figure.
    /// </summary>
    private List<Statement> FindReparted(int at, Passage passage)
    {
        var before = LookBackFrom(at).ToList();
        if (before is [{ IsCurrentLevel: true } near, ..] && IsInSentence(near, at, passage))
            return [near];
        return
        [
            .. before
                .TakeWhile(one => one.Passage.Section == passage.Section)
                .Where(one => one.IsCurrentLevel && Totals.Contains(one.Label))
                .Take(1),
        ];
    }

    private IEnumerable<Statement> LookBackFrom(int at) =>
        text.Statements.Backwards(text.FindIndexAt(at), LookBack + 1);

    private bool IsInSentence(Statement one, int at, Passage passage) =>
        one.Passage == passage && !text.Text.AsSpan(one.End, at - one.End).Contains('。');

    /// <summary>The level just before the list, and the other stages of the budget given with it.</summary>
    private List<Statement> FindNearest(int at, Passage passage)
    {
        var bracket = text.Prose.FindBracketAround(at, passage);
        var levels = LookBackFrom(at)
            .TakeWhile(one => IsNear(one, passage, at))
            .Where(one => one is { IsCurrentLevel: true, Figure.Unit.Symbol.Length: > 0 })
            .Where(one => one.Bracket < 0 || one.Bracket == bracket)
            .ToList();
        // A list in a sentence of its own is over; what follows speaks of all its parts, not of the last.
        if (levels.Count == 0 || EndsList(levels[0], at))
            return [];
        return
        [
            .. levels.TakeWhile(one => one.Sentence == levels[0].Sentence).CollectStages().Take(MostStages),
        ];
    }

    private bool EndsList(Statement last, int at) =>
        members.IsListedPart(last)
        && text.Text.AsSpan(last.End, at - last.End).Contains('。')
        && text.FindStatementsBefore(last, one => one.Sentence == last.Sentence)
            .Take(LookBack)
            .Any(members.IsListedPart);

    // In the same paragraph, or in the one before where no level stands between.
    private bool IsNear(Statement statement, Passage passage, int at) =>
        statement.Passage == passage
        || (
            passage.Label is null
            && statement.Passage.Index == passage.Index - 1
            && !text.FindStatementsBetween(passage.Start, at).Any(one => one.IsLevel)
        );
}
