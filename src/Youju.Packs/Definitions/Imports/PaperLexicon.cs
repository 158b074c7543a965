using Youju.Domain.Budget;
using Youju.Text.Words;

namespace Youju.Packs.Definitions.Imports;

/// <summary>By which words the tables of an office's papers say what they hold, whatever form they have.</summary>
public sealed record PaperLexicon
{
    private static readonly char[] Brackets = [.. "()（）"];

    /// <summary>Words of a head that name the stage of an amount; short ones count only as the whole head.</summary>
    public IReadOnlyList<StageWords> Stages { get; init; } = [];

    /// <summary>Words of a cell that name the stage of the amounts of its row: 计划 above 实际 for each project.</summary>
    public IReadOnlyList<StageWords> RowStages { get; init; } = [];

    /// <summary>How heads begin and end that tell no stage although a stem of one is in them: 支付令号, 中央安排.</summary>
    public HeadEnds NotStages { get; init; } = new([], []);

    /// <summary>Words of a title that name the stage of amounts whose columns name none; the first stage that fits counts.</summary>
    public IReadOnlyList<StageWords> Titles { get; init; } = [];

    /// <summary>Heads of columns that tell what an amount is of.</summary>
    public IReadOnlyList<RoleWords> Roles { get; init; } = [];

    /// <summary>Words of heads under which no amount stands that a ledger keeps: rates, what is left, by whom it was given.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>Words of heads that tell how much two amounts differ: no rate beneath them is one of execution.</summary>
    public IReadOnlyList<string> Changes { get; init; } = [];

    /// <summary>How heads end that only hold others together: 执行情况.</summary>
    public IReadOnlyList<string> GroupEnds { get; init; } = [];

    /// <summary>Words of a remark that tell of which stage a budget is that its head calls no more than 预算.</summary>
    public IReadOnlyList<StageWords> Remarks { get; init; } = [];

    /// <summary>How heads end beneath which long numbers stand that are no amounts: 支付令编号.</summary>
    public IReadOnlyList<string> CodeEnds { get; init; } = [];

    /// <summary>Words of heads over amounts that were agreed upon, which are no spending yet: 成交价, 合同金额.</summary>
    public IReadOnlyList<string> Contracted { get; init; } = [];

    /// <summary>Words that are left out of a head before its meaning is looked up.</summary>
    public IReadOnlyList<string> Fillers { get; init; } = [];

    /// <summary>Labels of rows that sum others up.</summary>
    public IReadOnlyList<string> Totals { get; init; } = [];

    /// <summary>Words before a number that says how many rows stand above: 共6篇.</summary>
    public IReadOnlyList<string> RowSums { get; init; } = [];

    /// <summary>Words of a title that tells a part of the expenditure: 基本支出决算明细表.</summary>
    public IReadOnlyList<string> PartTitles { get; init; } = [];

    /// <summary>Words of a sentence that say of what it names that there is none: 没有.</summary>
    public IReadOnlyList<string> StatedNone { get; init; } = [];

    /// <summary>Words in the names of files and sheets that tell how official a paper is: of two, the higher rank counts.</summary>
    public IReadOnlyList<OfficialWords> Official { get; init; } = [];

    /// <summary>Those of them that sum up a group among others.</summary>
    public IReadOnlyList<string> Subtotals { get; init; } = [];

    /// <summary>Words of a title by which rows with names alone are projects.</summary>
    public IReadOnlyList<string> ProjectTitles { get; init; } = [];

    /// <summary>Heads above names of projects where nothing else is named beneath them: 项目.</summary>
    public IReadOnlyList<string> BareProjectHeads { get; init; } = [];

    /// <summary>Where a program tells of each row from which step its budget came: 指标来源 above 年初预算 and 追加.</summary>
    public BudgetSources Sources { get; init; } = new([], [], []);

    /// <summary>Words for the year before.</summary>
    public IReadOnlyList<string> LastYear { get; init; } = [];

    /// <summary>Words for the year of the paper.</summary>
    public IReadOnlyList<string> ThisYear { get; init; } = [];

    /// <summary>Lines above a table that tell when it was made, not of which year it is.</summary>
    public IReadOnlyList<string> MadeOn { get; init; } = [];

