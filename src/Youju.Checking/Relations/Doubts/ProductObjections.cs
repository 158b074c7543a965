using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Doubts;

/// <summary>What speaks against calling a product or a mean wrong by factors that may not be its own.</summary>
internal sealed class ProductObjections
{
    private readonly ExplainedText reading;
    private readonly ClauseFigure[] terms;
    private readonly BindingKinds all;

    public ProductObjections(ExplainedText reading)
    {
        (this.reading, terms) = (reading, reading.Terms);
        all = new(IsOverOne, IsOfItsEqual, IsOfSeveralRates, IsOfOtherEnd, IsOfFarLevels, IsOverDoubted);
    }

    public bool Forbid(Binding binding) => all.Hold(binding);

    // 合4,620万元；以市级355万元为1份: nothing is divided by one.
    public static bool IsOverOne(Binding binding) =>
        binding is { Type: RelationType.Average, Last.Value: 1, Factor: 1 };

    // 审减率10%。按3:2:3分担，中央2,956.5万元、省1,971.0万元、区2,956.5万元: what is told as high is no tenth of it.
    public static bool IsOfItsEqual(Binding binding) =>
        binding.Type is RelationType.Portion or RelationType.Product
        && Array.Exists(binding.Operands, one =>
            one.Unit == binding.Target.Unit && one.Value.Equals(binding.Target.Value)
        );

    // 共79人，即队员52人、文员23人，人均8.17万元: where the count is wrong itself, the mean is of the 75.
    private bool IsOverDoubted(Binding binding) =>
        binding is { Type: RelationType.Average, Last: var count }
        && reading
            .Explanations[count.Index]
            .FindFailing(list => list.IsList && list.First.Index == count.Index + 1)
            is { Score: > 0 };

    // 净收益818.3万元，为年息的1.62倍: where a level stands in another paragraph, a nearer one may be meant that bears another name.
    private static bool IsOfFarLevels(Binding binding) =>
        binding.Type == RelationType.Multiple && !binding.StandsInPassage;

    // 城区每家80万元、乡镇每家50万元，应补760万元: one of two rates makes no whole.
    private bool IsOfSeveralRates(Binding binding) =>
        binding is { Type: RelationType.Product, Target: var target, First: { IsPrice: true } rate }
        && !target.Clause.Has(StemClass.Respectively)
        && terms[..target.Index]
            .Reverse()
            .TakeWhile(term => term.Place.Sentence == target.Place.Sentence && !IsOfAmount(term, target))
            .Any(term => term != rate && term.Unit.Base == rate.Unit.Base && !term.Lead.Has(StemClass.From));

    // 每张20元，收入43.2万元；每张32元，收入32.04万元: each rate has an amount of its own.
    private static bool IsOfAmount(ClauseFigure term, ClauseFigure target) =>
        term.Unit.Base == target.Unit.Base && !term.IsPrice;

    // 租金由1,310.4万元变为1,476.0万元，摊均从0.70万元涨至0.90万元: what it was before follows from nothing that came after.
    private bool IsOfOtherEnd(Binding binding) =>
        binding.Type is RelationType.Average or RelationType.Product or RelationType.Ratio
        && FindEnd(binding.Target) is var end and not LevelEnd.None
        && binding.Operands.Select(FindEnd).Any(other => other != LevelEnd.None && other != end);

    private LevelEnd FindEnd(ClauseFigure term) =>
        IsPair(term, FindNeighbour(term, 1)) ? LevelEnd.Before
        : IsPair(FindNeighbour(term, -1), term) ? LevelEnd.After
        : LevelEnd.None;

    private static bool IsPair(ClauseFigure? before, ClauseFigure? after) =>
        before is not null
        && after is not null
        && before.Unit == after.Unit
        && before.Place.Sentence == after.Place.Sentence
        && before.LeadsTo(after);

    private ClauseFigure? FindNeighbour(ClauseFigure term, int step) =>
        terms.ElementAtOrDefault(term.Index + step);

    private enum LevelEnd
    {
        None,
        Before,
        After,
    }
}
