using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>40名学员，每人500元，共计20000元: a count, what each gets, and the total.</summary>
internal sealed class ProductReader(AnalysedText text)
{
    public IEnumerable<Claim> Read() => text.Statements.Where(IsPrice).Select(Read).OfType<Claim>();

    private static bool IsPrice(Statement one) =>
        one is { InReason: false, IsMoney: true, Role: Role.Level or Role.Change }
        && one.Lead.IndexOfAny(['每', '均']) >= 0;

    private Claim? Read(Statement price)
    {
        if (
            price.Index == 0
            || text.Statements[price.Index - 1] is not { IsLevel: true } count
            || count.Sentence != price.Sentence
        )
            return null;
        if (count.Figure.Unit.Dimension != Dimension.Count || !IsPer(price, count))
            return null;
        return TotalBehind(price) is { } total ? Claim(count, price, total) : Before(count, price);
    }

    private Statement? TotalBehind(Statement price) =>
        price.Index + 1 < text.Statements.Count
        && text.Statements[price.Index + 1]
            is { InReason: false, IsMoney: true, Role: Role.Level or Role.Change } total
        && total.Sentence == price.Sentence
        && Words.ContainsAny(total.Lead, ["共", "合计", "总"])
            ? total
            : null;

    // 投入120万元购置设备8台，每台15万元: the amount before the count may be for other things too, so it is believed where it comes out.
    private Claim? Before(Statement count, Statement price)
    {
        var spent = text.FindStatementsBefore(count, one => one.Sentence == count.Sentence).FirstOrDefault();
        if (spent is not { IsLevel: true, IsMoney: true } || price.Lead.Contains('均'))
            return null;
        var claim = Claim(count, price, spent);
        return
            claim.Verdict.Holds()
            || Typo.Explains(spent.Figure, count.Figure.Nominal * price.Figure.Nominal / spent.Figure.Scale)
            ? claim
            : null;
    }

    private static Claim Claim(Statement count, Statement price, Statement total)
    {
        var result = FigureRelation.CreateProduct(total.Figure, count.Figure, price.Figure).Recalculate();
        var (first, last) = total.Start < count.Start ? (total, price) : (count, total);
        return new Claim(
            ClaimKind.Product,
            "P45",
            result.Verdict,
            AnalysedText.UniteFigureSpans(first, last),
            total.Figure,
            [count.Figure, price.Figure],
            [
                Proof.Compare(
                    $"{FigureFormat.FormatFigure(count.Figure)} × {FigureFormat.FormatFigure(price.Figure)}",
                    result.Value,
                    total.Figure
                ),
            ]
        )
        {
            Subject = total.Label,
            Repair = Proof.Repair(result, total.Figure),
        };
    }

    // 每人 goes with 人 and 名, 每户 with 户.
    private static bool IsPer(Statement price, Statement count) =>
        (count.IsPeople && price.Lead.Contains('人'))
        || price.Lead.Contains("每" + count.Figure.Unit.Symbol)
        || price.Lead.Contains(count.Figure.Unit.Symbol + "均");
}