    /// <summary>The budgets by the words that lists use for them.</summary>
    public IReadOnlyList<BudgetWords> Budgets { get; init; } = [];

    /// <summary>The kinds of expenditure by the words that lists use for them.</summary>
    public IReadOnlyList<KindWords> Kinds { get; init; } = [];

    /// <summary>Groups of items that stand together in lists of their own.</summary>
    public IReadOnlyList<ItemGroup> Items { get; init; } = [];

    /// <summary>What the dossier counts beside money, by key, with the labels that lists use.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Counts { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Words of a title above tables of posts and people.</summary>
    public IReadOnlyList<string> StaffTitles { get; init; } = [];

    /// <summary>Words of a title above tables of vehicles, batches and guests.</summary>
    public IReadOnlyList<string> CountTitles { get; init; } = [];

    /// <summary>Ends of the names of offices that lists of several leave out: 石窑子镇 for 石窑子镇人民政府.</summary>
    public IReadOnlyList<string> UnitEnds { get; init; } = [];

    /// <summary>How lists of persons say what each of them is to the unit, by the key of the count.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> StaffKinds { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Words of a title above a list of the unit's own people.</summary>
    public IReadOnlyList<string> RosterTitles { get; init; } = [];

    /// <summary>Words of a title above a list of other people.</summary>
    public IReadOnlyList<string> NotRosters { get; init; } = [];

    /// <summary>Heads of the column in which a list of persons names them.</summary>
    public IReadOnlyList<string> PersonNames { get; init; } = [];

    /// <summary>Remarks on persons who are with the unit no more.</summary>
    public IReadOnlyList<string> Left { get; init; } = [];

    /// <summary>What sentences about a table count beside money, and by which words they say so.</summary>
    public IReadOnlyList<NotedCount> NotedCounts { get; init; } = [];

    /// <summary>Words of a sentence that counts what there was before: 原有公务用车3辆.</summary>
    public IReadOnlyList<string> NotedBefore { get; init; } = [];

    /// <summary>Words of what goes on from one month to the next: 累计支出, 截至9月.</summary>
    public IReadOnlyList<string> Running { get; init; } = [];

    /// <summary>业务量: counts that are kept as records.</summary>
    public CountedWords Counted { get; init; } = new();

    /// <summary>科目余额表: the words of its heads and names.</summary>
    public TrialBalanceWords TrialBalance { get; init; } = new();

    /// <summary>Heads of columns with numbers of persons, which are kept nowhere unless a register asks for them.</summary>
    public IReadOnlyList<string> Personal { get; init; } = [];

    /// <summary>In what rows are counted, beside money: 辆, 人次.</summary>
    public IReadOnlyList<string> Measures { get; init; } = [];

    /// <summary>States of a payment that was not made or was taken back.</summary>
    public IReadOnlyList<string> Voided { get; init; } = [];

    /// <summary>What stands in a cell that says nothing.</summary>
    public IReadOnlyList<string> EmptyCells { get; init; } = [];

    /// <summary>Whether what stands in a cell says nothing; a sign may be drawn several times, words may stand in brackets.</summary>
    public bool IsEmptyCell(string words) =>
        HalfWidth.FromFullWidth(words).Trim(Brackets) is var plain
        && (EmptyCells.Contains(plain) || (plain.Length > 1 && plain.All(IsEmptySign)));

    /// <summary>The word of a sum that a name ends with, be it the whole of it: 合计 of 年末合计; null where it tells none.</summary>
    public string? FindSumEnd(string name) =>
        Totals.FirstOrDefault(total => name.EndsWith(total, StringComparison.Ordinal));

    /// <summary>Whether the head over an amount says that it was agreed upon, and no more.</summary>
    public bool TellsContract(IReadOnlyList<string> path) =>
        path is [.., var last] && Contracted.Any(word => last.Contains(word, StringComparison.Ordinal));

    /// <summary>The only stage of which the heads above the last hold a stem: 支付情况 over 合计.</summary>
    public PaperStage? FindGroupStage(IReadOnlyList<string> path) =>
        Stages
            .Where(stage =>
                path.SkipLast(1)
                    .Any(head => stage.Stems.Any(stem => head.Contains(stem, StringComparison.Ordinal)))
            )
            .Select(stage => (PaperStage?)stage.Stage)
            .ToList()
            is [var only]
            ? only
            : null;

