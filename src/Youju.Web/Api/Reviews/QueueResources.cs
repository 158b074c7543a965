using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Database.People;
using Youju.Storage.Submissions;
using Youju.UseCases.People;
using Youju.UseCases.Submissions;
using Youju.Web.Api.Protocol;
using Youju.Web.Api.Resources;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Submissions;

namespace Youju.Web.Api.Reviews;

/// <summary>All submissions below the units of a token: the queue, the samples, the overview; and a department's sums.</summary>
internal static class QueueResources
{
    private const string Queue = ProgramWay.Root + "/queue";
    private const string Reminders = ProgramWay.Root + "/reminders";
    private const string Draws = ProgramWay.Root + "/draws";

    public static void MapQueueResources(this IEndpointRouteBuilder app)
    {
        app.MapGet(Queue, ListQueue)
            .ServesPrograms(
                Right.ReadDossier,
                new("复核和公开的队列：等这个令牌办的在前，逾期、抽中写明")
                {
                    Query = [new("year", "年度", "integer"), new("mine", "yes：只要等这个令牌办的")],
                    Answer = "queuePage",
                    IsPaged = true,
                }
            );
        app.MapGet(Reminders, ListDue)
            .ServesPrograms(
                Right.ReadDossier,
                new("催办：什么事到期、逾期，在谁手里；先到期的在前")
                {
                    Query = [new("show", "mine：等这个令牌办的；overdue：逾期的")],
                    Answer = "reminderPage",
                    IsPaged = true,
                }
            );
        app.MapGet($"{Reminders}/calendar", ReminderEndpoints.SendCalendar)
            .ServesPrograms(
                Right.ReadDossier,
                new("各种期限的日历（iCalendar）") { MediaType = "text/calendar; charset=utf-8" }
            );
        MapDraws(app);
        MapOverview(app);
    }

    private static void MapOverview(IEndpointRouteBuilder app)
    {
        app.MapGet(ProgramWay.Root + "/overview", ShowOverview)
            .ServesPrograms(
                Right.ReadDossier,
                new("一年的总览：各步有多少单位，各单位的执行率、得分、问题，离群")
                {
                    Query = [new("year", "年度，不写是最近的", "integer")],
                    Answer = "overview",
                }
            );
        app.MapGet(DossierResources.Route + "/department", ShowDepartment)
            .ServesPrograms(
                Right.ReadDossier,
                new("部门汇总：本级和已通过的下属单位，减去单位之间的付款；每个数写明各单位的")
                {
                    Answer = "department",
                }
            );
    }

    private static void MapDraws(IEndpointRouteBuilder app)
    {
        app.MapGet(Draws, ListDraws)
            .ServesPrograms(
                Right.ReadDossier,
                new("抽过的样本，连同种子：谁都能再抽出同样的来") { Answer = "drawPage", IsPaged = true }
            );
        app.MapPost(Draws, DrawAsync)
            .ServesPrograms(
                Right.ReadDossier,
                new("从已经报送的里随机抽查；要有复核的范围")
                {
                    Body = "newDraw",
                    Answer = "draw",
                    Status = StatusCodes.Status201Created,
                    Refusals = [422],
                }
            );
    }

    private static IResult ListQueue(HttpContext http, SubmissionDesk desk)
    {
        var (year, mine) = (http.Request.Query["year"].ToString(), http.Request.Query["mine"] == "yes");
        return ApiPages.SendPage(
            http,
            [
                .. desk.ListQueue(desk.OpenQueue(http.ReadPerson()))
                    .View.Lines.Where(line => year.Length == 0 || FormatNumber(line.Kept.Year) == year)
                    .Where(line => !mine || line.IsMine),
            ],
            line => line.Kept.Key,
            DescribeLine
        );
    }

    private static object DescribeLine(QueueLine line) =>
        new
        {
            dossier = line.Kept.Key,
            unit = new { id = UnitTree.ReadUnit(line.Kept.Key), name = line.Kept.Unit },
            year = line.Kept.Year,
            state = ActAnswer.NameValue(line.Kept.State),
            owner = ActAnswer.NameValue(line.Kept.Owner),
            round = line.Kept.Submission.Round,
            since = line.Kept.Submission.Since,
            days = line.Days,
            mine = line.IsMine,
            overdue = line.IsOverdue,
            sampled = line.IsSampled,
            href = $"{DossierResources.BuildAddress(line.Kept.Key)}/submission",
        };

