using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Doubts;

/// <summary>What is put in or taken out on the way from one level to the next is no difference of the others.</summary>
internal sealed class BalanceObjections(ExplainedText reading)
{
    private const double ManyDigits = 2.9;
    private const int Reach = 6;

    public bool Forbid(Binding binding) => IsMoveOfBalance(binding) || CountsTwice(binding);

    // 上年结余16,470万元，本年收入9,815万元，支出8,932万元，本年结余883万元: what two of them leave is no third one.
    private static bool CountsTwice(Binding binding) =>
        binding is { Type: RelationType.Balance, Operands.Length: > 3 }
        && Array.Exists(binding.Operands, left =>
            Array.Exists(binding.Operands, one =>
                one != left
                && Array.Exists(binding.Operands, other =>
                    other != left && other != one && (one.AsOperand - other.AsOperand).Meets(left.AsOperand)
                )
            )
        );

    // 批复12,460万元，追加1,385.20万元，调减420.55万元，调整后13,424.65万元: the last follows from the three before it.
    public bool IsMoveOfBalance(Binding binding) =>
        binding.Type is RelationType.Rest or RelationType.Change or RelationType.RestOfParts
        && reading
            .Terms.Skip(binding.Target.Index + 1)
            .Take(Reach)
            .TakeWhile(term => term.Place.Passage == binding.Target.Place.Passage)
            .Any(term => FollowsFrom(term, binding) || IsNetOf(term, binding));

    // 批复3,268.40，追加246.00，调减31.40，净增214.60: what came and what went is no level.
    private bool IsNetOf(ClauseFigure net, Binding binding) =>
        net.Near.Has(StemClass.Net)
        && reading.Holds(net, other =>
            other is { Type: RelationType.Balance, StandsTogether: true, Precision: >= ManyDigits }
            && Array.IndexOf(other.Operands, binding.Target) >= 0
            && (
                Array.IndexOf(other.Operands, binding.First) >= 0
                || Array.IndexOf(other.Operands, binding.Last) >= 0
            )
        );

    private bool FollowsFrom(ClauseFigure closing, Binding binding) =>
        reading.Holds(closing, other =>
            other is { Type: RelationType.Balance, StandsInPassage: true, Precision: >= ManyDigits }
            && other.Operands.Length > 2
            && Array.IndexOf(other.Operands, binding.Target) >= 0
            && Array.IndexOf(other.Operands, binding.First) >= 0
            && Array.IndexOf(other.Operands, binding.Last) >= 0
        );
}
