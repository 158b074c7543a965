using Youju.Checking.Relations.Doubts;
using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Lists that are told in full, so that a total near their sum can be no other's.</summary>
internal sealed class CertainLists(ExplainedText reading)
{
    /// <summary>A list that leaves out a part is mostly farther off.</summary>
    private const double Close = 0.02;

    /// <summary>So far parts exceed a whole that is theirs.</summary>
    private const double Near = 0.1;

    private const double Far = 0.3;
    private const double DigitsOfTypo = 3.2;
    private const double ManyDigits = 2.9;
    private const int FewestCounted = 3;
    private const int FarthestBeside = 3;

    /// <summary>What a list divides stands among so many figures before it.</summary>
    private const int FarthestDivided = 24;

    private readonly ListObjections objections = new(reading);
    private readonly DoubtedOperands doubted = new(reading);

    public bool IsCertain(Binding binding) =>
        binding is { Type: RelationType.Sum, Holds: false, Target.IsSoft: false }
        && (
            ForgetsPart(binding)
            || HoldsAllMarks(binding)
            || (
                (IsToldInFull(binding) || IsWhole(binding))
                && !binding.Target.Lead.Has(StemClass.Compared)
                && !BelongsElsewhere(binding)
                && !objections.Forbid(binding)
            )
        );

    // 决策20分得19分，过程20分得18.62分，产出30分得29分，效益30分得28分: their full marks make up a hundred.
    private bool HoldsAllMarks(Binding binding) =>
        binding.Form.HasFlag(ListForm.OfFullMarks) && IsWithin(binding, Near) && !objections.Forbid(binding);

    // Words count the parts, their names do, or a list beside it does.
    private bool IsToldInFull(Binding binding) =>
        IsCounted(binding)
        || (HoldsAllKnownParts(binding) && IsWithin(binding, Far))
        || (IsBesideParallel(binding) && IsWithin(binding, Near));

    // 保洁268.90万元；标识牌15.26万元；培训6.40万元。以上四项合计: whoever leaves out the last before the total has forgotten it.
    private bool ForgetsPart(Binding binding) =>
        binding.Operands.Length >= FewestCounted
        && binding.Form.HasFlag(ListForm.Backward)
        && (binding.Computed - binding.Last.AsOperand).Meets(binding.Stated)
        && (IsCounted(binding) || (SumsUp(binding) && binding.Target.Clause.Has(StemClass.Reference)));

    private bool SumsUp(Binding binding) =>
        WholeLists.FindShape(binding, reading.Terms) == ListShape.SummedUp
        && binding.Last.Index == binding.Target.Index - 1;

    // “三公”经费…，其中因公出国（境）费…，公务接待费…，公务用车购置及运行维护费…: a fourth there is none.
    private bool HoldsAllKnownParts(Binding binding) =>
        binding.Operands.Length >= FewestCounted
        && PlainFeatures.HasKnownParts(binding)
        && WholeLists.FindShape(binding, reading.Terms) == ListShape.Opened;

    // 三项合计预算187万元、支出185.97万元: the plans make up their total, and what was spent stands beside each of them.
    private bool IsBesideParallel(Binding binding)
    {
        var target = binding.Target;
        if (target.Index == 0 || binding.Operands.Length < 2)
            return false;
        var beside = reading.Terms[target.Index - 1];
        return beside.IsCalledTotal
            && beside.Place.Sentence == target.Place.Sentence
            && beside.Unit == target.Unit
            && reading
                .Explanations[beside.Index]
                .FindBest(list =>
                    list is { Holds: true, Type: RelationType.Sum } && RunsBeside(list, binding)
                )
                is not null;
    }

    private static bool RunsBeside(Binding list, Binding other)
    {
        if (list.Operands.Length != other.Operands.Length)
            return false;
        var step = other.First.Index - list.First.Index;
        return step is > 0 and <= FarthestBeside
            && Enumerable
                .Range(0, list.Operands.Length)
                .All(at => other.Operands[at].Index - list.Operands[at].Index == step);
    }

