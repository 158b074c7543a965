using Youju.Checking.Claims.Reading;
using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Checking.Claims;

/// <summary>40名学员，每人500元，共计20000元: a count, what each gets, and the total.</summary>
internal sealed class ProductReader(ReadText text)
{
    public IEnumerable<Claim> Read() => text.Statements.Where(IsPrice).Select(Read).OfType<Claim>();

    private static bool IsPrice(Statement one) => one is { IsLevel: true, IsMoney: true } && Words.ContainsAny(one.Lead, ["每人", "每户", "每名", "每场", "每个", "每亩", "每辆", "每次", "人均", "户均", "场均"]);

    private Claim? Read(Statement price)
    {
        if (price.Index + 1 >= text.Statements.Count || price.Index == 0) return null;
        var (count, total) = (text.Statements[price.Index - 1], text.Statements[price.Index + 1]);
        var isTotal = total is { IsLevel: true, IsMoney: true } && total.Sentence == price.Sentence && Words.ContainsAny(total.Lead, ["共", "合计", "总"]);
        if (!isTotal || count.Sentence != price.Sentence || !count.IsLevel || count.Figure.Unit.Dimension != Dimension.Count || !IsPer(price, count)) return null;
        var result = Relation.Product(total.Figure, count.Figure, price.Figure).Recalculate();
        return new Claim(ClaimKind.Product, "P45", result.Verdict, ReadText.Span(count, total), total.Figure, [count.Figure, price.Figure], [Proof.Compare($"{FigureText.Print(count.Figure)} × {FigureText.Print(price.Figure)}", result.Value, total.Figure)])
        {
            Subject = total.Label,
            Repair = Proof.Repair(result, total.Figure),
        };
    }

    // 每人 goes with 人 and 名, 每户 with 户.
    private static bool IsPer(Statement price, Statement count) =>
        (count.IsPeople && price.Lead.Contains('人')) || price.Lead.Contains("每" + count.Figure.Unit.Symbol) || price.Lead.Contains(count.Figure.Unit.Symbol + "均");
}
