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
    TypoPrecisely,

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
    NamedWhole,
    SameForm,

    // Whether a list is the whole list
    PartsExceed,
    CountedRight,
    CountedOtherwise,
    OpenedWhole,
    SummedUpWhole,
    WholeExceeded,
    Complete,
    Partial,
    Opened,
    Backward,

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
    HoldingSameForm,
    HoldingNamedWhole,
    HoldingSkipsStep,
    SkipsStep,

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
