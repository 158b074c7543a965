using Youju.Checking.Relations.Doubts;
using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Lists that are told in full, so that a total near their sum can be no other's.</summary>
internal sealed class CertainLists
{
    /// <summary>So far parts exceed a whole that is theirs.</summary>
    private const double Near = 0.1;

    private const double Far = 0.3;
    private const double ManyDigits = 2.9;
    private const int FewestCounted = 3;
    private const int FarthestBeside = 3;

    private readonly ExplainedText reading;
    private readonly ListObjections objections;
    private readonly CountedLists counted;
    private readonly BindingKinds known;
    private readonly BindingKinds full;

    public CertainLists(ExplainedText reading)
    {
        this.reading = reading;
        objections = new(reading);
        counted = new(reading.Terms);
        known = new(ForgetsPart, ForgetsOthers, HoldsAllMarks);
        // Words count the parts, their names do, a list beside it does, or its shape leaves nothing out.
        full = new(
            counted.IsCounted,
            HoldsAllKnownParts,
            IsBesideParallel,
            new ClosedLists(reading).IsClosed,
            IsBareDivision,
            IsDividedByRule
        );
    }

    public bool IsCertain(Binding binding) =>
        binding is { Type: RelationType.Sum, Target.IsSoft: false }
        && (known.Hold(binding) || (IsOfTotal(binding) && full.Hold(binding) && !objections.Forbid(binding)));

    /// <summary>Whether words count the parts of a list.</summary>
    public bool IsCounted(Binding binding) => counted.IsCounted(binding);

    /// <summary>Whether another list makes up the total of one that fails: then it need not be the total that is wrong.</summary>
    public bool IsSecondOfTotal(Binding binding) =>
        binding.Type == RelationType.Sum
        && reading.FindList(binding.Target) is { } list
        && !list.SharesOperand(binding);

    /// <summary>Whether other figures than parts yield the total to many digits: 89元 × 12.6万人 = 1,121.40万元，中央897.12万元，省242.28万元.</summary>
    public bool IsTotalProven(Binding binding) =>
        binding.Type == RelationType.Sum && (IsMadeOtherwise(binding.Target) || HoldsRuledPart(binding));

    private bool IsMadeOtherwise(ClauseFigure total) =>
        reading.Holds(total, static other =>
            other.Type is RelationType.Product or RelationType.Balance
            && other.Precision >= ManyDigits
            && !Array.Exists(other.Operands, IsMean)
        );

    private bool HoldsRuledPart(Binding list) =>
        Array.Exists(list.Operands, part => IsRuledPart(part, list.Target));

    // 人次均625元 was computed from the total, and says nothing for it; 人均补助标准89元 was not.
    private static bool IsMean(ClauseFigure factor) =>
        factor.Near.Has(StemClass.Average) && !factor.IsStandard;

    // 应补助225.00万元，省按70%承担157.50万元，县承担76.50万元: so much of it, as ruled.
    private bool IsRuledPart(ClauseFigure part, ClauseFigure total) =>
        reading.Holds(part, portion =>
            portion.Type == RelationType.Portion
            && portion.Last == total
            && portion.First.Index < part.Index
            && (portion.First.Index == part.Index - 1 || portion.First.Run.Length > 1)
            && portion.First.Clause.Has(StemClass.Prescribed)
            && portion.Precision >= ManyDigits
        );

    // 决策20分得19分，过程20分得18.62分，产出30分得29分，效益30分得28分: their full marks make up a hundred.
    private bool HoldsAllMarks(Binding binding) =>
        binding.Form.HasFlag(ListForm.OfFullMarks)
        && binding.ComesWithin(Near)
        && !objections.Forbid(binding);

