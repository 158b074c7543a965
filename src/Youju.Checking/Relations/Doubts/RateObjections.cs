using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Weighing;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Doubts;

/// <summary>What speaks against calling a rate wrong by two figures that it may not be about.</summary>
internal sealed class RateObjections
{
    private const double Unlike = 0.1;

    private static readonly StemSet Leftovers =
        StemSet.FromClass(StemClass.Rest) | StemSet.FromClass(StemClass.Denial);

    private static readonly StemSet Doings =
        StemSet.FromClass(StemClass.Done)
        | StemSet.FromClass(StemClass.Arrived)
        | StemSet.FromClass(StemClass.Met)
        | StemSet.FromClass(StemClass.Points);

    private readonly ExplainedText reading;
    private readonly BindingKinds all;

    public RateObjections(ExplainedText reading)
    {
        this.reading = reading;
        all = new(
            binding => OtherWays.MakeRate(binding, reading.Terms),
            IsOfWhatIsLeft,
            IsNamedByNone,
            IsOfNothingDone,
            IsOfOtherPoints,
            IsOfPartOfDone,
            IsOverPart,
            IsOfWrongRest,
            IsOfBracketBefore
        );
    }

    public bool Forbid(Binding binding) =>
        binding.Type is RelationType.Ratio or RelationType.RatioOfSum
        && !binding.Target.Clause.Has(StemClass.Share)
        && all.Hold(binding);

    // 公办最高，为78.5%（核定860张，入住675人），民办最低，为43.0%: what a bracket tells belongs to what stands before it.
    private bool IsOfBracketBefore(Binding binding) =>
        binding is { First: var part, Target: var target }
        && part.Place.Depth > target.Place.Depth
        && part.Place.Bracket != target.Place.Bracket
        && reading.Terms[..part.Index].LastOrDefault(term => term.Place.Bracket != part.Place.Bracket)
            is { IsPercent: true } own
        && own.Place.Sentence == part.Place.Sentence
        && own.Place.Depth == target.Place.Depth;

    // 下达3,460万元，追加240万元，两次相加3,700万元，到位率100%: what a total is made of is not what it is measured by.
    private bool IsOverPart(Binding binding) =>
        reading.Evidence.FindParent(binding.Last) is { } whole && whole == binding.First;

    // 售水412万立方米。产水479万立方米，漏失76万立方米，漏损率14.0%: where what the others leave makes the rate, its part is wrong.
    private bool IsOfWrongRest(Binding binding) => MissingParts.MakeRate(binding, reading.Terms);

    // 拨付分别为1,845万元、720万元、865万元，共3,430万元，执行率94.23%: the rate is of the whole that was paid, and no share in it.
    private bool IsOfPartOfDone(Binding binding) =>
        binding.Target.Near.HasAny(StemSet.Rates)
        && binding.Last.Index == binding.Target.Index - 1
        && reading.Evidence.FindParent(binding.First) == binding.Last;

    // 结算后还有75.2万元，结算率96.3%: what is left is no part that was settled.
    private static bool IsOfWhatIsLeft(Binding binding) =>
        binding.Target.Near.Has(StemClass.Rate)
        && binding.First.Lead.Has(StemClass.Rest)
        && !binding.Target.Clause.HasAny(Leftovers);

    // 亮灯率98.6% with no figure of its own beside it: what another sentence counts is not its business.
    private static bool IsNamedByNone(Binding binding) =>
        binding is { Target: { HasOwnName: true } target }
        && Array.TrueForAll(binding.Operands, one => one.Place.Sentence != target.Place.Sentence)
        && Array.TrueForAll(binding.Operands, one => target.Name.MeasureLikeness(one.Name) < Unlike);

    // 中央7,020万元，…，共9,750万元，支出比例93.6%: nobody spent the 7,020; 门诊患者3,586份，门诊患者满意度91.7%: nor were they content.
    private static bool IsOfNothingDone(Binding binding) =>
        binding is { Target: var target, First: var part }
        && target.Near.HasAny(StemSet.Rates)
        && !part.Lead.HasAny(Doings)
        && (
            target.Near.Has(StemClass.Quality)
            || (
                part.Index != target.Index - 1
                && !binding.Last.IsReference
                && target.Words.MeasureLikeness(part.Words) < Unlike
            )
        );

    // 过程21.80分，…；效益21.50分，得分率86.00%: what another item got is not what this one might have got.
    private static bool IsOfOtherPoints(Binding binding) =>
        binding.First.Dimension == Dimension.Score
        && binding.Last.Dimension == Dimension.Score
        && (
            binding.First.Value > binding.Last.Value
            || (
                binding.Last.Place.Segment != binding.First.Place.Segment
                && !binding.Last.Lead.Has(StemClass.FullPoints)
            )
        );
}
