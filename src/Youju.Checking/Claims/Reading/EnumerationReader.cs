using Youju.Domain.Figures;

namespace Youju.Checking.Claims.Reading;

/// <summary>Finds the lists that 其中, 包括 and their like open, in the same sentence or in the paragraphs that follow.</summary>
internal sealed class EnumerationReader(ReadText text)
{
    private static readonly (string Word, bool Promise)[] Openers =
    [
        ("其中", false), ("包括", true), ("包含", true), ("主要用于", false), ("分别为", true), ("分别是", true), ("分别用于", true), ("具体为", true), ("具体如下", true), ("构成如下", true), ("组成如下", true), ("由", true), ("中，", false), ("个项目：", true),
    ];

    private static readonly string[] Totals = ["支出总计", "本年支出合计", "收支总计", "收入总计", "本年收入合计"];

    private const int LongestClassification = 16;
    private const int MostParts = 100;
    private const int LongestList = 4000;
    private const int LongestComposition = 300;
    private const int LookBack = 24;

    private readonly Dictionary<Statement, Statement> partOf = [];
    private readonly HashSet<Statement> withoutWhole = [];
    private int outerEnd;

    public List<Enumeration> Read()
    {
        var found = new List<Enumeration>();
        for (var i = 0; i < text.Statements.Count; i++)
        {
            var from = i == 0 ? 0 : text.Statements[i - 1].End;
            foreach (var opener in OpenersIn(from, text.Statements[i].Start)) found.AddRange(ReadAt(opener));
        }

        return found;
    }

    /// <summary>The whole that a part was listed under, if any.</summary>
    public Statement? WholeOf(Statement part) => partOf.GetValueOrDefault(part);

    /// <summary>Whether the part was listed under something that has no figure of its own.</summary>
    public bool IsWithoutWhole(Statement part) => withoutWhole.Contains(part);