    /// <summary>Whether another list makes up the total of one that fails: then it need not be the total that is wrong.</summary>
    public bool IsSecondOfTotal(Binding binding) =>
        binding.Type == RelationType.Sum
        && FindHolding(binding) is { } list
        && !list.Binding.Operands.Intersect(binding.Operands).Any();

    /// <summary>Whether other figures than parts yield the total to many digits: 89元 × 12.6万人 = 1,121.40万元，中央897.12万元，省242.28万元.</summary>
    public bool IsTotalProven(Binding binding) =>
        reading
            .Explanations[binding.Target.Index]
            .FindBest(other =>
                other is { Holds: true, Precision: >= ManyDigits }
                && other.Type is RelationType.Product or RelationType.Balance
                // 人次均625元 was computed from the total, and says nothing for it.
                && !Array.Exists(other.Operands, factor => factor.Near.Has(StemClass.Average))
            )
            is not null;

    private bool IsWhole(Binding binding) =>
        AreOfOneUnit(binding) && HasWholeShape(binding) && !doubted.IsAnyDoubted(binding);

    // 其中中央60.00万元、省级36.40万元；按用途分为…: the first list makes up the total, and then another one is told.
    private bool IsBehindAnother(Binding binding) =>
        FindHolding(binding) is { Binding: var list }
        && list.First.Index > binding.Target.Index
        && list.Last.Index < binding.First.Index;

    private static bool AreOfOneUnit(Binding binding) =>
        Array.TrueForAll(binding.Operands, part => part.Unit == binding.First.Unit);

    private bool HasWholeShape(Binding binding) =>
        !HoldsWithSame(binding)
        && !Array.Exists(binding.Operands, part => part.IsCalledBase)
        && FindShape(binding) switch
        {
            ListShape.SummedUp => IsNearlyRight(binding) || (IsStrongTotal(binding) && Exceeds(binding)),
            ListShape.Opened => IsOpenedForTotal(binding) && (IsNearlyRight(binding) || Exceeds(binding)),
            _ => false,
        };

    private ListShape FindShape(Binding binding) =>
        WholeLists.FindShape(binding, reading.Terms, IsBehindAnother(binding) || IsDivisionOf(binding));

    // 其他11项: whoever tells of the others has told of all.
    private static bool IsNearlyRight(Binding binding) =>
        IsWithin(binding, EndsWithOthers(binding) ? Near : Close) || IsTypo(binding);

    private static bool EndsWithOthers(Binding binding) =>
        binding.Operands.Length >= FewestCounted && binding.Last.Lead.Has(StemClass.Others);

    // 受理12,846件，办结12,590件。…按类型分：咨询…件、求助…件、投诉…件: of the figures above only one comes near their sum.
    private bool IsDivisionOf(Binding binding) =>
        binding.First.Clause.Has(StemClass.Division)
        && binding.First.Index > binding.Target.Index
        && binding.StandsInPassage
        && !reading
            .Terms[Math.Max(0, binding.First.Index - FarthestDivided)..binding.First.Index]
            .Any(term =>
                term != binding.Target
                && term.Unit == binding.Target.Unit
                && term.Place.Passage == binding.Target.Place.Passage
                && Math.Abs(term.Value - binding.Computed.Middle) < Near * term.Value
                && !IsTypo(binding)
            );

    private bool IsOpenedForTotal(Binding binding) =>
        (binding.StandsTogether || WholeLists.IsToldWithin(binding) || IsDivisionOf(binding))
        && !OpensAgain(binding)
        && !LastParts.EndsWithLeft(binding);

    private static bool IsStrongTotal(Binding binding) =>
        binding.Operands.Length >= FewestCounted && binding.Target.Near.Has(StemClass.StrongTotal);

    // Parts make up no less than they are: what comes to more than its whole leaves nothing out.
    private bool Exceeds(Binding binding) =>
        binding.Computed.Low > binding.Stated.High
        && IsWithin(binding, Near)
        && !ListFeatures.HasUnusedNeighbour(binding, reading.Terms);

