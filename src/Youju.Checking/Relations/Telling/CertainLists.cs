using Youju.Checking.Relations.Doubts;
using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Telling;

/// <summary>Lists that are told in full, so that a total near their sum can be no other's.</summary>
internal sealed class CertainLists(ExplainedText reading)
{
    /// <summary>A list that leaves out a part is mostly farther off.</summary>
    private const double Close = 0.02;

    /// <summary>So far parts exceed a whole that is theirs.</summary>
    private const double Near = 0.1;

    private const double Far = 0.3;
    private const int FewestCounted = 3;

    public bool IsCertain(Binding binding) =>
        binding is { Type: RelationType.Sum, Holds: false, Target.IsSoft: false }
        && (
            IsCounted(binding) || (IsWhole(binding) && !BelongsElsewhere(binding) && !HoldsOtherwise(binding))
        )
        && !ListObjections.Forbid(binding, reading);

    private bool IsWhole(Binding binding) =>
        WholeLists.FindShape(binding, reading.Terms) switch
        {
            ListShape.SummedUp => IsWithin(binding, Close),
            ListShape.Opened => binding.StandsTogether
                && !OpensAgain(binding)
                && !binding.Last.Lead.Has(StemClass.Rest)
                && (IsWithin(binding, Close) || Exceeds(binding)),
            _ => false,
        };

    // Parts make up no less than they are: what comes to more than its whole leaves nothing out.
    private bool Exceeds(Binding binding) =>
        binding.Computed.Low > binding.Stated.High
        && IsWithin(binding, Near)
        && !ListFeatures.HasUnusedNeighbour(binding, reading.Terms);

    /// <summary>Whether words count the parts: 以上四项支出合计387.60万元 behind four amounts.</summary>
    public bool IsCounted(Binding binding) =>
        binding is { Type: RelationType.Sum, Operands.Length: >= FewestCounted }
        && ListFeatures.CountTold(binding) == binding.Operands.Length
        && binding.Form.HasFlag(ListForm.Backward)
        && !PassesOver(binding)
        && IsWithin(binding, Far);

    private static bool IsWithin(Binding binding, double part) =>
        Math.Abs(binding.Computed.Middle - binding.Target.Value) < binding.Target.Value * part;

    private static bool OpensAgain(Binding binding) =>
        binding.Operands.Skip(1).Any(part => part.Lead.Has(StemClass.OfWhich));

    // Parts of another total, or a total that is a part itself, may be told of only some of their like.
    private bool BelongsElsewhere(Binding binding) =>
        reading.Evidence.FindParent(binding.Target) is not null
        || (reading.Evidence.FindParent(binding.First) is { } whole && whole != binding.Target);

    // 其中财政拨款5,214.30万元、事业收入32,870.66万元…: the list goes on, and then adds up; or another list does.
    private bool HoldsOtherwise(Binding binding) =>
        reading
            .Explanations[binding.Target.Index]
            .FindBest(list => list is { Holds: true, Type: RelationType.Sum or RelationType.ChangeSum })
            is not null;

    private bool PassesOver(Binding binding) =>
        reading
            .Terms[binding.First.Index..binding.Target.Index]
            .Any(term =>
                term.Unit == binding.Last.Unit && !term.IsPrice && Array.IndexOf(binding.Operands, term) < 0
            );
}
