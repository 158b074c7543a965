using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>Lists of functional subjects down to 项: together they are the total, and those of one 类 are that 类.</summary>
internal sealed class SubjectListReader(AnalysedText text)
{
    private const int LargestGap = 4;
    private const int LongestRepeat = 60;
    private const int PassagesAbove = 24;
    private const int StatementsAbove = 24;
    private const int LongestHeading = 40;
    private const int MostOfClass = 8;
    private const decimal SmallGap = 0.05m;
    private const string ClassMark = "（类）";
    private const string ItemMark = "（项）";

    private readonly ILookup<string, Statement> classes = text
        .Statements.Where(one =>
            one.IsLevel
            && one.IsMoney
            && one.Subject.Length is > 0 and < LongestHeading
            && !IsNamedAsItem(one)
        )
        .ToLookup(one => ClassName(one.Subject.Replace(ClassMark, "")));

    public IEnumerable<Claim> ReadClaims() =>
        ReadLists().Where(list => list.Count > 1).SelectMany(ReadClaimsOfList);

    private IEnumerable<List<Item>> ReadLists()
    {
        var list = new List<Item>();
        foreach (var item in ReadItems())
        {
            if (list.Count > 0 && IsFarFrom(list[^1], item))
            {
                yield return list;
                list = [];
            }

            if (!list.TakeLast(LongestRepeat).Any(one => one.Repeats(item)))
                list.Add(item);
        }

        yield return list;
    }

    private static bool IsFarFrom(Item last, Item item) =>
        item.First.Passage.Index - last.First.Passage.Index > LargestGap
        || item.First.Passage.Section != last.First.Passage.Section;

    private List<Item> ReadItems()
    {
        var items = new List<Item>();
        foreach (var statement in text.Statements.Where(IsOfItem))
            if (items.Count > 0 && items[^1].GoesOnIn(statement))
                items[^1].Add(statement);
            else
                items.Add(new(statement, FindClass(statement)));
        return items;
    }

    private static bool IsOfItem(Statement statement) =>
        IsLevelNow(statement) && statement.IsMoney && statement.Bracket < 0 && IsNamedAsItem(statement);

    private static bool IsLevelNow(Statement statement) => statement.IsLevel && !statement.IsPrior;

    private static bool IsNamedAsItem(Statement statement) => statement.Subject.Contains(ItemMark);

    private string FindClass(Statement statement)
    {
        var end = statement.Subject.IndexOf(ClassMark, StringComparison.Ordinal);
        return end > 0 ? ClassName(statement.Subject[..end])
            : FindHeadingAbove(statement) is { } heading
            && heading.IndexOf(ClassMark, StringComparison.Ordinal) is > 0 and var mark
                ? ClassName(heading[..mark])
            : "";
    }

    /// <summary>The words of the nearest heading of a higher level; null where none stands near above.</summary>
    private string? FindHeadingAbove(Statement statement)
    {
        if (statement.Passage.Label is not { } own)
            return null;
        var heading = text
            .Prose.Passages.Take(statement.Passage.Index)
            .TakeLast(PassagesAbove)
            .LastOrDefault(passage => passage.Label is { } label && label.Style < own.Style);
        return heading is null
            ? null
            : LabelReader.Key(text.Text[heading.Body..Math.Min(heading.End, heading.Body + LongestHeading)]);
    }

    private static string ClassName(string words) => words.EndsWith("支出") ? words[..^2] : words;

    private IEnumerable<Claim> ReadClaimsOfList(List<Item> list) =>
        list[0]
            .Levels.Select(level => level.Measure)
            .Distinct()
            .SelectMany(measure => ReadClaimsAt(measure, list));

    /// <summary>What a list says at one stage of the budget: nothing where an item does not have it.</summary>
    private IEnumerable<Claim> ReadClaimsAt(AmountStage measure, List<Item> list)
    {
        var parts = list.Select(item => item.FindLevel(measure)).OfType<Statement>().ToList();
        if (parts.Count < list.Count)
            return [];
        var ofClasses = list.Zip(parts, (item, part) => (item.Class, Part: part))
            .Where(one => one.Class.Length > 0)
            .GroupBy(one => one.Class, one => one.Part)
            .Select(ofClass => ClaimClassTotal(ofClass.Key, [.. ofClass]));
        return ofClasses.Prepend(ClaimTotal(parts)).OfType<Claim>();
    }

