namespace Youju.Packs.Definitions.Lexicons;

/// <summary>Words by which the prose of a report is read, figure by figure.</summary>
public sealed record ProseLexicon
{
    /// <summary>At which stage of the budget an amount stands.</summary>
    public AmountStageWords Stages { get; init; } = new();

    /// <summary>What makes an amount larger: 增加, 提高.</summary>
    public IReadOnlyList<string> Up { get; init; } = [];

    /// <summary>What makes it smaller: 减少, 压减.</summary>
    public IReadOnlyList<string> Down { get; init; } = [];

    /// <summary>What leaves it as it was: 持平, 一致.</summary>
    public IReadOnlyList<string> Flat { get; init; } = [];

    /// <summary>What may stand between a verb and its figure without changing the meaning: 了, 为, 达到.</summary>
    public IReadOnlyList<string> Fillers { get; init; } = [];

    /// <summary>What begins grounds: 由于, 主要是.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>Behind which, after its grounds, a sentence goes on about its own subject: 与上年.</summary>
    public IReadOnlyList<string> Resumptions { get; init; } = [];

    /// <summary>By which grounds go on: 其次.</summary>
    public IReadOnlyList<string> Continuations { get; init; } = [];

    /// <summary>What may stand before the name of what is measured: 其中, 全年.</summary>
    public IReadOnlyList<string> BeforeSubject { get; init; } = [];

    /// <summary>What may stand between that name and its figure: 年初预算数, 为. The first that fits is taken off.</summary>
    public IReadOnlyList<string> BehindSubject { get; init; } = [];

    /// <summary>Words that name nothing by themselves: 支出, 资金.</summary>
    public IReadOnlyList<string> Nameless { get; init; } = [];

    /// <summary>Kinds of budget whose names hold 预算 and tell no stage.</summary>
    public IReadOnlyList<string> BudgetKinds { get; init; } = [];

    /// <summary>What a year is called behind its digits: 年度.</summary>
    public IReadOnlyList<string> YearWords { get; init; } = [];

    /// <summary>The year before the one reported on: 上年.</summary>
    public IReadOnlyList<string> Priors { get; init; } = [];

    /// <summary>Rates by name: 执行率, 满意度.</summary>
    public IReadOnlyList<string> RateNames { get; init; } = [];

    /// <summary>What may stand between the whole of 占… and its share: 比重, 的.</summary>
    public IReadOnlyList<string> ShareTails { get; init; } = [];

    /// <summary>What may stand between a word of change and its amount: 增加支出20万元.</summary>
    public IReadOnlyList<string> ChangedThings { get; init; } = [];

    /// <summary>What opens a comparison: 比, 较.</summary>
    public IReadOnlyList<string> ComparisonOpeners { get; init; } = [];

    /// <summary>Changes that a noun parts from their amount: 比上年增加支出20万元.</summary>
    public IReadOnlyList<string> NamedChanges { get; init; } = [];

    /// <summary>What opens a list and says that nothing is left out: 包括.</summary>
    public IReadOnlyList<string> ListPromises { get; init; } = [];

    /// <summary>What opens a list that may be incomplete: 其中.</summary>
    public IReadOnlyList<string> ListMentions { get; init; } = [];

    /// <summary>What ends 由…构成.</summary>
    public IReadOnlyList<string> Compositions { get; init; } = [];

    /// <summary>What follows 按…分: 类, 为.</summary>
    public IReadOnlyList<string> Classifiers { get; init; } = [];

    /// <summary>What says behind two figures of one name that this one is below the other: 小于.</summary>
    public IReadOnlyList<string> Less { get; init; } = [];

    /// <summary>That it is above: 大于.</summary>
    public IReadOnlyList<string> More { get; init; } = [];

    /// <summary>What such a comparison calls the amount that was executed: 决算数.</summary>
    public IReadOnlyList<string> ExecutedNames { get; init; } = [];

    /// <summary>What says how long all of something took: 历时, 为期.</summary>
    public IReadOnlyList<string> Durations { get; init; } = [];

    /// <summary>What sums up the days of the period before it: ，共.</summary>
    public IReadOnlyList<string> DurationSums { get; init; } = [];

    /// <summary>What announces how many items follow: 以下三项.</summary>
    public IReadOnlyList<string> Announcers { get; init; } = [];

    /// <summary>What may be counted without such a word: 三个方面：.</summary>
    public IReadOnlyList<string> CountedMatters { get; init; } = [];
}

/// <summary>The words of each stage of the budget; where several stand in a clause, the stage named first counts.</summary>
public sealed record AmountStageWords
{
    /// <summary>年初预算.</summary>
    public IReadOnlyList<string> InitialBudget { get; init; } = [];

    /// <summary>全年预算.</summary>
    public IReadOnlyList<string> FullBudget { get; init; } = [];

    /// <summary>执行数.</summary>
    public IReadOnlyList<string> Executed { get; init; } = [];

    /// <summary>追加.</summary>
    public IReadOnlyList<string> Added { get; init; } = [];

    /// <summary>到位.</summary>
    public IReadOnlyList<string> Arrived { get; init; } = [];

    /// <summary>预算, where nothing tells which.</summary>
    public IReadOnlyList<string> Budget { get; init; } = [];
}
