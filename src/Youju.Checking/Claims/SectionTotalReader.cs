using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.Prose;

namespace Youju.Checking.Claims;

/// <summary>基本支出 + 项目支出 (+ 预留机动经费) stated in sentences of their own, against the total of the same chapter.</summary>
internal sealed class SectionTotalReader(AnalysedText text, ListMembers lists)
{
    private const int Reach = 24;

    private static readonly string[] Totals =
    [
        "支出总计",
        "本年支出合计",
        "收支总计",
        "财政拨款支出",
        "一般公共预算财政拨款支出",
    ];
    private static readonly string[] Rest =
    [
        "单位预留机动经费",
        "年末结转和结余",
        "经营支出",
        "上缴上级支出",
        "对附属单位补助支出",
    ];

    private readonly Lazy<HashSet<decimal>> levels = new(() =>
        [.. text.Statements.Where(one => one.IsLevel).Select(one => one.Figure.Nominal)]
    );

    public IEnumerable<Claim> Read() =>
        text.FindLevels("基本支出")
            .Where(basic => !basic.IsPrior && basic.IsMoney && lists.FindWhole(basic) is null)
            .Select(Read)
            .OfType<Claim>();

    private Claim? Read(Statement basic)
    {
        var after = After(basic).ToList();
        if (
            after.Find(one => one.Label == "项目支出") is not { } project
            || lists.FindWhole(project) is not null
        )
            return null;
        var rest = Rest.Select(label => after.Find(one => one.Label == label && lists.FindWhole(one) is null))
            .OfType<Statement>()
            .ToList();
        var totals = text.FindStatementsBefore(basic, one =>
                one.Passage.Section == basic.Passage.Section && basic.Index - one.Index <= Reach
            )
            .Concat(after)
            .Where(one => Totals.Contains(one.Label) && Matches(one, basic))
            .ToList();
        List<List<Statement>> readings =
        [
            [basic, project, .. rest],
            [basic, project],
        ];
        foreach (var total in totals)
        {
            if (readings.Find(parts => Judge(total, parts).Holds()) is { } parts)
                return Claim(total, parts);
        }

        var near = totals.FirstOrDefault();
        return near is not null && Slips(near, readings[0]) ? Claim(near, readings[0]) : null;
    }

    private IEnumerable<Statement> After(Statement basic)
    {
        for (var i = basic.Index + 1; i < text.Statements.Count && i - basic.Index <= Reach; i++)
        {
            var one = text.Statements[i];
            if (one.Passage.Section != basic.Passage.Section)
                yield break;
            if (Matches(one, basic))
                yield return one;
        }
    }

    private static bool Matches(Statement one, Statement basic) =>
        one.IsLevel
        && !one.IsPrior
        && one.HasSameUnit(basic)
        && (
            one.Measure == basic.Measure
            || one.Measure == AmountStage.Amount
            || basic.Measure == AmountStage.Amount
        );

    private static Verdict Judge(Statement total, List<Statement> parts) =>
        FigureRelation.CreateSum(total.Figure, parts.ConvertAll(part => part.Figure)).Recalculate().Verdict;

    // Far apart, only a slip of the pen is evidence that the three were meant to agree.
    private bool Slips(Statement total, List<Statement> parts)
    {
        var sum = parts.Sum(part => part.Figure.Nominal);
        // Where the text gives the sum elsewhere, the parts belong to that total.
        if (levels.Value.Contains(sum))
            return false;
        return Typo.Explains(total.Figure, sum / total.Figure.Scale)
            || parts.Exists(part =>
                Typo.Explains(
                    part.Figure,
                    (total.Figure.Nominal - sum + part.Figure.Nominal) / part.Figure.Scale
                )
            );
    }

    private static Claim Claim(Statement total, List<Statement> parts)
    {
        var last = parts.MaxBy(part => part.Start)!;
        return new Claim(
            ClaimKind.Sum,
            "A02",
            Judge(total, parts),
            AnalysedText.UniteFigureSpans(parts[0], last),
            total.Figure,
            parts.ConvertAll(part => part.Figure),
            [Proof.Sum(total, parts)]
        )
        {
            Subject = total.Label,
        };
    }
}