    // 应安排3,438.96万元。其中中央60%，即2,063.38万元；省24%，即825.35万元；县505.23万元: all but the last are ruled, and it is what they leave.
    private bool IsDividedByRule(Binding binding) =>
        binding is { StandsInPassage: true, Operands.Length: > 1, Target: var total }
        && binding.First.Index > total.Index
        && binding.Last is { IsSoft: false, IsPercent: false }
        && Array.TrueForAll(binding.Operands, part => part.Unit == total.Unit)
        && binding.Last.Index <= binding.Operands[^2].Index + 2
        && binding.ComesWithin(Near)
        && binding.Operands[..^1].All(part => IsRuledPart(part, total));

    // 队员193人，分别为45人、38人、26人、30人: figures without names directly behind the total, and then no other.
    private static bool IsBareDivision(Binding binding) =>
        binding is { StandsTogether: true, Target.Change: 0 }
        && binding.Operands.Length >= FewestCounted
        && binding.First.Index == binding.Target.Index + 1
        && binding.Last.Index == binding.Target.Index + binding.Operands.Length
        && binding.Last.Run.Rank == binding.Last.Run.Length - 1
        && binding.First.Lead.Has(StemClass.Respectively)
        && !binding.First.HasOwnName
        && binding.Operands.Skip(1).All(static part => !part.HasLead)
        && binding.ComesWithin(Far);

    // Parts of another total, or a total that is a part itself, may be told of only some of their like.
    private bool IsOfTotal(Binding binding) =>
        !binding.Target.Lead.Has(StemClass.Compared)
        && (reading.Evidence.FindParent(binding.Target) is null || ClosedLists.EndsWithOthers(binding))
        && (reading.Evidence.FindParent(binding.First) is not { } whole || whole == binding.Target);

    // 保洁268.90万元；标识牌15.26万元；培训6.40万元。以上四项合计: whoever leaves out the last before the total has forgotten it.
    private bool ForgetsPart(Binding binding) =>
        binding.Operands.Length >= FewestCounted
        && binding.Form.HasFlag(ListForm.Backward)
        && (binding.Computed - binding.Last.AsOperand).Meets(binding.Stated)
        && (counted.IsCounted(binding) || SumsUp(binding));

    /// <summary>Whether a total is that of all parts but the last, which are the others: 46个，其中产业27个、设施14个、就业5个、其他2个.</summary>
    public static bool ForgetsOthers(Binding binding) =>
        binding is { Type: RelationType.Sum, Operands.Length: >= FewestCounted, StandsTogether: true }
        && binding.Last.Lead.Has(StemClass.Others)
        && binding.First.Index == binding.Target.Index + 1
        && binding.Last.Index == binding.Target.Index + binding.Operands.Length
        && binding.First.Clause.HasAny(StemSet.Openers)
        && Array.TrueForAll(binding.Operands, static part => part.HasLead && !part.IsSoft)
        && (binding.Computed - binding.Last.AsOperand).Meets(binding.Stated);

    private bool SumsUp(Binding binding) =>
        binding.Target.Clause.Has(StemClass.Reference)
        && binding.Last.Index == binding.Target.Index - 1
        && WholeLists.FindShape(binding, reading.Terms) == ListShape.SummedUp;

    // “三公”经费…，其中因公出国（境）费…，公务接待费…，公务用车购置及运行维护费…: a fourth there is none.
    private bool HoldsAllKnownParts(Binding binding) =>
        binding.Operands.Length >= FewestCounted
        && binding.ComesWithin(Far)
        && PlainFeatures.HasKnownParts(binding)
        && WholeLists.FindShape(binding, reading.Terms) == ListShape.Opened;

    // 三项合计预算187万元、支出185.97万元: the plans make up their total, and what was spent stands beside each of them.
    private bool IsBesideParallel(Binding binding) =>
        binding.Target.Index > 0
        && binding.ComesWithin(Near)
        && reading.Terms[binding.Target.Index - 1] is { IsCalledTotal: true } beside
        && beside.Place.Sentence == binding.Target.Place.Sentence
        && beside.Unit == binding.Target.Unit
        && reading.Holds(beside, list => list.Type == RelationType.Sum && RunsBeside(list, binding));

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
}
