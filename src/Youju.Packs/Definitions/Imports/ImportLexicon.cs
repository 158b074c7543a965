using Youju.Domain.Registers;

namespace Youju.Packs.Definitions.Imports;

/// <summary>How the workbooks that people keep are understood.</summary>
public sealed record ImportLexicon
{
    /// <summary>Stems of heads that tell indicators where no classes stand.</summary>
    public IndicatorHeadWords IndicatorHeads { get; init; } = new([], [], [], []);

    /// <summary>Names of the columns that every register may have, by what they hold: id, state, reason.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Columns { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Names that the columns of one field may add to the field's own, by what they hold: first, last, method, source.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Parts { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>How heads end that name a thing (name) or a day (date): 培训班次名称, 办班时间.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Endings { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Units that cells write for one another: 人 and 人次.</summary>
    public IReadOnlyList<IReadOnlyList<string>> AlikeUnits { get; init; } = [];

    /// <summary>Signs that mean one thing in heads of columns, a group each: 转出 says what 转发 does.</summary>
    public IReadOnlyList<string> AlikeSigns { get; init; } = [];

    /// <summary>What heads bear at their ends that only tells the type of the field: 日期 of 受理日期.</summary>
    public IReadOnlyList<HeadFrame> HeadFrames { get; init; } = [];

    /// <summary>How names end that speak of different things although the rest is alike: 办理科室 and 办理结果.</summary>
    public IReadOnlyList<IReadOnlyList<string>> NameSenses { get; init; } = [];

    /// <summary>Words of heads that tell one side of money, a group each: what was planned, agreed upon, paid, or is still open.</summary>
    public IReadOnlyList<IReadOnlyList<string>> MoneySenses { get; init; } = [];

    /// <summary>满意 | 基本满意 | 不满意: heads above counted answers.</summary>
    public AnswerWords Answers { get; init; } = new();

    /// <summary>Heads of columns that hold nothing worth keeping, such as 序号.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    /// <summary>What the first cell says of a row that is no record, such as 示例 and 合计.</summary>
    public IReadOnlyList<string> PassedOver { get; init; } = [];

    /// <summary>Beginnings of rows with a single cell that are remarks.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Words that join two things in a title: 社教及节会活动.</summary>
    public IReadOnlyList<string> Joins { get; init; } = [];

    /// <summary>Units of money that a head may name, and how many yuan each is.</summary>
    public IReadOnlyDictionary<string, decimal> MoneyUnits { get; init; } = new Dictionary<string, decimal>();

    /// <summary>Words of heads under which numbers without a unit are amounts of money.</summary>
    public IReadOnlyList<string> MoneyHeads { get; init; } = [];

    /// <summary>Parts of heads whose numbers count things, and so add up.</summary>
    public IReadOnlyList<string> CountHeads { get; init; } = [];

    /// <summary>Parts of heads whose numbers tell how high something stands: they never add up.</summary>
    public IReadOnlyList<string> LevelHeads { get; init; } = [];

    /// <summary>Units of such numbers.</summary>
    public IReadOnlyList<string> LevelUnits { get; init; } = [];

    /// <summary>Where the amounts of published tables stand in the ledger.</summary>
    public IReadOnlyList<TablePlacement> Tables { get; init; } = [];

    /// <summary>Names of sheets that explain others.</summary>
    public IReadOnlyList<string> Guides { get; init; } = [];

    /// <summary>The lines of the ledger as a form that people fill in; its amounts bear the names of the ledger's columns.</summary>
    public RegisterDefinition? Ledger { get; init; }

    /// <summary>The totals and slices stated beside them; what may be chosen follows from the ledger.</summary>
    public RegisterDefinition? LedgerItems { get; init; }

    /// <summary>绩效指标 as a form; the names of its columns are those of 绩效目标表 and 自评表 as well.</summary>
    public RegisterDefinition? Targets { get; init; }

    /// <summary>总体目标 as a form: what the year and each project aimed at as a whole.</summary>
    public RegisterDefinition? Aims { get; init; }

    /// <summary>问题和改进措施 as a form: what the indicators do not show.</summary>
    public RegisterDefinition? Problems { get; init; }

    /// <summary>共性指标 as a form: what people judge of them.</summary>
    public RegisterDefinition? Common { get; init; }

    /// <summary>单位概况 as a form: who the unit is, its posts and people, what was counted.</summary>
    public RegisterDefinition? Profile { get; init; }

    /// <summary>章节文字 as a form: the clerk's own words for chapters.</summary>
    public RegisterDefinition? Texts { get; init; }

    /// <summary>超支原因 as a form: why spending went beyond its plan.</summary>
    public RegisterDefinition? Reasons { get; init; }

    /// <summary>本年没有 as a form: registers and amounts of which there are none.</summary>
    public RegisterDefinition? None { get; init; }

    /// <summary>Workbooks of several forms, by the names people ask for them by.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Workbooks { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Other names by which people ask for a form, by its key: 绩效目标 for targets.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> FormNames { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Words before the measure where one cell holds a deviation and its measure.</summary>
    public IReadOnlyList<string> MeasureMarks { get; init; } = [];
}

/// <summary>How the answers of a survey are called above their counts, and the heads of what follows from them.</summary>
public sealed record AnswerWords
{
    /// <summary>From the best to the least good that still counts as satisfied.</summary>
    public IReadOnlyList<string> Positive { get; init; } = [];

    /// <summary>The other answers.</summary>
    public IReadOnlyList<string> Other { get; init; } = [];

    /// <summary>What heads of answers may end with beside the answer: 人数.</summary>
    public IReadOnlyList<string> Ends { get; init; } = [];

    /// <summary>The head of how many were satisfied.</summary>
    public string Satisfied { get; init; } = "";

    /// <summary>The head of how many answered.</summary>
    public string Answered { get; init; } = "";

    /// <summary>The head of the share of the satisfied, and how heads of it end.</summary>
    public string Rate { get; init; } = "";

    public IReadOnlyList<string> Rates { get; init; } = [];

    /// <summary>What stands in the column of the answer that was given.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];

    /// <summary>Answers that a program hands over one by one.</summary>
    public ReceivedAnswerWords Received { get; init; } = new();
}

/// <summary>How programs for questionnaires lay out single answers, and the heads under which they are counted.</summary>
public sealed record ReceivedAnswerWords
{
    /// <summary>Heads of the column that tells when somebody answered.</summary>
    public IReadOnlyList<string> Submitted { get; init; } = [];

    /// <summary>Words of the question that asks about all of it.</summary>
    public IReadOnlyList<string> Whole { get; init; } = [];

    /// <summary>Signs between the answers to one question.</summary>
    public string Between { get; init; } = "";

    public string Name { get; init; } = "";

    public string Dates { get; init; } = "";

    public string Returned { get; init; } = "";

    /// <summary>What the list of answers is called behind the name of its sheet.</summary>
    public string Answers { get; init; } = "";

    public string Question { get; init; } = "";

    public string Option { get; init; } = "";

    public string Count { get; init; } = "";
}

/// <summary>The ends of heads that tell no more than a type.</summary>
public sealed record HeadFrame(FieldType Type, IReadOnlyList<string> Words);