    /// <summary>Whether words count the parts: 以上四项支出合计387.60万元 behind four amounts.</summary>
    public bool IsCounted(Binding binding) =>
        binding is { Type: RelationType.Sum, Operands.Length: >= FewestCounted }
        && (
            ListFeatures.CountTold(binding) == binding.Operands.Length
                ? binding.Form.HasFlag(ListForm.Backward)
                    ? !PassesOver(binding)
                    : FollowsInTurn(binding)
                : IsCountedAhead(binding)
        )
        && IsWithin(binding, Far);

    // 养护合同总额1,501.5万元。合同分四个标段，甲标段…、乙标段…、丙标段…、丁标段…: what is parted is the amount before.
    private bool IsCountedAhead(Binding binding) =>
        binding.First.CountAhead == binding.Operands.Length
        && binding.First.Index > binding.Target.Index
        && binding.StandsInPassage
        && binding.Last.Index == binding.First.Index + binding.Operands.Length - 1
        && EndsRun(binding.Last)
        && reading
            .Terms[(binding.Target.Index + 1)..binding.First.Index]
            .All(term => term.Unit != binding.Target.Unit || term.IsPrice);

    private bool EndsRun(ClauseFigure last) =>
        last.Index + 1 == reading.Terms.Length
        || reading.Terms[last.Index + 1] is var next
            && (
                next.Place.Segment != last.Place.Segment
                || next.Change != 0
                || next.Unit != last.Unit
                || next.IsCalledTotal
            );

    // 资金需求860万元，四级分担，中央430万元、省258万元、市86万元、县68万元: as many figures as are counted, and then no other.
    private bool FollowsInTurn(Binding binding) =>
        (
            binding.First.Index == binding.Target.Index + 1
            || (binding.First.Index == binding.Target.Index + 2 && PrintsCount(binding))
        )
        && binding.Last.Index == binding.First.Index + binding.Operands.Length - 1
        && binding.Last.Run.Rank == binding.Last.Run.Length - 1;

    // 12.6亿元，分配至7个项目，其中…: the count is a figure itself.
    private bool PrintsCount(Binding binding) =>
        reading.Terms[binding.First.Index - 1] is { Dimension: Dimension.Count } count
        && count.Value.Equals(binding.Operands.Length);

    private static bool IsWithin(Binding binding, double part) =>
        Math.Abs(binding.Computed.Middle - binding.Target.Value) < binding.Target.Value * part;

    // 两项支出合计179.67万元 where they come to 197.67: chance seldom agrees in all digits but one.
    private static bool IsTypo(Binding binding) =>
        binding.Precision >= DigitsOfTypo
        && Slips.IsSingleSlip(binding.Computed.Middle, binding.Target.Value, binding.Target.Half * 2);

    private static bool OpensAgain(Binding binding) =>
        binding.Operands.Skip(1).Any(part => part.Clause.Has(StemClass.OfWhich));

    // Parts of another total, or a total that is a part itself, may be told of only some of their like.
    private bool BelongsElsewhere(Binding binding) =>
        (reading.Evidence.FindParent(binding.Target) is not null && !EndsWithOthers(binding))
        || (reading.Evidence.FindParent(binding.First) is { } whole && whole != binding.Target);

    // 其中财政拨款5,214.30万元、事业收入32,870.66万元…: the list goes on, and then adds up.
    private bool HoldsWithSame(Binding binding) =>
        FindHolding(binding) is { } list && list.Binding.Operands.Intersect(binding.Operands).Any();

    private Weighed? FindHolding(Binding binding) =>
        reading
            .Explanations[binding.Target.Index]
            .FindBest(list => list is { Holds: true, Type: RelationType.Sum or RelationType.ChangeSum });

    private bool PassesOver(Binding binding) =>
        reading
            .Terms[binding.First.Index..binding.Target.Index]
            .Any(term =>
                term.Unit == binding.Last.Unit && !term.IsPrice && Array.IndexOf(binding.Operands, term) < 0
            );
}
