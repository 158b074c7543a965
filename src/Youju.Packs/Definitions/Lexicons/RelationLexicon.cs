namespace Youju.Packs.Definitions.Lexicons;

/// <summary>By which words relations between figures are told: relations.yaml.</summary>
public sealed record RelationLexicon
{
    public IReadOnlyList<StemWords> Stems { get; init; } = [];

    /// <summary>Groups of measure words that count one and the same thing: 人, 名, 位.</summary>
    public IReadOnlyList<IReadOnlyList<string>> SameUnits { get; init; } = [];

    /// <summary>Units that are so many of another one: a 吨 is 1000 公斤.</summary>
    public IReadOnlyList<UnitStep> UnitSteps { get; init; } = [];
}

/// <summary>How many of a smaller unit one of a larger is.</summary>
public sealed record UnitStep(string Unit, string Of, int Times);

/// <summary>The words of one class.</summary>
public sealed record StemWords(StemClass Class, IReadOnlyList<string> Words);

/// <summary>What a word tells about the figure behind it.</summary>
public enum StemClass
{
    /// <summary>Nothing: the word is listed because it holds another one, as 公共 holds 共.</summary>
    Plain,

    /// <summary>Moves a level, or is part of a name: 能力提升.</summary>
    Mild,
    Up,
    Down,

    /// <summary>Says by what part something moved: 增幅, 同比.</summary>
    Growth,

    /// <summary>Where a change ends: 增至, 降为.</summary>
    Reached,

    /// <summary>An earlier state: 上年, 原有.</summary>
    Base,
    From,
    Compared,

    /// <summary>What a budget is after its changes: 调整后.</summary>
    Adjusted,
    SignedUp,
    SignedDown,
    Total,
    StrongTotal,

    /// <summary>Opens a list of parts: 其中, 分别.</summary>
    Opener,
    OfWhich,

    /// <summary>What divides what was told before: 按类型分, 从来源看.</summary>
    Division,

    /// <summary>Says that a list is not complete: 等, 主要.</summary>
    Partial,
    Complete,

    /// <summary>One of the known parts of a known whole: 人员经费 and 公用经费.</summary>
    KnownPart,
    Others,

    /// <summary>Points back at what was told: 以上三项.</summary>
    Reference,
    RunningTotal,
    Respectively,
    Each,
    Plan,
    Arrived,
    Done,

    /// <summary>What a procedure began with: 发放 of 回收, 受理 of 办结.</summary>
    Asked,
    Opening,
    Incoming,
    Outgoing,
    Closing,
    Rest,
    Gross,
    Worn,
    Net,
    Share,
    Rate,
    Quality,

    /// <summary>A percentage that rules an amount: 按30%支付.</summary>
    Prescribed,
    Average,
    Per,
    Times,
    Points,
    FullPoints,
    Deducted,
    Same,
    Threshold,
    Target,

    /// <summary>A bound from below: 不低于.</summary>
    Floor,

    /// <summary>A bound from above: 控制在…以内.</summary>
    Ceiling,
    Met,
    Unmet,
    Highest,
    Lowest,
    Denial,
    Reason,
    Visit,
    Revenue,

    /// <summary>Leads from a figure to its name behind it: 88.2万元用于凤岭社区.</summary>
    Bears,
}

/// <summary>How much each feature speaks for a relation of each type: relation-weights.yaml.</summary>
/// <remarks>Fitted on marked passages by <c>bench/Accuracy fit</c>, never by hand.</remarks>
public sealed record RelationWeights
{
    /// <summary>From which likelihood on a figure is said to be wrong, where its type has no bar of its own.</summary>
    public decimal AccuseFrom { get; init; } = 0.85m;

    /// <summary>The bars of types whose accusations are true often enough at another likelihood.</summary>
    public IReadOnlyDictionary<string, decimal> Bars { get; init; } = new Dictionary<string, decimal>();

    /// <summary>The highest bar in a plain sentence, where nothing else can be meant.</summary>
    public decimal AccusePlainFrom { get; init; } = 0.6m;

    /// <summary>From which likelihood on a doubt is shown.</summary>
    public decimal AskFrom { get; init; } = 0.5m;

    /// <summary>The types of relation in the order of the cells of <see cref="Doubts"/>.</summary>
    public IReadOnlyList<string> DoubtColumns { get; init; } = [];

    /// <summary>How much each feature of a doubt speaks for an error, as a logarithm of odds: a row a feature, a cell a type.</summary>
    public IReadOnlyDictionary<string, string> Doubts { get; init; } = new Dictionary<string, string>();

    /// <summary>The types, those that hold and those that fail, in the order of the columns.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>A row a feature; its cells are parted by blanks.</summary>
    public IReadOnlyDictionary<string, string> Rows { get; init; } = new Dictionary<string, string>();
}
