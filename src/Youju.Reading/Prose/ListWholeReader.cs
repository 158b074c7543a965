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

    /// <summary>The wholes, a stage of the budget each; an empty list where the whole has no figure, null where there is no list.</summary>
    public List<Statement>? Read(int opener, Passage passage) =>
        text.Text[opener] switch
        {
            '中' => Named(opener, passage),
            '按' => Reparted(opener, passage),
            _ => Nearest(opener, passage),
        };

    /// <summary>X中，: the last level named X; an empty list where X is known but has no figure, null where it is not known.</summary>
    private List<Statement>? Named(int at, Passage passage)
    {
        var from = text.Text.LastIndexOfAny(['，', '。', '；', '：', '\n'], at, at - passage.Start + 1) + 1;
        var words = text.Text[Math.Max(from, passage.Body)..at];
        var label = text.Labels.Name(SubjectReader.Read(words, text.Labels).Subject);
        if (!text.Labels.Knows(LabelReader.Key(label)) || text.FindIndexAt(at) >= text.Statements.Count)
            return null;
        var next = text.Statements[text.FindIndexAt(at)];
        return
            text.FindLastLevel(label, next, one =>
                one.HasSameUnit(next)
                && (one.Measure == next.Measure || next.Measure is AmountStage.Amount or AmountStage.Budget)
            )
                is { } whole
            ? [whole]
            : [];
    }

    /// <summary>
    /// What is parted anew: the level in the same sentence, else the last total of the chapter; without
    /// either it has no figure.
    /// </summary>
    private List<Statement> Reparted(int at, Passage passage)
    {
        var last = text.FindIndexAt(at) - 1;
        if (
            last >= 0
            && text.Statements[last] is { IsLevel: true, IsPrior: false } near
            && near.Passage == passage
            && !text.Text.AsSpan(near.End, at - near.End).Contains('。')
        )
            return [near];
        for (
            var i = last;
            i >= Math.Max(0, last - LookBack) && text.Statements[i].Passage.Section == passage.Section;
            i--
        )
        {
            if (text.Statements[i] is { IsLevel: true, IsPrior: false } one && Totals.Contains(one.Label))
                return [one];
        }

        return [];
    }

    /// <summary>The level just before the list, and the other stages of the budget given with it.</summary>
    private List<Statement> Nearest(int at, Passage passage)
    {
        var wholes = new List<Statement>();
        var bracket = text.Prose.FindBracketAround(at, passage);
        var last = text.FindIndexAt(at) - 1;
        for (var i = last; i >= Math.Max(0, last - LookBack) && wholes.Count < 4; i--)
        {
            var statement = text.Statements[i];
            if (!Near(statement, passage, at))
                break;
            if (!statement.IsLevel || statement.IsPrior || statement.Figure.Unit.Symbol.Length == 0)
                continue;
            if (statement.Bracket >= 0 && statement.Bracket != bracket)
                continue;
            if (
                wholes.Count > 0
                && (
                    statement.Sentence != wholes[0].Sentence
                    || statement.Label != wholes[0].Label
                    || wholes.Exists(one => one.Measure == statement.Measure)
                )
            )
                break;
            wholes.Add(statement);
        }

        // A list in a sentence of its own is over; what follows speaks of all its parts, not of the last.
        return wholes.Count > 0 && EndsList(wholes[0], at) ? [] : wholes;
    }

    private bool EndsList(Statement last, int at)
    {
        if (!members.IsListedPart(last) || text.Text.AsSpan(last.End, at - last.End).IndexOf('。') < 0)
            return false;
        return text.FindStatementsBefore(last, one => one.Sentence == last.Sentence)
            .Take(LookBack)
            .Any(members.IsListedPart);
    }

    private bool Near(Statement statement, Passage passage, int at)
    {
        if (statement.Passage == passage)
            return true;
        var isLast = statement.Passage.Index == passage.Index - 1 && passage.Label is null;
        return isLast && !text.FindStatementsBetween(passage.Start, at).Any(one => one.IsLevel);
    }
}
