namespace Youju.Packs.Definitions.Lexicons;

/// <summary>How claims without ground are worded: grounds.yaml.</summary>
public sealed record GroundLexicon
{
    /// <summary>Words of a sentence that speaks of spending: 预算执行.</summary>
    public IReadOnlyList<string> SpendingWords { get; init; } = [];

    /// <summary>Words that deny: 无, 没有, 不存在.</summary>
    public IReadOnlyList<string> Denials { get; init; } = [];

    /// <summary>What is denied when a report says that all went to plan: 偏离, 偏差.</summary>
    public IReadOnlyList<string> Deviations { get; init; } = [];

    /// <summary>Words that say that something is not yet done or known.</summary>
    public IReadOnlyList<string> Pending { get; init; } = [];

    /// <summary>Words that give a reason.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>Words behind which a reason or a purpose must stand: 主要原因是.</summary>
    public IReadOnlyList<string> ReasonLeads { get; init; } = [];

    /// <summary>Words that, with those that fit any matter, make up a measure which says nothing of what is done: 认识.</summary>
    public IReadOnlyList<string> Slogans { get; init; } = [];

    /// <summary>What a denied problem is called.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>Words that say that every target was reached: 均已完成.</summary>
    public IReadOnlyList<string> Completions { get; init; } = [];

    /// <summary>What is completed when every target was reached.</summary>
    public IReadOnlyList<string> CompletedMatters { get; init; } = [];

    /// <summary>Words that leave some of them out: 除, 基本.</summary>
    public IReadOnlyList<string> Exceptions { get; init; } = [];

    /// <summary>Words before what did not happen: 未发生.</summary>
    public IReadOnlyList<string> NotHappened { get; init; } = [];

    /// <summary>Expenses that are said not to have happened.</summary>
    public IReadOnlyList<string> DeniedCosts { get; init; } = [];

    /// <summary>What a grade is called: 等级, 等次.</summary>
    public IReadOnlyList<string> Grades { get; init; } = [];

    /// <summary>Words that call a score that of the whole.</summary>
    public IReadOnlyList<string> TotalScores { get; init; } = [];

    /// <summary>What a unit calls its own score of the whole, right before it: 自评.</summary>
    public IReadOnlyList<string> OwnScores { get; init; } = [];

    /// <summary>What right before such a name tells that it is the score of a part: 产出指标.</summary>
    public IReadOnlyList<string> PartScores { get; init; } = [];

    /// <summary>What the points are called out of which a score is counted: 满分.</summary>
    public IReadOnlyList<string> FullMarks { get; init; } = [];

    /// <summary>Words right before the points that were reached out of them: 实得.</summary>
    public IReadOnlyList<string> Reached { get; init; } = [];

    /// <summary>Names of the score of the whole behind which it may stand without 分.</summary>
    public IReadOnlyList<string> BareScores { get; init; } = [];

    /// <summary>What running text calls a target before its number: 指标值.</summary>
    public IReadOnlyList<string> TargetLeads { get; init; } = [];

    /// <summary>What running text calls what was reached before its number: 实际完成值.</summary>
    public IReadOnlyList<string> CompletionLeads { get; init; } = [];

    /// <summary>Words and signs of a target that must be reached: 不低于, ≥.</summary>
    public IReadOnlyList<string> AtLeast { get; init; } = [];

    /// <summary>Words and signs of a target that must not be exceeded: 不超过, ≤.</summary>
    public IReadOnlyList<string> AtMost { get; init; } = [];

    /// <summary>The head of the column in which a deviation is explained.</summary>
    public IReadOnlyList<string> ReasonColumns { get; init; } = [];

    /// <summary>What a cell of that column says when it explains nothing.</summary>
    public IReadOnlyList<string> BlankReasons { get; init; } = [];

    /// <summary>Words of praise that nothing can prove.</summary>
    public IReadOnlyList<string> Superlatives { get; init; } = [];

    /// <summary>Words by which a report evaluates itself: 成效显著, 进一步提升.</summary>
    public IReadOnlyList<string> Evaluations { get; init; } = [];

    /// <summary>Words of a sentence that name a record: 《, 评为.</summary>
    public IReadOnlyList<string> Records { get; init; } = [];

    /// <summary>What a completion value is called in the head of a table.</summary>
    public IReadOnlyList<string> CompletionColumns { get; init; } = [];

    /// <summary>What a target value is called in the head of a table.</summary>
    public IReadOnlyList<string> TargetColumns { get; init; } = [];

    /// <summary>Completion values that measure nothing.</summary>
    public IReadOnlyList<string> VagueValues { get; init; } = [];

    /// <summary>A budget executed by less than so many percent needs a reason.</summary>
    public decimal? LowestExecution { get; init; }

    /// <summary>A budget executed by more than so many percent needs a reason.</summary>
    public decimal? HighestExecution { get; init; }

    /// <summary>A change by so many percent or more needs a reason.</summary>
    public decimal? SmallestChange { get; init; }

    /// <summary>What is saved of a plan, and no change from year to year: 节约率.</summary>
    public IReadOnlyList<string> Savings { get; init; } = [];

    /// <summary>The points of a self-evaluation that takes none off.</summary>
    public decimal? FullScore { get; init; }
}
