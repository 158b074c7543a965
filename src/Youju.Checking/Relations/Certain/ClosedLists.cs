using Youju.Checking.Relations.Doubts;
using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Lists whose shape leaves nothing out, and that come near their total or above it.</summary>
internal sealed class ClosedLists(ExplainedText reading)
{
    /// <summary>A list that leaves out a part is mostly farther off.</summary>
    private const double Close = 0.02;

    /// <summary>So far parts exceed a whole that is theirs.</summary>
    private const double Near = 0.1;

    private const double DigitsOfTypo = 3.2;
    private const int FewestParts = 3;

    /// <summary>What a list divides stands among so many figures before it.</summary>
    private const int FarthestDivided = 24;

    private readonly DoubtedOperands doubted = new(reading);

    public bool IsClosed(Binding binding) =>
        Array.TrueForAll(binding.Operands, part => part.Unit == binding.First.Unit && !part.IsCalledBase)
        && !HoldsWithSame(binding)
        && (HasWholeShape(binding) || IsRestated(binding))
        && !doubted.IsAnyDoubted(binding);

    // 共79人，即队员52人、文员23人: what is told again in parts is told in full.
    private bool IsRestated(Binding binding) =>
        binding.First.Index > binding.Target.Index
        && binding.First.Clause.Has(StemClass.Same)
        && binding.StandsTogether
        && binding.ComesWithin(Near)
        && !OpensAgain(binding)
        && Array.TrueForAll(binding.Operands, static part => part.HasOwnName)
        && reading
            .Terms.Skip(binding.Target.Index + 1)
            .TakeWhile(term => term.Place.Sentence == binding.Target.Place.Sentence)
            .Count(term => term.Unit == binding.Target.Unit && !term.IsPrice) == binding.Operands.Length;

    /// <summary>Whether a list ends with the others: 其他11项.</summary>
    public static bool EndsWithOthers(Binding binding) =>
        (binding.Operands.Length >= FewestParts || IsSplitInTwo(binding))
        && binding.Last.Lead.Has(StemClass.Others);

    // 车辆16辆，其中执法执勤11辆、其他4辆.
    private static bool IsSplitInTwo(Binding binding) =>
        binding.First.Lead.Has(StemClass.OfWhich)
        && binding.First.Index == binding.Target.Index + 1
        && binding.Last.Index == binding.First.Index + 1;

    private bool HasWholeShape(Binding binding) =>
        FindShape(binding) switch
        {
            ListShape.SummedUp => IsNearlyRight(binding) || (IsStrongTotal(binding) && Exceeds(binding)),
            ListShape.Opened => IsOpenedForTotal(binding) && (IsNearlyRight(binding) || Exceeds(binding)),
            _ => false,
        };

    private ListShape FindShape(Binding binding) =>
        WholeLists.FindShape(binding, reading.Terms, IsBehindAnother(binding) || IsDivisionOf(binding));

    // 其中财政拨款5,214.30万元、事业收入32,870.66万元…: the list goes on, and then adds up.
    private bool HoldsWithSame(Binding binding) =>
        reading.FindList(binding.Target) is { } list && list.SharesOperand(binding);

    // 其中中央60.00万元、省级36.40万元；按用途分为…: the first list makes up the total, and then another one is told.
    private bool IsBehindAnother(Binding binding) =>
        reading.FindList(binding.Target) is { } list
        && list.First.Index > binding.Target.Index
        && list.Last.Index < binding.First.Index;

    // Whoever tells of the others has told of all.
    private static bool IsNearlyRight(Binding binding) =>
        binding.ComesWithin(EndsWithOthers(binding) ? Near : Close) || IsTypo(binding);

    // 受理12,846件，办结12,590件。…按类型分：咨询…件、求助…件、投诉…件: of the figures above only one comes near their sum.
    private bool IsDivisionOf(Binding binding) =>
        binding.First.Clause.Has(StemClass.Division)
        && binding.First.Index > binding.Target.Index
        && binding.StandsInPassage
        && (IsTypo(binding) || !ComesNearAnother(binding));

    private bool ComesNearAnother(Binding binding) =>
        reading
            .Terms[Math.Max(0, binding.First.Index - FarthestDivided)..binding.First.Index]
            .Any(term =>
                term != binding.Target
                && term.Unit == binding.Target.Unit
                && term.Place.Passage == binding.Target.Place.Passage
                && Math.Abs(term.Value - binding.Computed.Middle) < Near * term.Value
            );

    private bool IsOpenedForTotal(Binding binding) =>
        (binding.StandsTogether || WholeLists.IsToldWithin(binding) || IsDivisionOf(binding))
        && !OpensAgain(binding)
        && !LastParts.EndsWithLeft(binding);

    private static bool OpensAgain(Binding binding) =>
        binding.Operands.Skip(1).Any(part => part.Clause.Has(StemClass.OfWhich));

    private static bool IsStrongTotal(Binding binding) =>
        binding.Operands.Length >= FewestParts && binding.Target.Near.Has(StemClass.StrongTotal);

    // Parts make up no less than they are: what comes to more than its whole leaves nothing out.
    private bool Exceeds(Binding binding) =>
        binding.Computed.Low > binding.Stated.High
        && binding.ComesWithin(Near)
        && !ListFeatures.HasUnusedNeighbour(binding, reading.Terms);

    // 两项支出合计179.67万元 where they come to 197.67: chance seldom agrees in all digits but one.
    private static bool IsTypo(Binding binding) => binding.Precision >= DigitsOfTypo && binding.IsSingleSlip;
}
