using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>Figures that stand side by side and must be one: 收入总计 and 支出总计, an amount and the same in words or in another unit.</summary>
internal sealed class BothSidesReader(AnalysedText text)
{
    public IEnumerable<Claim> Read()
    {
        foreach (var one in text.Statements.Where(one => one.Index > 0))
        {
            var before = text.Statements[one.Index - 1];
            if (before.Passage != one.Passage || !one.HasSameUnit(before) || !before.IsLevel || !one.IsLevel)
                continue;
            if (IsRestated(before, one) || IsOtherSide(before, one))
                yield return Claim(before, one);
        }
    }

    private static bool IsOtherSide(Statement before, Statement one) =>
        before is { Label: "收入总计", IsPrior: false }
        && one is { Label: "支出总计", IsPrior: false }
        && before.Year == one.Year | one.Year == 0
        && before.Measure == one.Measure
        && before.Sentence == one.Sentence;

    // 12万元（大写：壹拾贰万元整）, 12万元（120000元）: nothing but the figure stands in the bracket.
    private bool IsRestated(Statement before, Statement one) =>
        one.Bracket >= 0
        && one.Bracket == before.End
        && one.IsMoney
        && one.Figure.Nominal != 0
        && text.Text.AsSpan(one.Bracket + 1, one.Start - one.Bracket - 1)
            .Trim("：:即￥¥人民币大小写合计")
            .IsEmpty;

    private static Claim Claim(Statement before, Statement one) =>
        new(
            ClaimKind.Equality,
            "P53",
            FigureRelation.CreateEquality(before.Figure, one.Figure).Recalculate().Verdict,
            AnalysedText.UniteFigureSpans(before, one),
            one.Figure,
            [before.Figure],
            [$"{Proof.Named(before)}，{Proof.Named(one)}"]
        )
        {
            Subject = one.Label,
        };
}