    /// <summary>The list against the total that stands before it: the nearest that fits, or the nearest at all.</summary>
    private Claim? ClaimTotal(List<Statement> parts)
    {
        if (FindWhole(parts) is not { } whole)
            return null;
        var verdict = Judge(whole, parts);
        return verdict == Verdict.Contradiction && !IsClose(whole, parts)
            ? null
            : CreateClaim(whole, parts, verdict) with
            {
                Span = AnalysedText.UniteFigureSpans(parts[0], parts[^1]),
            };
    }

    private Statement? FindWhole(List<Statement> parts)
    {
        var wholes = text.FindStatementsBefore(parts[0], one => IsNear(one, parts[0]))
            .Where(one => MayBeWhole(one, parts))
            .ToList();
        return wholes.Find(one => Judge(one, parts).Holds())
            ?? (parts.Count > 2 ? wholes.Find(one => one.Label.Contains("支出")) : null);
    }

    private static bool IsNear(Statement one, Statement part) =>
        one.Passage.Section == part.Passage.Section && part.Index - one.Index < StatementsAbove;

    private static bool MayBeWhole(Statement one, List<Statement> parts) =>
        IsLevelNow(one)
        && !IsNamedAsItem(one)
        && one.Figure.Nominal > 0
        && one.HasSameUnit(parts[0])
        && IsOfSameStage(one, parts[0])
        && !parts.Exists(part => part.Figure.Nominal == one.Figure.Nominal);

    private static bool IsOfSameStage(Statement whole, Statement part) =>
        whole.Measure == part.Measure || (HasOpenStage(whole) && HasOpenStage(part));

    private static bool HasOpenStage(Statement statement) =>
        statement.Measure is AmountStage.Amount or AmountStage.Budget;

    /// <summary>A list that leaves a subject out falls short by any amount; one that is complete by a slip of the pen.</summary>
    private static bool IsClose(Statement whole, List<Statement> parts)
    {
        var gap = parts.Sum(part => part.Figure.Nominal) - whole.Figure.Nominal;
        return gap > 0
            || -gap <= whole.Figure.Nominal * SmallGap
            || IsSlipBy(whole.Figure, gap)
            || parts.Exists(part => IsSlipBy(part.Figure, -gap));
    }

    private static bool IsSlipBy(PrintedFigure figure, decimal gap) =>
        Typo.Explains(figure, (figure.Nominal + gap) / figure.Scale);

    private Claim? ClaimClassTotal(string name, List<Statement> parts)
    {
        var whole = classes[name]
            .Take(MostOfClass)
            .FirstOrDefault(one =>
                one.Index < parts[0].Index && one.HasSameUnit(parts[0]) && Judge(one, parts).Holds()
            );
        return whole is null
            ? null
            : CreateClaim(whole, parts, Judge(whole, parts)) with
            {
                Span = whole.Figure.Span,
            };
    }

    private static Verdict Judge(Statement whole, List<Statement> parts) =>
        FigureRelation.CreateSum(whole.Figure, parts.ConvertAll(part => part.Figure)).Recalculate().Verdict;

    private static Claim CreateClaim(Statement whole, List<Statement> parts, Verdict verdict) =>
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

        /// <summary>Whether a statement speaks of the item on, at once behind it.</summary>
        public bool GoesOnIn(Statement statement) =>
            First.Passage.Owner == statement.Passage.Owner
            && First.Subject == statement.Subject
            && First.Passage.Index >= statement.Passage.Index - 2;

        public Statement? FindLevel(AmountStage measure) => Levels.Find(level => level.Measure == measure);

        public bool Repeats(Item other) =>
            First.Subject == other.First.Subject && First.Figure.Nominal == other.First.Figure.Nominal;
    }
}
