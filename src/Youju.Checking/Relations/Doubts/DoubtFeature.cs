namespace Youju.Checking.Relations.Doubts;

/// <summary>What is asked of a figure that its likeliest reading does not yield, before anybody is told that it is wrong.</summary>
internal enum DoubtFeature
{
    Always,

    /// <summary>The logarithm of the odds that some relation is told that fails.</summary>
    FailingOdds,

    /// <summary>The logarithm of the likeliest reading's part in them.</summary>
    OneReading,
    BestScore,
    HoldingScore,
    Holding,
    HoldingPrecision,

    // How the figure may have come about
    Typo,
    Shift,
    Swapped,
    Opposite,
    Truncated,
    WithinTwo,
    WithinTen,
    WithinThirty,
    Beyond,
    Precision,

    // Where it stands
    Plain,
    KnownParts,
    InSentence,
    InPassage,
    Figures,
    OperandDoubted,
    TargetIsPart,
    TargetIsWhole,
    OperandExplained,
    ManyOperands,
    Named,

    // What speaks for another reading
    OfDoubted,
    OtherBase,
    OtherSegment,
    OtherName,
    OtherYear,
    PartOverPlan,
    OtherWay,
    Likely,
    Unlikely,
    BestAlone,
    NamedBest,
    HoldingNamedWorse,
    HoldingOfSameFirst,
    HoldingTurned,
    HoldingOverChanged,
    HoldingOrder,
    HoldingOfOwnType,
    WholeOfOthers,
    HoldingWholeOfOthers,
    Rivals,

    // What is told
    Sum,
    Balance,
    Rest,
    RestOfParts,
    Change,
    ChangeSum,
    Ratio,
    Growth,
    GrowthByChange,
    Portion,
    Product,
    Average,
    Comparison,
    Other,
}
