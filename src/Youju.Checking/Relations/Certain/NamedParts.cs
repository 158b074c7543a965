using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Shares whose words name one part of a list that adds up: 46人，其中业务干部18人、民间艺人28人，民间艺人占39.13%.</summary>
internal sealed class NamedParts(ExplainedText reading)
{
    private const double Half = 0.55;

    public bool IsOfList(Binding binding) =>
        binding
            is {
                Type: RelationType.Ratio,
                Target: { Change: 0, IsSoft: false } target,
                First: { IsSoft: false } part,
                Last: var whole
            }
        && target.Clause.Has(StemClass.Share)
        && target.NamesPart(part)
        && part.Index < target.Index
        && (target.NamedWhole.IsEmpty || target.MeasureNaming(whole) > Half)
        && IsOnlyOne(part, target)
        && !FitsKnownWhole(binding)
        && reading.Holds(whole, list =>
            list.Type == RelationType.Sum && Array.IndexOf(list.Operands, part) >= 0
        );

    // 收入总计15,862.37万元，…本年收入15,307.01万元，财政拨款占本年收入60.20%，事业收入占35.80%: what another share is of, or what is told beside the part.
    private bool FitsKnownWhole(Binding binding) =>
        reading.Holds(binding.Target, other =>
            other.Type == RelationType.Ratio
            && other.First == binding.First
            && (
                reading.Evidence.CountOtherUsesAsWhole(other) > 0
                || (
                    other.Last.Place.Sentence == binding.First.Place.Sentence
                    && binding.Last.Place.Sentence != binding.First.Place.Sentence
                )
            )
        );

    private bool IsOnlyOne(ClauseFigure part, ClauseFigure target) =>
        !reading
            .Terms[..target.Index]
            .Any(term => term.Unit == part.Unit && term.Value != part.Value && target.NamesPart(term));
}
