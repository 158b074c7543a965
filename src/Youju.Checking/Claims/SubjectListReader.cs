using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>Lists of functional subjects down to 项: together they are the total, and those of one 类 are that 类.</summary>
internal sealed class SubjectListReader(AnalysedText text)
{
    private const int LargestGap = 4;
    private const int LongestRepeat = 60;
    private const decimal SmallGap = 0.05m;

    private readonly ILookup<string, Statement> classes = text
        .Statements.Where(one =>
            one.IsLevel
            && one.IsMoney
            && one.Subject.Length is > 0 and < 40
            && !one.Subject.Contains("（项）")
        )
        .ToLookup(one => ClassName(one.Subject.Replace("（类）", "")));

    public IEnumerable<Claim> ReadClaims() => Lists().Where(list => list.Count > 1).SelectMany(Claims);

    private IEnumerable<List<Item>> Lists()
    {
        var list = new List<Item>();
        foreach (var item in Items())
        {
            if (
                list.Count > 0
                && (
                    item.First.Passage.Index - list[^1].First.Passage.Index > LargestGap
                    || item.First.Passage.Section != list[^1].First.Passage.Section
                )
            )
            {
                yield return list;
                list = [];
            }

            if (!list.TakeLast(LongestRepeat).Any(one => one.Repeats(item)))
                list.Add(item);
        }

        yield return list;
    }

    private IEnumerable<Item> Items()
    {
        Item? last = null;
        foreach (
            var statement in text.Statements.Where(one =>
                one.IsLevel
                && one.IsMoney
                && !one.IsPrior
                && one.Bracket < 0
                && one.Subject.Contains("（项）")
            )
        )
        {
            if (
                last is not null
                && last.First.Passage.Owner == statement.Passage.Owner
                && last.First.Subject == statement.Subject
                && last.First.Passage.Index >= statement.Passage.Index - 2
            )
                last.Add(statement);
            else
            {
                if (last is not null)
                    yield return last;
                last = new Item(statement, ClassOf(statement));
            }
        }

        if (last is not null)
            yield return last;
    }

    private string ClassOf(Statement statement)
    {
        var end = statement.Subject.IndexOf("（类）", StringComparison.Ordinal);
        if (end > 0)
            return ClassName(statement.Subject[..end]);
        for (var i = statement.Passage.Index - 1; i >= Math.Max(0, statement.Passage.Index - 24); i--)
        {
            var passage = text.Prose.Passages[i];
            if (
                passage.Label is null
                || statement.Passage.Label is not { } own
                || passage.Label.Style >= own.Style
            )
                continue;
            var words = LabelReader.Key(text.Text[passage.Body..Math.Min(passage.End, passage.Body + 40)]);
            var mark = words.IndexOf("（类）", StringComparison.Ordinal);
            return mark > 0 ? ClassName(words[..mark]) : "";
        }

        return "";
    }

    private static string ClassName(string words) => words.EndsWith("支出") ? words[..^2] : words;

    private IEnumerable<Claim> Claims(List<Item> list)
    {
        foreach (var measure in list[0].Levels.Select(level => level.Measure).Distinct())
        {
            var levels = list.Select(item => item.FindLevel(measure)).ToList();
            if (levels.Contains(null))
                continue;
            var parts = levels.OfType<Statement>().ToList();
            if (Total(parts) is { } claim)
                yield return claim;
            foreach (var ofClass in list.GroupBy(item => item.Class).Where(group => group.Key.Length > 0))
            {
                if (
                    ClassTotal(ofClass.Key, [.. ofClass.Select(item => item.FindLevel(measure)!)]) is
                    { } total
                )
                    yield return total;
            }
        }
    }

    /// <summary>The list against the total that stands before it: the nearest that fits, or the nearest at all.</summary>
    private Claim? Total(List<Statement> parts)
    {
        var wholes = text.FindStatementsBefore(parts[0], one =>
                one.Passage.Section == parts[0].Passage.Section && parts[0].Index - one.Index < 24
            )
            .Where(one =>
                one.IsLevel
                && !one.IsPrior
                && one.HasSameUnit(parts[0])
                && one.Figure.Nominal > 0
                && !one.Subject.Contains("（项）")
                && !parts.Exists(part => part.Figure.Nominal == one.Figure.Nominal)
                && SameStage(one, parts[0])
            )
            .ToList();
        var whole = wholes.Find(one => Judge(one, parts).Holds())
            ?? (
                parts.Count > 2
                    ? wholes.Find(one => one.Label.EndsWith("支出") || one.Label.Contains("支出"))
                    : null
            );
        if (whole is null)
            return null;
        var verdict = Judge(whole, parts);
        if (verdict == Verdict.Contradiction && !IsClose(whole, parts))
            return null;
        return Claim(whole, parts, verdict) with
        {
            Span = AnalysedText.UniteFigureSpans(parts[0], parts[^1]),
        };
    }

    private static bool SameStage(Statement whole, Statement part) =>
        whole.Measure == part.Measure
        || part.Measure is AmountStage.Amount or AmountStage.Budget
            && whole.Measure is AmountStage.Amount or AmountStage.Budget;

    /// <summary>A list that leaves a subject out falls short by any amount; one that is complete by a slip of the pen.</summary>
    private static bool IsClose(Statement whole, List<Statement> parts)
    {
        var gap = parts.Sum(part => part.Figure.Nominal) - whole.Figure.Nominal;
        return gap > 0
            || -gap <= whole.Figure.Nominal * SmallGap
            || Typo.Explains(whole.Figure, (whole.Figure.Nominal + gap) / whole.Figure.Scale)
            || parts.Exists(part =>
                Typo.Explains(part.Figure, (part.Figure.Nominal - gap) / part.Figure.Scale)
            );
    }

    private Claim? ClassTotal(string name, List<Statement> parts)
    {
        var whole = classes[name]
            .Take(8)
            .FirstOrDefault(one =>
                one.Index < parts[0].Index && one.HasSameUnit(parts[0]) && Judge(one, parts).Holds()
            );
        return whole is null
            ? null
            : Claim(whole, parts, Judge(whole, parts)) with
            {
                Span = whole.Figure.Span,
            };
    }

    private static Verdict Judge(Statement whole, List<Statement> parts) =>
        FigureRelation.CreateSum(whole.Figure, parts.ConvertAll(part => part.Figure)).Recalculate().Verdict;

    private static Claim Claim(Statement whole, List<Statement> parts, Verdict verdict) =>
        new(
            ClaimKind.Sum,
            "P50",
            verdict,
            whole.Figure.Span,
            whole.Figure,
            [.. parts.Select(part => part.Figure)],
            [Proof.Sum(whole, parts)]
        )
        {
            Subject = whole.Label,
        };

    private sealed class Item(Statement first, string ofClass)
    {
        public Statement First { get; } = first;

        public string Class { get; } = ofClass;

        /// <summary>The stages of the budget in the sentence that opens the item.</summary>
        public List<Statement> Levels { get; } = [first];

        public void Add(Statement statement)
        {
            var fits =
                statement.Sentence == First.Sentence && (statement.Year == First.Year || statement.Year == 0);
            if (fits && !Levels.Exists(level => level.Measure == statement.Measure))
                Levels.Add(statement);
        }

        public Statement? FindLevel(AmountStage measure) => Levels.Find(level => level.Measure == measure);

        public bool Repeats(Item other) =>
            First.Subject == other.First.Subject && First.Figure.Nominal == other.First.Figure.Nominal;
    }
}
