using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;

namespace Youju.Domain.Outliers;

/// <summary>Asks about figures that are many times last year's, and values that are many times their target.</summary>
internal static class FactOutliers
{
    public static IEnumerable<string> ListQuestions(FactStore facts, OutlierRules rules) =>
        from pair in rules.Facts
        let fact = facts.FindFact(pair.Fact)
        let beside = facts.FindFact(pair.Beside)
        let question = AskAboutFact(fact, beside, rules)
        where question is not null
        select question;

    private static string? AskAboutFact(Fact? fact, Fact? beside, OutlierRules rules) =>
        fact?.Quantity is { } quantity
        && beside?.Quantity is { } other
        && rules.CompareSizes(quantity.Value, other.Value) is { } size
            ? OutlierText.AskAbout(
                $"“{fact.Label}”{Format(quantity)}",
                $"“{beside.Label}”{Format(other)}",
                size
            )
            : null;

    public static IEnumerable<string> ListQuestions(
        IEnumerable<Indicator> indicators,
        FactStore facts,
        OutlierRules rules
    ) =>
        from indicator in indicators
        let done = FindDone(indicator, facts)
        where done is not null
        from beside in ListBesides(indicator)
        let size = rules.CompareSizes(done.Value.Value, beside.Value, beside.MayBeSmall)
        where size is not null
        select OutlierText.AskAbout(
            $"指标“{indicator.Name}”的完成值 {Format(done.Value)}",
            $"{beside.Name} {Format(Quantity.FromExactValue(beside.Value, indicator.Unit))}",
            size
        );

    private static Quantity? FindDone(Indicator indicator, FactStore facts) =>
        indicator.Actual switch
        {
            BoundActual bound => facts.FindFact(bound.Fact)?.Quantity,
            EnteredActual entered => entered.Done.Quantity,
            _ => null,
        };

    // Little is what an upper limit asks for.
    private static IEnumerable<(string Name, decimal Value, bool MayBeSmall)> ListBesides(Indicator indicator)
    {
        var mayBeSmall = indicator.Direction is TargetDirection.AtMost or TargetDirection.Below;
        if (indicator.Target is { } target)
            yield return ("指标值", target, mayBeSmall);
        if (indicator.History is { } history)
            yield return ("上年的值", history, MayBeSmall: false);
    }

    private static string Format(Quantity quantity) =>
        FieldText.FormatNumber(quantity.Value) + quantity.Unit.Symbol;
}