    private IEnumerable<(int At, int End, bool Promise)> OpenersIn(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (text.Text[at] == '按' && ClassificationEnd(at, to) is { } behind)
            {
                yield return (at, behind, true);
                at = behind - 1;
                continue;
            }

            if (text.Text[at] is not ('其' or '包' or '主' or '分' or '具' or '构' or '组' or '由' or '中' or '个')) continue;
            foreach (var (word, promise) in Openers)
            {
                if (at + word.Length > to || string.CompareOrdinal(text.Text, at, word, 0, word.Length) != 0) continue;
                if (word == "由" && !EndsInComposition(at, to)) continue;
                yield return (at, at + word.Length, promise);
                at += word.Length - 1;
                break;
            }
        }
    }

    // 按支出功能分类，包括…; 按支出性质分：…: the whole once more, parted in another way.
    private int? ClassificationEnd(int at, int to)
    {
        var words = text.Text.AsSpan(at, Math.Min(LongestClassification, to - at));
        var part = words.IndexOf('分');
        if (part < 2) return null;
        var end = part + 1;
        while (end < words.Length && words[end] is '类' or '为' or '成' or '看' or '，' or '：' or ':' or '包' or '括') end++;
        return end > part + 1 ? at + end : null;
    }

    // 由人员经费和公用经费构成, 由…组成: only then is 由 the start of a list.
    private bool EndsInComposition(int at, int figure)
    {
        var end = text.Text.IndexOf('。', at, Math.Min(LongestComposition, text.Text.Length - at));
        if (end < figure) return false;
        var words = text.Text.AsSpan(at, end - at);
        return words.EndsWith("构成") || words.EndsWith("组成");
    }

    private IEnumerable<Enumeration> ReadAt((int At, int End, bool Promise) opener)
    {
        var passage = PassageAt(opener.At);
        var wholes = text.Text[opener.At] switch
        {
            '中' => NamedWhole(opener.At, passage),
            '按' => Reparted(opener.At, passage),
            _ => Wholes(opener.At, passage),
        };
        if (wholes is null) return [];
        var end = ScopeEnd(opener.At, passage);
        var parts = Inline(opener, end, wholes.FirstOrDefault());
        if (parts.Count > 0)
        {
            outerEnd = Math.Max(outerEnd, end);
            return Match(wholes, parts, opener.Promise, isBlock: false, hasGap: false);
        }

        if (wholes.Count == 0 || text.Between(opener.End, passage.End).Any()) return [];
        var (items, gap) = new BlockListReader(text).Read(passage, wholes[0]);
        return Match(wholes, items, opener.Promise, isBlock: true, gap);
    }

    /// <summary>X中，: the last level named X; an empty list where X is known but has no figure, null where it is not known.</summary>
    private List<Statement>? NamedWhole(int at, Passage passage)
    {
        var from = text.Text.LastIndexOfAny(['，', '。', '；', '：', '\n'], at, at - passage.Start + 1) + 1;
        var words = text.Text[Math.Max(from, passage.Body)..at];
        var label = text.Labels.Name(SubjectReader.Read(words, text.Labels).Subject);
        if (!text.Labels.Knows(LabelReader.Key(label)) || text.IndexAt(at) >= text.Statements.Count) return null;
        var next = text.Statements[text.IndexAt(at)];
        return text.LastLevel(label, next, one => one.SameUnit(next) && (one.Measure == next.Measure || next.Measure is Measure.Amount or Measure.Budget)) is { } whole ? [whole] : [];
    }

    /// <summary>What is parted anew: the level in the same sentence, else the last total of the chapter; null where there is none.</summary>
    private List<Statement>? Reparted(int at, Passage passage)
    {
        var last = text.IndexAt(at) - 1;
        if (last >= 0 && text.Statements[last] is { IsLevel: true, IsPrior: false } near && near.Passage == passage && !text.Text.AsSpan(near.End, at - near.End).Contains('。')) return [near];
        for (var i = last; i >= Math.Max(0, last - LookBack) && text.Statements[i].Passage.Section == passage.Section; i--)
        {
            if (text.Statements[i] is { IsLevel: true, IsPrior: false } one && Totals.Contains(one.Label)) return [one];
        }

        return null;
    }

    private Passage PassageAt(int offset)
    {
        int low = 0, high = text.Prose.Passages.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (text.Prose.Passages[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }

        return text.Prose.Passages[low];
    }

    /// <summary>The level just before the list, and the other stages of the budget given with it.</summary>
    private List<Statement> Wholes(int at, Passage passage)
    {
        var wholes = new List<Statement>();
        var bracket = BracketAt(at, passage);
        var last = text.IndexAt(at) - 1;
        for (var i = last; i >= Math.Max(0, last - LookBack) && wholes.Count < 4; i--)
        {
            var statement = text.Statements[i];
            if (!Near(statement, passage, at)) break;
            if (!statement.IsLevel || statement.IsPrior || statement.Figure.Unit.Symbol.Length == 0) continue;
            if (statement.Bracket >= 0 && statement.Bracket != bracket) continue;
            if (wholes.Count > 0 && (statement.Sentence != wholes[0].Sentence || statement.Label != wholes[0].Label || wholes.Exists(one => one.Measure == statement.Measure))) break;
            wholes.Add(statement);
        }

        // A list in a sentence of its own is over; what follows speaks of all its parts, not of the last.
        return wholes.Count > 0 && EndsList(wholes[0], at) ? [] : wholes;
    }

    private bool EndsList(Statement last, int at)
    {
        if (!IsPart(last) || text.Text.AsSpan(last.End, at - last.End).IndexOf('。') < 0) return false;
        return text.Before(last, one => one.Sentence == last.Sentence).Take(LookBack).Any(IsPart);
    }

    private bool IsPart(Statement one) => partOf.ContainsKey(one) || withoutWhole.Contains(one);

    private bool Near(Statement statement, Passage passage, int at)
    {
        if (statement.Passage == passage) return true;
        var isLast = statement.Passage.Index == passage.Index - 1 && passage.Label is null;
        return isLast && !text.Between(passage.Start, at).Any(one => one.IsLevel);
    }

    private int BracketAt(int at, Passage passage)
    {
        var depth = 0;
        for (var i = at - 1; i >= Math.Max(passage.Start, at - 60); i--)
        {
            if (text.Text[i] is '）' or ')') depth++;
            else if (text.Text[i] is '（' or '(' && depth-- == 0) return i;
        }

        return -1;
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
            if (c is '（' or '(') depth++;
            else if (c is '）' or ')' && depth-- == 0) return i;
            else if (c == '。' || (nested && c is '；' or ';')) return i;
        }

        return last;
    }

    private List<Statement> Inline((int At, int End, bool Promise) opener, int end, Statement? whole)
    {
        var bracket = BracketAt(opener.At, PassageAt(opener.At));
        var parts = new List<Statement>();
        var skipTo = 0;
        foreach (var statement in text.Between(opener.End, end))
        {
            if (statement.Start < skipTo || !statement.IsLevel || statement.IsPrior || statement.Bracket != bracket) continue;
            if (whole is not null ? !statement.SameUnit(whole) : !statement.IsMoney) continue;
            if (parts.Count > 0 && NestedListBefore(statement, parts[^1].End) is { } nested)
            {
                skipTo = ScopeEndOf(nested, end);
                continue;
            }

            parts.Add(statement);
            if (parts.Count == MostParts) break;
        }

        return parts;
    }

    private int? NestedListBefore(Statement statement, int from)
    {
        foreach (var opener in OpenersIn(from, statement.Start))
        {
            if (!text.Text.AsSpan(opener.End, statement.Start - opener.End).ContainsAny('；', ';')) return opener.At;
        }

        return null;
    }

    private int ScopeEndOf(int at, int end)
    {
        var semicolon = text.Text.AsSpan(at, end - at).IndexOfAny('；', ';');
        return semicolon < 0 ? end : at + semicolon;
    }

    // 决算为7万元，预算为9万元，…其中: parts without a stage are of the stage that they add up to, else of what was spent.
    private static Statement? Likeliest(List<Statement> wholes, List<Statement> parts) =>
        wholes.Find(one => Relation.Sum(one.Figure, parts.ConvertAll(part => part.Figure)).Recalculate().Verdict.Holds())
        ?? wholes.Find(one => one.Measure == Measure.Executed) ?? wholes.FirstOrDefault();

    /// <summary>Sorts the parts by stage of the budget and gives each stage the whole of the same stage.</summary>
    private IEnumerable<Enumeration> Match(List<Statement> wholes, List<Statement> parts, bool promise, bool isBlock, bool hasGap)
    {
        foreach (var group in parts.GroupBy(part => part.Measure == Measure.Amount && wholes.Count == 1 ? wholes[0].Measure : part.Measure))
        {
            var whole = wholes.Find(one => one.Measure == group.Key) ?? (parts.TrueForAll(part => part.Measure == parts[0].Measure) ? Likeliest(wholes, parts) : null);
            if (whole is null && wholes.Count > 0) continue;
            foreach (var part in group)
            {
                if (whole is not null) partOf.TryAdd(part, whole);
                else withoutWhole.Add(part);
            }

            yield return new Enumeration(whole, [.. group], promise) { IsBlock = isBlock, HasGap = hasGap };
        }
    }
}
