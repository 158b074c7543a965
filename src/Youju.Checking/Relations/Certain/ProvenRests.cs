using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>What is left of two figures, where a third one behind it says so too.</summary>
internal sealed class ProvenRests(ExplainedText reading)
{
    private static readonly StemSet Coming =
        StemSet.FromClass(StemClass.Revenue) | StemSet.FromClass(StemClass.Incoming);

    private static readonly StemSet Left =
        StemSet.FromClass(StemClass.Closing) | StemSet.FromClass(StemClass.Rest);

    public bool IsProven(Binding binding) =>
        binding
            is {
                Type: RelationType.Rest,
                Target: { Change: 0, IsSoft: false } left,
                First: { IsLevel: true, IsSoft: false } whole,
                Last: { IsLevel: true, IsSoft: false } taken
            }
        && taken.Index == left.Index - 1
        && taken.Place.Sentence == left.Place.Sentence
        && left.Lead.HasAny(Left)
        && taken.Lead.Has(StemClass.Outgoing)
        && (IsOfBothSides(whole, taken, left) || IsCountedOn(binding))
        && !reading.HoldsAsRest(left);

    // 收入总计715.78万元。支出689.05万元，结转36.73万元，支出总计715.78万元: both sides come to one, and 689.05 is the sum of its parts.
    private bool IsOfBothSides(ClauseFigure whole, ClauseFigure taken, ClauseFigure left) =>
        whole.Near.Has(StemClass.StrongTotal)
        && whole.Index < taken.Index
        && reading.Terms.ElementAtOrDefault(left.Index + 1) is { } other
        && other.Near.Has(StemClass.StrongTotal)
        && other.Unit == whole.Unit
        && other.Value.Equals(whole.Value)
        && other.Place.Sentence == left.Place.Sentence
        && OpensItsSentence(taken)
        && reading.Evidence.IsExplained(taken);

    private bool OpensItsSentence(ClauseFigure term) =>
        reading.Terms.ElementAtOrDefault(term.Index - 1)?.Place.Sentence != term.Place.Sentence;

    // 收入3.71亿元，支出3.48亿元，当期结余0.13亿元，加上年初滚存2.06亿元，期末滚存2.29亿元: 2.29 − 2.06 are 0.23 as well.
    private bool IsCountedOn(Binding binding) =>
        binding is { Target: var left, First: var whole }
        && whole.Index == left.Index - 2
        && whole.Lead.HasAny(Coming)
        && reading.Terms.ElementAtOrDefault(left.Index + 2) is { } closing
        && reading.Terms[left.Index + 1] is var opening
        && opening.Lead.Has(StemClass.Opening)
        && closing.Lead.Has(StemClass.Closing)
        && opening.Unit == left.Unit
        && closing.Unit == left.Unit
        && closing.Place.Sentence == left.Place.Sentence
        && (closing.AsOperand - opening.AsOperand).Meets(binding.Computed);
}
