using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Terms;
using Youju.Checking.Relations.Weighing;

namespace Youju.Checking.Relations.Doubts;

/// <summary>What speaks against a percentage of one part: the bracket behind it tells the part that it is of.</summary>
internal sealed class BracketedParts(ExplainedText reading)
{
    /// <summary>Chance agrees in fewer digits.</summary>
    private const double SomeDigits = 1.9;

    // 三项开支共3,167.6万元，占年度资金3,500万元的90.0%（核定三项为3,149.6万元）: 90.0 % is what was approved.
    public bool MakeShare(Binding binding) =>
        binding is { Type: RelationType.Ratio, Precision: >= SomeDigits, Last: var whole }
        && FindBracketed(binding.Target, whole) is { } part
        && part != binding.First
        && part != whole
        && part.AsOperand.RatioTo(whole.AsOperand).Meets(binding.Stated);

    private ClauseFigure? FindBracketed(ClauseFigure target, ClauseFigure whole) =>
        reading
            .Terms.Skip(target.Index + 1)
            .TakeWhile(term =>
                term.Place.Depth > target.Place.Depth && term.Place.Sentence == target.Place.Sentence
            )
            .FirstOrDefault(term => term.Unit == whole.Unit && term.IsLevel);
}