    private static IResult ListDue(HttpContext http, SubmissionDesk desk)
    {
        var show = http.Request.Query["show"].ToString();
        return ApiPages.SendPage(
            http,
            [
                .. ListReminders
                    .ListAll(desk.OpenQueue(http.ReadPerson()))
                    .Where(reminder => show != "mine" || reminder.IsMine)
                    .Where(reminder => show != "overdue" || reminder.IsOverdue),
            ],
            reminder => $"{reminder.Kept.Key} {reminder.Deadline.What} {reminder.Deadline.Due:yyyy-MM-dd}",
            reminder => new
            {
                dossier = reminder.Kept.Key,
                unit = new { id = UnitTree.ReadUnit(reminder.Kept.Key), name = reminder.Kept.Unit },
                year = reminder.Kept.Year,
                what = reminder.Deadline.What,
                holder = ActAnswer.NameValue(reminder.Deadline.Holder),
                due = reminder.Deadline.Due,
                daysLeft = reminder.DaysLeft,
                overdue = reminder.IsOverdue,
                mine = reminder.IsMine,
            }
        );
    }

    private static IResult ListDraws(HttpContext http, SubmissionDesk desk)
    {
        var request = desk.OpenQueue(http.ReadPerson());
        var queue = desk.ListQueue(request).View;
        return ApiPages.SendPage(
            http,
            queue.SelectDraws(request.Store.ListDraws()),
            draw => draw.At.ToString("O", CultureInfo.InvariantCulture),
            draw => DescribeDraw(draw, queue.Holds)
        );
    }

    private static async Task<IResult> DrawAsync(HttpContext http, SubmissionDesk desk)
    {
        var body = await JsonBody.ReadAsync(http, "year", "seed", "percent");
        var request = desk.OpenQueue(http.ReadPerson());
        var drawn = DrawSample.DrawFromQueue(
            request,
            body.RequireNumber("year"),
            body.RequireText("seed"),
            body.RequireNumber("percent")
        );
        return ApiAnswers.SendCreated(http, Draws, tag: null, DescribeDraw(drawn, _ => true));
    }

    private static object DescribeDraw(KeptDraw draw, Func<string, bool> isShown) =>
        new
        {
            year = draw.Year,
            seed = draw.Draw.Seed,
            percent = draw.Draw.Percent,
            by = draw.By,
            at = draw.At,
            dossiers = draw.Keys.Where(isShown),
        };

    private static IResult ShowOverview(HttpContext http, SubmissionDesk desk)
    {
        var queue = desk.ListQueue(desk.OpenQueue(http.ReadPerson())).View;
        var asked = http.Request.Query["year"].ToString();
        var overview = queue.ReadYear(
            int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : queue.LatestYear ?? 0
        );
        return ApiAnswers.SendValue(
            new
            {
                year = overview.Year,
                years = queue.Years,
                states = overview.States.ToDictionary(
                    state => ActAnswer.NameValue(state.Key),
                    state => state.Value
                ),
                units = overview.Lines.Select(DescribeUnit),
                findings = overview.Findings.Select(rule => new
                {
                    rule = rule.Rule,
                    findings = rule.Findings,
                    units = rule.Units,
                    example = rule.Example,
                }),
            }
        );
    }

    private static object DescribeUnit(OverviewLine line) =>
        new
        {
            dossier = line.Queue.Kept.Key,
            name = line.Queue.Kept.Unit,
            state = ActAnswer.NameValue(line.Queue.Kept.State),
            snapshot = ActAnswer.DescribeSnapshot(line.Snapshot),
            reviewScore = line.ReviewScore,
            overdue = line.Queue.IsOverdue,
            outlier = line.IsOutlier,
        };

    private static IResult ShowDepartment(DossierView view, HttpContext http, SubmissionDesk desk)
    {
        var package = ComposeDepartment.ComposePackage(desk.OpenDepartment(view, http.ReadPerson()))
            ?? throw ApiAnswers.CreateMissing("部门汇总：这个单位下面没有单位，或者有的单位这个令牌不能看");
        return ApiAnswers.SendValue(DepartmentAnswer.DescribePackage(package));
    }

    private static string FormatNumber(int number) => number.ToString(CultureInfo.InvariantCulture);
}
