using System.Globalization;
using Youju.Domain.Budget;
using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Domain.Monitoring;
using Youju.Tourism.Schedules;
using Youju.UseCases.Dossiers;

namespace Youju.UseCases.Years;

/// <summary>双监控: holds money and targets against the day (docs/domain/calendar.md#in-year-monitoring).</summary>
public static class MonitorYear
{
    private const decimal Whole = 100;
    private const decimal TenThousand = 10_000;
    private static readonly (string Item, string Label)[] Items =
    [
        ("expenditure", "支出合计"),
        ("basic", "基本支出"),
        ("project", "项目支出"),
    ];

    /// <summary>The last day of those on which one looks that has come; the first where none has.</summary>
    public static DateOnly ChooseDay(OpenDossier open, DateOnly today)
    {
        var days = open.Pack.Monitoring.ListDays(open.Dossier.Year);
        return days.LastOrDefault(day => day <= today) is var last && last != default ? last
            : days.Count > 0 ? days[0]
            : new(open.Dossier.Year, 12, 31);
    }

    /// <summary>Every line as it stands on a day: money first, then the indicators in their order.</summary>
    public static MonitoredDay ReadDay(OpenDossier open, DateOnly day)
    {
        var progress = new YearProgress(open, day);
        List<MonitoredLine> lines =
        [
            .. Items.Select(item =>
                ReadMoney(open, "execution:" + item.Item, item.Label, progress.FindItem(item.Item))
            ),
            .. ListProjects(open)
                .Select(project =>
                    ReadMoney(
                        open,
                        $"execution:{LedgerFigures.ProjectPrefix}{project}",
                        project,
                        progress.FindProject(project)
                    )
                ),
            .. open.Dossier.Targets.All.Select(indicator => ReadIndicator(open, day, indicator, progress)),
        ];
        var answers = open.Dossier.Notes.Answers.Where(answer => answer.On == day).ToList();
        return new(
            day,
            [.. lines.Select(line => line with { Answer = answers.Find(answer => answer.Of == line.Of) })],
            [.. FindSpreads(open, lines)],
            new WorkCalendar(open.Pack.Workdays).AddWorkdays(day, open.Pack.Monitoring.ReplyWorkdays)
        );
    }

    /// <summary>The projects of the ledger and of the targets.</summary>
    public static IEnumerable<string> ListProjects(OpenDossier open) =>
        open
            .Dossier.Ledger.Lines.Select(line => line.Project)
            .OfType<string>()
            .Concat(open.Dossier.Targets.Projects.Select(project => project.Project))
            .Distinct(StringComparer.Ordinal);

    private static MonitoredLine ReadMoney(
        OpenDossier open,
        string of,
        string label,
        (DateOnly Read, Money Planned, Money Spent)? found
    )
    {
        if (found is not { } known)
            return new(of, label, "", "", Share: null, Needed: null, Light.Unknown, "没有到那天为止的执行数");
        var ground = $"执行数截至 {known.Read:yyyy-MM-dd}";
        var (planned, spent) = (FormatTenThousands(known.Planned), FormatTenThousands(known.Spent));
        if (known.Planned.Fen <= 0)
            return new(of, label, planned, spent, Share: null, Needed: null, Light.Unknown, ground);
        var share = Whole * known.Spent.Yuan / known.Planned.Yuan;
        var (rules, year) = (open.Pack.Monitoring, open.Dossier.Year);
        return new(
            of,
            label,
            planned,
            spent,
            share,
            rules.FindNeeded(known.Read, year),
            share > Whole ? Light.Red : rules.JudgeRate(share, known.Read, year),
            share > Whole ? ground + "；超过全年预算" : ground
        );
    }

    private static MonitoredLine ReadIndicator(
        OpenDossier open,
        DateOnly day,
        Indicator indicator,
        YearProgress progress
    )
    {
        var reached = progress.FindReached(indicator);
        var judged = IndicatorProgress.Judge(
            indicator,
            reached.Value,
            (open.Pack.Monitoring, day, open.Dossier.Year)
        );
        return new(
            "indicator:" + indicator.Id,
            indicator.Name,
            indicator.TargetText
                ?? (
                    indicator.Target is { } target
                        ? $"{indicator.Direction.ToSignText()}{FormatNumber(target)}{indicator.Unit.Symbol}"
                        : ""
                ),
            reached.Value is { } value ? FormatNumber(value) + indicator.Unit.Symbol : "",
            judged.Share,
            judged.Needed,
            judged.Light,
            indicator.Direction == TargetDirection.Qualitative ? "看评定" : reached.Ground
        );
    }

    // 10 points between both rates are a warning of their own.
    private static IEnumerable<string> FindSpreads(OpenDossier open, List<MonitoredLine> lines)
    {
        var forms = open
            .Dossier.Targets.Projects.Select(project =>
                (
                    project.Project,
                    Of: $"execution:{LedgerFigures.ProjectPrefix}{project.Project}",
                    project.Indicators
                )
            )
            .Prepend(("整体支出", "execution:expenditure", open.Dossier.Targets.Indicators));
        foreach (var (name, of, indicators) in forms)
        {
            var shares = indicators
                .Select(indicator => lines.Find(line => line.Of == "indicator:" + indicator.Id)?.Share)
                .OfType<decimal>()
                .Select(share => Math.Min(share, Whole))
                .ToList();
            if (shares.Count == 0 || lines.Find(line => line.Of == of)?.Share is not { } spent)
                continue;
            var apart = shares.Average() - Math.Min(spent, Whole);
            if (Math.Abs(apart) > open.Pack.Monitoring.Spread)
                yield return $"{name}：目标平均完成 {FormatRate(shares.Average())}，支出执行 {FormatRate(spent)}，"
                    + $"{(apart > 0 ? "支出落后于目标" : "目标落后于支出")} {FormatRate(Math.Abs(apart))[..^1]} 个百分点";
        }
    }

    internal static string FormatTenThousands(Money amount) =>
        (amount.Yuan / TenThousand).ToString("0.00", CultureInfo.InvariantCulture);

    private static string FormatNumber(decimal number) =>
        number.ToString("0.####", CultureInfo.InvariantCulture);

    private static string FormatRate(decimal rate) =>
        rate.ToString("0.0", CultureInfo.InvariantCulture) + "%";
}
