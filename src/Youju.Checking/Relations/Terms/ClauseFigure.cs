using Youju.Checking.Relations.Stems;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Terms;

/// <summary>A figure with its place in the tree of clauses and with what the words around it say.</summary>
internal sealed class ClauseFigure(int index, PrintedFigure figure)
{
    private const double Alike = 0.75;
    private const double Named = 0.9;
    private const double Held = 0.7;

    private static readonly StemSet Rests =
        StemSet.Leftovers | StemSet.FromClass(StemClass.Closing) | StemSet.FromClass(StemClass.Others);

    private static readonly StemSet Awaited =
        StemSet.FromClass(StemClass.Rest) | StemSet.FromClass(StemClass.Unmet);

    private Bounds? asOperand,
        asResult;

    public int Index { get; } = index;

    public PrintedFigure Figure { get; } = figure;

    public ClausePlace Place { get; init; }

    /// <summary>What is counted, alike for words that count the same: 人 and 名.</summary>
    public required CountedUnit Unit { get; init; }

    /// <summary>In base units; a percentage in percent.</summary>
    public double Value { get; init; }

    /// <summary>Half a step of the last printed digit in base units; 0 where the figure is exact.</summary>
    public double Half { get; init; }

    /// <summary>How far rounding may take it from its value, as a part of the value; 0 for a whole number.</summary>
    public double Spread { get; init; }

    /// <summary>What it stands for where another figure is computed from it: a whole number is what it says.</summary>
    public Bounds AsOperand => asOperand ??= Bounds.FromOperand(this);

    /// <summary>What it stands for where it is computed itself: it was rounded.</summary>
    public Bounds AsResult => asResult ??= Bounds.FromResult(this);

    public int Decimals { get; init; }

    /// <summary>What the words around the figure say of it.</summary>
    public required FigureWords Said { get; init; }

    public StemSet Lead => Said.Lead;

    public StemSet Near => Said.Near;

    public StemSet Last => Said.Last;

    public StemSet Clause => Said.Clause;

    public NameMask Words => Said.All;

    public int Change => Said.Change;

    public bool MayBeLevel => Said.MayBeLevel;

    /// <summary>The stems behind the figure up to the next mark or figure.</summary>
    public StemSet Post { get; init; }

    /// <summary>What the figure is called, without stems; inherited where it has no name of its own.</summary>
    public NameMask Name { get; init; }

    /// <summary>Whether the name stands in the figure's own lead.</summary>
    public bool HasOwnName { get; init; }

    /// <summary>Whether both bear names of their own that are alike.</summary>
    public bool IsNamedLike(ClauseFigure other, double least = Alike) =>
        HasOwnName && other.HasOwnName && Name.MeasureLikeness(other.Name) > least;

    /// <summary>The year that the words before the figure name; 0 where they name none.</summary>
    public int Year { get; init; }

    /// <summary>Whether words lead to it in its clause.</summary>
    public bool HasLead { get; init; }

    /// <summary>What the words before a percentage, or before the figure that it is told of, call its part and its whole.</summary>
    public ShareWords Share { get; set; }

    /// <summary>What the words call the whole of a percentage: 占到货数的84.8%, 完成预算的95%; empty where they call it nothing.</summary>
    public NameMask NamedWhole => Share.Whole;

    /// <summary>How much the whole that its words name is called like another figure.</summary>
    public double MeasureNaming(ClauseFigure whole) =>
        Math.Max(
            NamedWhole.MeasureLikeness(whole.Words),
            whole.HasOwnName ? 0 : NamedWhole.MeasureLikeness(whole.Name)
        );

    /// <summary>Whether its words call another figure its whole.</summary>
    public bool NamesWhole(ClauseFigure whole) => MeasureNaming(whole) > Named;

    /// <summary>Whether its words call another figure its part: 民间艺人占39.13% of 签约民间艺人28人.</summary>
    public bool NamesPart(ClauseFigure part) =>
        part.HasOwnName && part.Place.Passage == Place.Passage && NamedPart.MeasureHeldBy(part.Words) > Held;

    /// <summary>The step whose figure they call the whole: 占到位资金的92%; empty where they name none, or several.</summary>
    public StemSet NamedStep => Share.Step;

    /// <summary>What the words call the part that a share is told of: 高级职称占在职的22.81%; empty where they call it nothing.</summary>
    public NameMask NamedPart => Share.Part;

    /// <summary>What the head of its sentence calls the whole: 医疗收入中，门急诊3.21亿元; empty where it calls none.</summary>
    public NameMask Within { get; init; }

    /// <summary>How many items the words before the figure count: 以上三项合计; 0 where they count none.</summary>
    public int CountBefore { get; init; }

    /// <summary>How many the clause before its own counts, no figure between: 合同分四个标段，甲标段465.2万元; 0 where it counts none.</summary>
    public int CountAhead { get; init; }

    /// <summary>Of how many things it is told for each one: 每人每天80元 of two.</summary>
    public int Eaches { get; init; }

    /// <summary>How many the words behind it count: 分两批下达; 0 where they count none.</summary>
    public int CountBehind { get; init; }

    /// <summary>Whether the percentage behind says how much it is of this figure: 占年度任务45公里的108%.</summary>
    public bool IsReference { get; set; }

