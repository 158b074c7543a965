using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Facts;
using Youju.Formats.Writing;
using Youju.Publishing.Years;

namespace Youju.Publishing.Pages;

/// <summary>The year on one sheet of paper, for citizens: three pictures and a few sentences.</summary>
internal sealed class BriefPage(PublicYear year, YearFigures figures, string code)
{
    private const string Spending = "expenditure";
    private const int MostSpending = 7;
    private const int MostResults = 8;

    public byte[] WritePage() =>
        new PublicPage(string.Create(CultureInfo.InvariantCulture, $"一页读懂 {year.Unit} {year.Year}年度"))
        {
            Links = [("index.html", "详细"), (YearFigures.SourcesFile, "数的来源")],
        }.WritePage(page =>
        {
            page.WriteMarkup(
                $"<p class=\"small\">{year.Unit}　{YearWords.DescribeEdition(year.Terms)}{(year.Terms.IsExample ? "　示例" : "")}</p>"
                    + $"\n<h1>一页读懂 {year.Year}年度</h1>\n"
            );
            WriteMoney(page);
            WriteResults(page);
            WriteEnd(page);
        });

    private void WriteMoney(Markup page)
    {
        var (spent, budget) = (
            year.FindAmount(Spending, AmountColumn.Executed),
            year.FindAmount(Spending, AmountColumn.Adjusted)
        );
        page.WriteRaw("<h2>预算用了多少</h2>\n");
        if (spent is not { } done)
        {
            page.WriteRaw("<p>全年支出还没有公布的数。</p>\n");
            return;
        }

        BarDrawing.DrawBars(page, "预算和支出", [.. ListTotals(done, budget)]);
        page.WriteRaw("<h2>钱花到哪里</h2>\n");
        BarDrawing.DrawBars(page, "钱花到哪里", ShortenList(YearMoney.ListSpending(year)));
    }

    private static IEnumerable<DrawnBar> ListTotals(decimal spent, decimal? budget)
    {
        if (budget is { } planned)
            yield return new(
                "全年预算",
                planned,
                YearWords.FormatTenThousands(planned),
                DossierKey.FromAmount(Spending, AmountColumn.Adjusted).ToString()
            );
        yield return new(
            "全年支出",
            spent,
            YearWords.FormatTenThousands(spent),
            DossierKey.FromAmount(Spending, AmountColumn.Executed).ToString(),
            budget
        );
    }

    // What does not fit on the sheet stands together at its end.
    private static IReadOnlyList<DrawnBar> ShortenList(IReadOnlyList<DrawnBar> bars)
    {
        if (bars.Count <= MostSpending)
            return bars;
        var rest = bars.Skip(MostSpending - 1).Sum(bar => bar.Length);
        return
        [
            .. bars.Take(MostSpending - 1),
            new(
                string.Create(CultureInfo.InvariantCulture, $"其余 {bars.Count - MostSpending + 1} 项"),
                rest,
                YearWords.FormatTenThousands(rest)
            ),
        ];
    }

    private void WriteResults(Markup page)
    {
        page.WriteRaw("<h2>定的目标做到了吗</h2>\n<p class=\"small\">竖线是目标，横条是做到的。</p>\n");
        var measured =
            from row in year.ListScores()
            where row.Score is { Done: not null, Indicator.Target: > 0 }
            let share = row.Score.Done!.Value.Value / row.Score.Indicator.Target!.Value
            orderby row.Project is null ? 0 : 1
            select new DrawnBar(
                row.Score.Indicator.Name,
                Math.Min(share, 2),
                $"{year.PrintDone(row.Score)}（{year.PrintTarget(row.Score.Indicator)}）",
                YearFigures.FormatDoneKey(row.Project, row.Score.Indicator.Id),
                1
            );
        BarDrawing.DrawBars(page, "定的目标做到了吗", [.. measured.Take(MostResults)], BarDrawing.LongWords);
    }

    private void WriteEnd(Markup page)
    {
        var missed = year.ListScores().Count(row => row.Score.Points < row.Score.Indicator.Weight);
        page.WriteMarkup(
            $"<p>共 {year.ListScores().Count()} 个指标，"
                + $"{(missed == 0 ? "都得了满分" : string.Create(CultureInfo.InvariantCulture, $"{missed} 个没有得满分"))}。单位自评 "
        );
        figures.WriteFigure(page, YearFigures.TotalKey, YearWords.FormatPoints(year.Overall?.Total));
        page.WriteRaw("分。</p>\n");
        EditionCode.WriteCode(page, year, code);
    }
}
