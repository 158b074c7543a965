using System.Globalization;
using Youju.Tourism.Drawing;

namespace Youju.Tourism.Projects;

/// <summary>One month of a project.</summary>
/// <param name="Month">From 1.</param>
/// <param name="Done">What was done from January up to then, in yuan; null where nothing was reported.</param>
/// <param name="Planned">What was planned from January up to then, in yuan; null where no plan says it.</param>
public sealed record ProgressMonth(int Month, decimal? Done, decimal? Planned = null);

/// <summary>The S-curve of a project's year: what was done by each month against the plan.</summary>
/// <param name="Plan">Of the year, in yuan; null where there is none.</param>
public sealed record ProgressCurve(string Title, decimal? Plan, IReadOnlyList<ProgressMonth> Months)
{
    private const double Width = 640;
    private const double Height = 300;
    private const double Left = 70;
    private const double Top = 40;
    private const double Bottom = 46;
    private const int Year = 12;
    private const decimal TenThousand = 10_000;

    /// <summary>The share of the plan that is due at the end of a month: slow at both ends, as building is.</summary>
    /// <remarks>The usual 3t² − 2t³, where no month has a plan of its own.</remarks>
    public static decimal ShareDue(int month)
    {
        var part = month / (decimal)Year;
        return part * part * (3 - (2 * part));
    }

    /// <summary>The curve as shapes; a month without a return is a gap and no zero.</summary>
    public Sketch DrawCurve()
    {
        var known = Months.Where(month => month.Done is not null).ToList();
        var most = Math.Max(
            Plan ?? 0,
            Months.SelectMany(month => new[] { month.Done ?? 0, month.Planned ?? 0 }).DefaultIfEmpty().Max()
        );
        var top = FindRoundTop(most);
        return new(
            Title,
            Width,
            Height,
            [
                new SketchWords(Title, Left, 22, 15),
                .. DrawAxes(top),
                .. DrawPlan(top),
                .. DrawDone(known, top),
                .. DescribePlan() is { Length: > 0 } words
                    ? [new SketchWords(words, Left, Height - 4, 11, "#6b6047")]
                    : Array.Empty<SketchShape>(),
            ]
        );
    }

    private static IEnumerable<SketchShape> DrawAxes(decimal top)
    {
        for (var step = 0; step <= 4; step++)
        {
            var amount = top * step / 4;
            var y = PlaceAmount(amount, top);
            yield return new SketchLines(
                [
                    [(Left, y), (Width - 20, y)],
                ],
                IsClosed: false,
                null,
                "#dddddd"
            );
            yield return new SketchWords(PrintAmount(amount), Left - 6, y + 4, 12, "#555555", WordAnchor.End);
        }

        yield return new SketchWords("万元", Left - 6, Top - 12, 12, "#555555", WordAnchor.End);
        for (var month = 1; month <= Year; month++)
            yield return new SketchWords(
                string.Create(CultureInfo.InvariantCulture, $"{month}月"),
                PlaceMonth(month),
                Height - Bottom + 18,
                12,
                "#555555",
                WordAnchor.Middle
            );
    }

    /// <summary>Where the line of the plan comes from, in Chinese; empty where there is none.</summary>
    public string DescribePlan()
    {
        var planned = ListPlanned();
        if (planned.Count == 0)
            return Plan is null ? "" : "没有按月的计划，计划线由年度计划按 3t²−2t³ 推算";
        var (last, sum) = (planned[^1].Month, planned[^1].Planned!.Value);
        if (last < Year)
            return string.Create(
                CultureInfo.InvariantCulture,
                $"计划线是月报里的计划，排到{last}月，{last + 1}月没有计划"
            );
        return Plan is { } plan && plan != sum
            ? $"计划线是月报里的计划，十二个月合计{PrintAmount(sum)}万元，年度计划{PrintAmount(plan)}万元"
            : "计划线是月报里的计划";
    }

    // Up to the first month without a plan: what is not planned is not zero.
    private List<ProgressMonth> ListPlanned() =>
        [.. Months.OrderBy(month => month.Month).TakeWhile(month => month.Planned is not null)];

    private IEnumerable<SketchShape> DrawPlan(decimal top)
    {
        var planned = ListPlanned();
        if (planned.Count == 0 && Plan is null)
            yield break;
        var line = (
            planned.Count > 0
                ? planned.Select(month => (month.Month, Amount: month.Planned!.Value)).Prepend((0, 0))
                : Enumerable.Range(0, Year + 1).Select(month => (month, Plan!.Value * ShareDue(month)))
        )
            .Select(at => (X: PlaceMonth(at.Item1), Y: PlaceAmount(at.Item2, top)))
            .ToList();
        yield return new SketchLines([line], IsClosed: false, null, "#8a7f66", 2) { Name = "plan" };
        yield return new SketchWords(
            planned.Count > 0 ? "计划" : "计划（推算）",
            line[^1].X - 4,
            line[^1].Y - 6,
            12,
            "#6b6047",
            WordAnchor.End
        );
    }

    private static IEnumerable<SketchShape> DrawDone(IReadOnlyList<ProgressMonth> known, decimal top)
    {
        var line = known
            .OrderBy(month => month.Month)
            .Select(month => (X: PlaceMonth(month.Month), Y: PlaceAmount(month.Done!.Value, top)))
            .ToList();
        if (line.Count == 0)
            yield break;
        if (line.Count > 1)
            yield return new SketchLines([line], IsClosed: false, null, "#1f5fa8", 2.5) { Name = "done" };
        yield return new SketchDots(line, 3.5, "#1f5fa8");
        yield return new SketchWords("完成", line[^1].X + 6, line[^1].Y + 4, 12, "#1f5fa8");
    }

    private static double PlaceMonth(int month) => Left + ((Width - 20 - Left) * month / Year);

    private static double PlaceAmount(decimal amount, decimal top) =>
        Height - Bottom - ((Height - Bottom - Top) * (double)(amount / top));

    // 1, 2, 2.5 or 5 and zeros, at least as large.
    private static decimal FindRoundTop(decimal most)
    {
        for (var power = 1m; ; power *= 10)
            foreach (var step in (decimal[])[1, 2, 2.5m, 5])
                if (step * power >= Math.Max(most, TenThousand))
                    return step * power;
    }

    private static string PrintAmount(decimal yuan) =>
        (yuan / TenThousand).ToString("0.##", CultureInfo.InvariantCulture);
}
