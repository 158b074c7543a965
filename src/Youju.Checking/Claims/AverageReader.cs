using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>人均300元, 平均每场2万元: an amount spread over a count of the same sentence.</summary>
internal sealed class AverageReader(AnalysedText text)
{
    public IEnumerable<Claim> Read() =>
        text
            .Statements.Where(one =>
                one is { InReason: false, Role: Role.Level or Role.Change }
                && one.Figure.Unit.Dimension is Dimension.Money or Dimension.Count
                && Words.ContainsAny(
                    one.Lead,
                    ["人均", "平均", "户均", "次均", "校均", "车均", "场均", "亩均", "村均"]
                )
            )
            .Select(Read);

    private Claim Read(Statement average)
    {
        var near = text.FindStatementsBefore(average, one =>
                one.Passage == average.Passage && average.Index - one.Index <= 6
            )
            .Where(one => one.IsLevel && !one.IsPrior)
            .ToList();
        var amounts = near.FindAll(one => one.HasSameUnit(average));
        var counts = near.FindAll(one =>
            one.Figure.Unit.Dimension is Dimension.Count or Dimension.Area
            && one.Figure.Unit != Unit.None
            && !one.HasSameUnit(average)
            && one.Figure.Nominal > 0
        );
        foreach (var amount in amounts)
        {
            foreach (var count in counts)
            {
                var result = FigureRelation
                    .CreateQuotient(average.Figure, amount.Figure, count.Figure)
                    .Recalculate();
                var sure =
                    IsHandedOut(average, amount, count)
                    || (
                        amounts.Count == 1
                        && counts.Count == 1
                        && result.Value is { } value
                        && Typo.Explains(average.Figure, value / average.Figure.Scale)
                    );
                if (result.Verdict.Holds() || sure)
                    return Claim(average, amount, count, result);
            }
        }

        return new Claim(
            ClaimKind.Product,
            "P45",
            Verdict.Undecidable,
            average.Figure.Span,
            average.Figure,
            [],
            ["没有找到计算平均数的总额和数量"]
        );
    }

    // 发放慰问金A，慰问B户，户均C: nothing else can be divided by anything else.
    private static bool IsHandedOut(Statement average, Statement amount, Statement count) =>
        count.Index == average.Index - 1
        && amount.Index == average.Index - 2
        && amount.Sentence == average.Sentence
        && average.Lead == (count.IsPeople ? "人" : count.Figure.Unit.Symbol) + "均"
        && Words.ContainsAny(amount.Lead, ["发放", "补助", "补贴", "资助", "救助"]);

    private static Claim Claim(Statement average, Statement amount, Statement count, Recalculation result) =>
        new(
            ClaimKind.Product,
            "P45",
            result.Verdict,
            AnalysedText.UniteFigureSpans(amount.Start < count.Start ? amount : count, average),
            average.Figure,
            [amount.Figure, count.Figure],
            [Proof.Compare(Proof.Pair(amount, "÷", count), result.Value, average.Figure)]
        )
        {
            Subject = average.Label,
            Repair = Proof.Repair(result, average.Figure),
        };
}
