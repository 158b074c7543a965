using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Domain.Figures;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Balances all of whose figures are named for what they are: what there was, what came, what went, what is there.</summary>
internal static class CertainBalances
{
    private static readonly StemSet Going =
        StemSet.FromClass(StemClass.Outgoing)
        | StemSet.FromClass(StemClass.SignedDown)
        | StemSet.FromClass(StemClass.Deducted);

    private static readonly StemSet Coming =
        StemSet.FromClass(StemClass.Incoming)
        | StemSet.FromClass(StemClass.SignedUp)
        | StemSet.FromClass(StemClass.Rest);

    private static readonly StemSet Remaining =
        StemSet.FromClass(StemClass.Done)
        | StemSet.FromClass(StemClass.Rest)
        | StemSet.FromClass(StemClass.Adjusted);

    // 年初预算480万元，年中调减65万元，调整后预算425万元.
    public static bool IsAdjusted(Binding binding) =>
        binding
            is {
                Type: RelationType.Balance,
                StandsTogether: true,
                Target: { Change: 0, IsSoft: false } target,
                First: { Change: 0 } first
            }
        && target.Lead.HasAny(StemSet.Budgets)
        && !target.Clause.Has(StemClass.OfWhich)
        && first.Lead.Has(StemClass.Plan)
        && !first.Clause.Has(StemClass.Compared)
        && AreNeighbours(binding)
        && binding.Operands.Skip(1).All(part => part.Change != 0 && !part.Clause.Has(StemClass.Compared));

    // 新增71台，报废41台，净增30台; 回收1,146份，剔除32份后，有效1,114份.
    public static bool IsNet(Binding binding) =>
        binding is { Type: RelationType.Balance, StandsTogether: true, Target.IsSoft: false }
        && (
            binding.Target.Near.Has(StemClass.Net)
                ? ComesAndGoes(binding)
                : binding.Operands.Length == 2 && AreNeighbours(binding) && IsWithoutTaken(binding)
        );

    // 新增71台、价值482万元，报废41台，净增30台: the run of one unit before the net change, each named for what it is.
    private static bool ComesAndGoes(Binding binding) =>
        binding.Form.HasFlag(ListForm.Backward)
        && binding.Signs is { } signs
        && signs.Distinct().Count() == 2
        && Enumerable
            .Range(0, signs.Length)
            .All(at => MovesAsTold(binding.Operands[at], signs[at] * FindWay(binding.Target)));

    // 净减455人 is told of what went.
    private static int FindWay(ClauseFigure net) => net.Change < 0 ? -1 : 1;

    private static bool IsWithoutTaken(Binding binding) =>
        binding is { Target: { Change: 0 } target, First: { IsLevel: true } first }
        && !first.Lead.HasAny(StemSet.Budgets)
        && binding.Last.Near.Has(StemClass.SignedDown)
        && !IsComeBack(binding.Last)
        && target.Lead.HasAny(Remaining)
        && !target.Lead.HasAny(StemSet.Budgets);

    // 发放问卷100份，收回40份，满意38份: papers that came back were not taken off; money that was taken back was.
    private static bool IsComeBack(ClauseFigure term) =>
        term.Dimension == Dimension.Count && term.Near.Has(StemClass.Arrived);

    // 年初结转1,024.18万元，本年收入9,817.66万元，本年支出10,203.45万元，年末结转683.39万元.
    public static bool IsToldInFull(Binding binding) =>
        binding
            is {
                Type: RelationType.Balance,
                StandsInPassage: true,
                Target: { Change: 0, IsSoft: false } target,
                Signs: { } signs
            }
        && binding.Operands.Count(IsOpening) == 1
        && (IsClosing(target) || IsWhatThereIs(target, Array.Find(binding.Operands, IsOpening)!))
        && AreNeighbours(binding)
        && Enumerable
            .Range(0, signs.Length)
            .All(at => IsOpening(binding.Operands[at]) || MovesAsTold(binding.Operands[at], signs[at]))
        && (
            signs.Length == 2
            || Array.TrueForAll(binding.Operands, one => IsOpening(one) || !one.Lead.Has(StemClass.Rest))
        );

    private static bool IsClosing(ClauseFigure term) =>
        term.Lead.Has(StemClass.Closing) && !term.Lead.Has(StemClass.Base);

    // 新增3名，原有17名，现有20名: of one thing, or of what nobody names.
    private static bool IsWhatThereIs(ClauseFigure target, ClauseFigure opening) =>
        target.Dimension == Dimension.Count
        && target.Lead.Has(StemClass.Adjusted)
        && !opening.Lead.HasAny(StemSet.Budgets)
        && (!target.HasOwnName || target.IsNamedLike(opening));

    private static bool IsOpening(ClauseFigure term) => term.Lead.Has(StemClass.Opening);

    private static bool AreNeighbours(Binding binding)
    {
        var first = Math.Min(binding.Target.Index, binding.Operands.Min(one => one.Index));
        var last = Math.Max(binding.Target.Index, binding.Operands.Max(one => one.Index));
        return last - first == binding.Operands.Length;
    }

    private static bool MovesAsTold(ClauseFigure term, int sign) =>
        !term.Clause.Has(StemClass.OfWhich)
        && (sign < 0 ? term.Lead.HasAny(Going) : term.Lead.HasAny(Coming) && !term.Lead.HasAny(Going));
}
