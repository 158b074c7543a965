using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;

namespace Youju.Checking.Relations.Search;

/// <summary>A figure and the figures that may yield it.</summary>
/// <param name="Operands">In the order of the formula; parts in the order of the text.</param>
/// <param name="Computed">What the operands yield.</param>
/// <param name="Stated">What the target may stand for.</param>
internal sealed record Binding(
    RelationType Type,
    ClauseFigure Target,
    ClauseFigure[] Operands,
    Bounds Computed,
    Bounds Stated
)
{
    private const double MostDigits = 5;

    /// <summary>How the parts of a list were gathered.</summary>
    public ListForm Form { get; init; }

    /// <summary>A constant in the formula: 12 months, 1000公斤 a 吨.</summary>
    public double Factor { get; init; } = 1;

    /// <summary>Whether one of its figures is told by the month and one by the year.</summary>
    public bool IsOfMonths => Factor == ProductSearch.MonthsOfYear;

    /// <summary>The signs of the operands where they differ.</summary>
    public int[]? Signs { get; init; }

    /// <summary>Whether its figures stand too far to be meant, were not all digits right but for one slip.</summary>
    public bool IsFarSlip { get; init; }

    public bool Holds { get; } = Formulas.IsMet(Type, Computed, Stated);

    /// <summary>How many digits have to agree: chance agrees in one of ten to this power.</summary>
    public double Precision { get; } = MeasurePrecision(Target, Computed, Stated);

    /// <summary>Whether the two figures directly before the target are all it may follow from, however far they lead: 由a增加到b，增加c.</summary>
    public bool StandsBeside =>
        Type is RelationType.Change or RelationType.Growth && Target.FollowsDirectly(First, Last);

    /// <summary>Whether all operands stand in the target's sentence.</summary>
    public bool StandsTogether { get; } = AreTogether(Target, Operands);

    /// <summary>Whether all operands stand in the target's paragraph.</summary>
    public bool StandsInPassage =>
        Array.TrueForAll(Operands, one => one.Place.Passage == Target.Place.Passage);

    /// <summary>Whether all operands stand in the target's very sentence.</summary>
    public bool StandsInSentence =>
        Array.TrueForAll(Operands, one => one.Place.Sentence == Target.Place.Sentence);

    /// <summary>Whether none of its operands is a limit, or told roughly.</summary>
    public bool IsOfFirmFigures => Array.TrueForAll(Operands, static one => !one.IsSoft);

    /// <summary>Whether its quotient is printed the other way round.</summary>
    public bool IsTurnedRound =>
        Type == RelationType.Ratio && Last.AsOperand.RatioTo(First.AsOperand).Meets(Stated);

    /// <summary>Whether it divides a target by what was done of it, and the other way round fits: 目标7.5万册，入藏7.86万册，完成104.8%.</summary>
    public bool DividesTarget =>
        First.Near.HasAny(StemSet.Aims) && !Last.Near.HasAny(StemSet.Aims) && IsTurnedRound;

    /// <summary>Whether parts make up its target.</summary>
    public bool IsList => Type is RelationType.Sum or RelationType.ChangeSum;

    /// <summary>Whether it only tells which of two figures is the larger.</summary>
    public bool IsOrder => Type is RelationType.AtMost or RelationType.AtLeast;

    /// <summary>Whether what it yields is off the target by less than a part of it.</summary>
    public bool ComesWithin(double part) => Math.Abs(Computed.Middle - Target.Value) < Target.Value * part;

    /// <summary>Whether all digits of the target are right but for one, or for two that changed places.</summary>
    public bool IsSingleSlip => Slips.IsSingleSlip(Computed.Middle, Target.Value, Target.Half * 2);

    /// <summary>Whether all digits of the target are right but for two neighbours that changed places.</summary>
    public bool IsSwapped => Slips.IsSwap(Computed.Middle, Target.Value, Target.Half * 2);

    /// <summary>Whether another one has an operand of this one.</summary>
    public bool SharesOperand(Binding other) =>
        Array.Exists(Operands, one => Array.IndexOf(other.Operands, one) >= 0);

    public ClauseFigure First => Operands[0];

    public ClauseFigure Last => Operands[^1];

    private static bool AreTogether(ClauseFigure target, ClauseFigure[] operands)
    {
        foreach (var operand in operands)
        {
            if (operand.Place.Group != target.Place.Group)
                return false;
        }

        return true;
    }

    private static double MeasurePrecision(ClauseFigure target, Bounds computed, Bounds stated)
    {
        var width = stated.High - stated.Low + computed.High - computed.Low;
        var size = Math.Max(Math.Abs(target.Value), Math.Abs(computed.Middle));
        var step = Math.Max(width, target.Half * 2);
        return step <= 0 || size <= 0 ? 0 : Math.Clamp(Math.Log10(size / step), 0, MostDigits);
    }
}

/// <summary>How the parts of a list were gathered.</summary>
[Flags]
internal enum ListForm
{
    None = 0,
    Backward = 1,

    /// <summary>Deeper brackets were passed over.</summary>
    Shallow = 2,
    OnePerSegment = 4,

    /// <summary>Only figures of the total's stage.</summary>
    SameStage = 8,
    OnePerPassage = 16,

    /// <summary>The list ends where its bracket, segment, sentence or paragraph ends.</summary>
    EndsWithBracket = 32,
    EndsWithSegment = 64,
    EndsWithSentence = 128,
    EndsWithPassage = 256,

    /// <summary>Figures that others are compared with were passed over.</summary>
    WithoutBases = 16384,

    /// <summary>Only figures that the same word leads to.</summary>
    Parallel = 1024,

    /// <summary>What each segment comes to.</summary>
    LastOfSegment = 2048,

    /// <summary>The list begins behind an earlier list of the same total.</summary>
    Later = 4096,

    /// <summary>Figures picked because they fit.</summary>
    Picked = 8192,

    /// <summary>Gathered backwards, it begins behind its opener.</summary>
    EndsWithOpener = 32768,

    /// <summary>What follows was only planned, or what was gathered.</summary>
    EndsWithStage = 65536,

    /// <summary>What each segment opens with: 县级198名，进站192名；乡级713名，进站655名；共911名.</summary>
    FirstOfSegment = 131072,

    /// <summary>What stands beside the total in its own segment was passed over.</summary>
    OtherSegments = 262144,

    /// <summary>What was got of full marks that make up those of the total.</summary>
    OfFullMarks = 524288,

    /// <summary>The list ends only where the sum fits.</summary>
    EndsByFit = 512,
}