    /// <summary>What the words behind it say of a target that was met, here or where all are summed up; else empty.</summary>
    public StemSet SaidOfTarget { get; set; }

    /// <summary>Whether it is ruled and was not computed: 人均补助标准89元.</summary>
    public bool IsStandard => (Lead | Post).Has(StemClass.Target);

    /// <summary>Whether it and its neighbours are shares that come to a hundred.</summary>
    public bool IsPartOfHundred { get; set; }

    /// <summary>What a share would have to be so that its list comes to a hundred, for each way to bound the list.</summary>
    public Bounds[] LeftOfHundred { get; set; } = [];

    /// <summary>Its place among neighbours of one unit.</summary>
    public RankInRun Run { get; set; }

    public Dimension Dimension { get; } = figure.Unit.Dimension;

    public bool IsPercent => Dimension == Dimension.Percent;

    public bool IsSoft { get; } = figure.Qualifier != Qualifier.Rounded;

    public bool IsLevel =>
        Change == 0 && !IsPercent && Dimension is not (Dimension.PercentagePoint or Dimension.Multiple);

    /// <summary>Whether its words call it what another figure is compared with: 上年, 比, 由.</summary>
    public bool IsCalledBase => Lead.HasAny(StemSet.Bases);

    /// <summary>Whether its clause calls it what is left: 剩余, 结转, 尚差, 未完成, 待复验后拨付.</summary>
    public bool IsCalledRest => Clause.HasAny(Rests) || Post.HasAny(Awaited);

    /// <summary>Whether its words call it the whole of what was told: 合计, 共, 以上三项.</summary>
    public bool IsCalledTotal => Near.Has(StemClass.Total) || CountBefore > 0;

    /// <summary>Whether its words and those of another call both the ends of a change: 由18.6万元增加到23.4万元.</summary>
    public bool LeadsTo(ClauseFigure reached) =>
        Lead.Has(StemClass.From) && reached.Lead.Has(StemClass.Reached);

    public bool IsEarlierThan(ClauseFigure other) => Year != 0 && other.Year != 0 && Year < other.Year;

    /// <summary>Whether two figures are those directly before it, in its sentence.</summary>
    public bool FollowsDirectly(ClauseFigure one, ClauseFigure other) =>
        Math.Max(one.Index, other.Index) == Index - 1
        && Math.Min(one.Index, other.Index) == Index - 2
        && one.Place.Sentence == Place.Sentence
        && other.Place.Sentence == Place.Sentence;

    public bool IsWhole => Decimals == 0;

    /// <summary>Whether both stand in rows, as many before the last: 标准4,420元、4,920元，应付523.33万元、1,315.12万元.</summary>
    public bool StandsInRowLike(ClauseFigure other) =>
        Run.Length > 1
        && other.Run.Length > 1
        && Run.Length - Run.Rank == other.Run.Length - other.Run.Rank
        && other.Place.Passage == Place.Passage;

    /// <summary>For one of what it is told, where that has steps: 公斤 of 每公斤4.5元 and of 4.5元/公斤.</summary>
    public CountedUnit? For { get; init; }

    /// <summary>An amount for one of something: no part of any sum.</summary>
    public bool IsPrice { get; init; }

    /// <summary>The words directly before it: 亩均投入, 平均每队.</summary>
    public string WordsBefore { get; init; } = "";

    /// <summary>The words directly behind it: 代表队 of 21个代表队.</summary>
    public string WordsBehind { get; init; } = "";

    /// <summary>Whether a mean names what a figure counts: 亩均 of 6.8万亩, 每队 of 21个代表队.</summary>
    public bool CountsBy(ClauseFigure count) =>
        !count.IsPercent
        && count.Dimension != Dimension.Money
        && count.Figure.Unit.Symbol is { Length: > 0 } word
        && (
            Names(word)
            || Names(count.Unit.Symbol)
            || (count.WordsBehind.Length > 0 && Names(count.WordsBehind[^1..]))
        );

    private bool Names(string word) =>
        WordsBefore.Contains(word + "均", StringComparison.Ordinal)
        || WordsBefore.Contains(word + "平均", StringComparison.Ordinal)
        || WordsBefore.Contains("每" + word, StringComparison.Ordinal);

    /// <summary>For how many it is told: 1000 of 每千名老人.</summary>
    public double Per { get; init; } = 1;
}

/// <summary>Which of how many figures of one unit that follow each other without another between them.</summary>
internal readonly record struct RankInRun(int Rank, int Length)
{
    /// <summary>Whether it has the same place in a run of as many, or of several times as many: 得a、b，满分c、d，得分率e、f.</summary>
    public bool Matches(RankInRun shorter) =>
        shorter.Length > 1 && Length % shorter.Length == 0 && Rank % shorter.Length == shorter.Rank;
}

/// <summary>Where a figure stands: paragraph, sentence, clause, bracket.</summary>
/// <param name="Start">In the prose.</param>
/// <param name="Group">The sentence, counted as one with the sentence before where it goes on with it (其中…).</param>
/// <param name="Segment">The part of the sentence between semicolons.</param>
/// <param name="Bracket">The number of the innermost bracket around it; 0 outside brackets.</param>
internal readonly record struct ClausePlace(
    int Start,
    int End,
    int Passage,
    int Sentence,
    int Group,
    int Segment,
    int Clause,
    int Depth,
    int Bracket
);