    private bool IsEmptySign(char sign) => EmptyCells.Any(cell => cell.Length == 1 && cell[0] == sign);
}

/// <summary>How far an amount has come, as heads of columns tell.</summary>
public enum PaperStage
{
    /// <summary>年初预算</summary>
    Initial,

    /// <summary>预算 alone: of the year's begin, or where amounts spent stand beside it of the whole year.</summary>
    Budget,

    /// <summary>全年预算, 调整预算, 指标</summary>
    Adjusted,

    /// <summary>追加</summary>
    Added,

    /// <summary>上年结转</summary>
    CarriedOver,

    /// <summary>决算, 执行, 支付</summary>
    Executed,
}

/// <summary>What a column of a list tells of its rows.</summary>
public enum PaperRole
{
    Ordinal,
    Code,
    Name,
    Project,
    Unit,
    Functional,
    Economic,
    Budget,
    Kind,
    Day,
    Personal,
    Note,

    /// <summary>The unit of the row's own amounts: 千元, 辆.</summary>
    Measure,
}

/// <summary>The words for one stage.</summary>
public sealed record StageWords(PaperStage Stage, IReadOnlyList<string> Words)
{
    /// <summary>Parts of words that tell the stage in heads nobody has listed.</summary>
    public IReadOnlyList<string> Stems { get; init; } = [];
}

/// <summary>Words of papers that weigh alike.</summary>
/// <param name="Rank">A paper without any of the words has 0; what is only a draft or a list of details has less.</param>
public sealed record OfficialWords(int Rank, IReadOnlyList<string> Words);

/// <summary>Words with which heads begin or end.</summary>
public sealed record HeadEnds(IReadOnlyList<string> Starts, IReadOnlyList<string> Ends);

/// <summary>The heads of columns of one role.</summary>
public sealed record RoleWords(PaperRole Role, IReadOnlyList<string> Words);

/// <summary>The words for one budget.</summary>
public sealed record BudgetWords(BudgetKind Budget, IReadOnlyList<string> Words);

/// <summary>The words for one kind of expenditure.</summary>
public sealed record KindWords(ExpenditureKind Kind, IReadOnlyList<string> Words);

/// <summary>Items of the ledger that a list of its own tells.</summary>
/// <param name="Keys">The ledger's key by the key that its names have in tables.yaml, for rows and for columns.</param>
/// <param name="Whole">The one of them that a row or a column called 合计 means.</param>
public sealed record ItemGroup(IReadOnlyDictionary<string, string> Keys, string Whole)
{
    /// <summary>How many different items must be found before a list is believed to be of this group.</summary>
    public int Fewest { get; init; } = 2;

    /// <summary>Items beside which the whole is of this group too, although another group tells it as well: 支出 beside an income.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];

    /// <summary>Words in the title with which fewer will do.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>By which parts of names items are known where the title names the group: 来客接待 is the reception.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Stems { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Items that others of the group are parts of.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Parts { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Words of names that speak of no money although a stem is in them: 车辆数.</summary>
    public IReadOnlyList<string> NotStems { get; init; } = [];
}

/// <summary>A count that a sentence tells: 年末保有公务用车2辆.</summary>
/// <param name="Words">What stands before the number.</param>
/// <param name="Units">What stands behind it.</param>
public sealed record NotedCount(string Key, IReadOnlyList<string> Words, IReadOnlyList<string> Units)
{
    /// <summary>Words before the number with which it counts something else: 新增退休人员2人.</summary>
    public IReadOnlyList<string> NotBeside { get; init; } = [];
}

/// <summary>How the source of a budget is called in rows of indicators.</summary>
/// <param name="Heads">Heads of its column.</param>
/// <param name="Initial">What stands there for the budget with which the year began.</param>
/// <param name="Added">What stands there for what came in the course of the year.</param>
public sealed record BudgetSources(
    IReadOnlyList<string> Heads,
    IReadOnlyList<string> Initial,
    IReadOnlyList<string> Added
);
