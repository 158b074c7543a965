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
    HoldingByChance,

    // How likely words and places make it, whatever the figures
    Meaning,
    MeaningAhead,
    MeaningBehind,

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
    FarSlip,

    // Where it stands
    Plain,
    KnownParts,
    InSentence,
    InPassage,
    Figures,
    OperandDoubted,
    TargetIsPart,
    TargetIsWhole,
    TargetExplained,
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
    GapPrinted,

    /// <summary>What the reading yields is printed elsewhere: the figure told once more, or the total that a list belongs to.</summary>
    ValuePrinted,
    HoldsWithoutPart,
    PartsOfOther,

    TotalNear,
    StrongTotalNear,
    PartsUnnamed,
    UnusedNeighbour,

    /// <summary>Figures of its kind stand between the total and its list.</summary>
    PassedBefore,

    /// <summary>Figures of its kind stand between the parts.</summary>
    PassedAmong,

    // How far its figures stand
    FirstDistance,
    LastDistance,
    FirstNext,
    LastNext,

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
    OverKnownBase,
    OverOtherLevel,
    HoldingOverKnownBase,
    HoldingOverReachedLevel,
    CompletesHundred,
    PartOfHundred,
    AboveHundred,
    SaysBound,

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
