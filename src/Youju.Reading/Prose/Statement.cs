using Youju.Domain.Figures;

namespace Youju.Reading.Prose;

/// <summary>What a figure is in its clause.</summary>
public enum Role
{
    /// <summary>How much something is.</summary>
    Level,

    /// <summary>By how much it moved.</summary>
    Change,

    /// <summary>What something else is compared with: 与上年的20万元.</summary>
    Base,

    /// <summary>By what part it moved: 增长5%, 增长2倍.</summary>
    Growth,

    /// <summary>What part of a whole it is: 占5%.</summary>
    Share,

    /// <summary>How far something was fulfilled: 完成预算的95%.</summary>
    Rate,

    /// <summary>Not one of these, or no one can tell.</summary>
    Other,
}

/// <summary>Which stage of the budget an amount belongs to.</summary>
public enum AmountStage
{
    Amount,
    InitialBudget,
    FullBudget,
    Budget,
    Executed,
    Added,
    Arrived,
}

/// <summary>Where a word says the figures go.</summary>
public enum Direction
{
    Unknown,
    Up,
    Down,
    Flat,
}

/// <summary>One figure with all that its clause says about it.</summary>
public sealed record Statement(PrintedFigure Figure, int Start, int End)
{
    public required int Index { get; init; }

    public required Passage Passage { get; init; }

    /// <summary>Number of the sentence, ended by 。 or the paragraph.</summary>
    public required int Sentence { get; init; }

    /// <summary>Number of the part of a sentence that ； ends.</summary>
    public required int Segment { get; init; }

    /// <summary>The words by which its clause was read.</summary>
    public required Phrases Phrases { get; init; }

    /// <summary>The words between the last boundary and the figure.</summary>
    public required string Lead { get; init; }

    public required int LeadStart { get; init; }

    public Role Role { get; init; }

    public AmountStage Measure { get; init; }

    public Direction Direction { get; init; }

    /// <summary>The year as printed, 0 where none is; -1 for 上年.</summary>
    public int Year { get; init; }

    /// <summary>The name of what is measured, in the pack's words; empty where neither clause nor context names it.</summary>
    public string Label { get; init; } = "";

    /// <summary>Everything the clause says before the measure, as written: 一般公共预算财政拨款基本支出.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Whether the clause itself names the subject.</summary>
    public bool NamesSubject { get; init; }

    /// <summary>What it is compared with or a part of, as written: 上年, 本年支出合计.</summary>
    public string Base { get; init; } = "";

    /// <summary>Where the bracket that holds it opens, or -1.</summary>
    public int Bracket { get; init; } = -1;

    /// <summary>Whether a word of change leads up to it: 增加到, 压减至.</summary>
    public bool IsArrival => Role == Role.Level && new LeadReader(Phrases).IsArrival(Lead);

    /// <summary>Whether it stands in the grounds given for something: 主要原因是….</summary>
    public bool InReason { get; init; }

    /// <summary>Whether the sentence gave grounds before it came back to its subject, so that the binding is in doubt.</summary>
    public bool AfterReason { get; init; }

    public bool IsLevel => Role == Role.Level && !InReason;

    internal bool IsCurrentLevel => this is { IsLevel: true, IsPrior: false };

    public bool IsMoney => Figure.Unit.Dimension == Dimension.Money;

    public bool IsPercent => Figure.Unit.Dimension == Dimension.Percent;

    public bool IsPrior => Year == -1;

    /// <summary>Whether it says by name how much money there is, no more and no less.</summary>
    public bool IsNamedAmount =>
        this is { IsLevel: true, IsMoney: true, NamesSubject: true, Figure.Qualifier: Qualifier.Rounded };

    public bool IsPeople => Figure.Unit.Symbol is "人" or "名" or "位";

    /// <summary>A statement is the one place of the text where it stands, whatever is alike elsewhere.</summary>
    public bool Equals(Statement? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Index;

    /// <summary>Whether the two can be added.</summary>
    public bool HasSameUnit(Statement other) =>
        (Figure.Unit == other.Figure.Unit && Figure.Unit != Unit.None) || (IsPeople && other.IsPeople);
}
