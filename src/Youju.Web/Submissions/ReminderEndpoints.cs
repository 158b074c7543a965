using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Database.People;
using Youju.Domain.Submissions;
using Youju.UseCases.People;
using Youju.UseCases.Submissions;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Submissions;

/// <summary>催办: what is due, overdue, and with whom it is, for everybody over what he may read.</summary>
internal static class ReminderEndpoints
{
    public static void MapReminders(this IEndpointRouteBuilder app)
    {
        app.MapGet("/review/reminders", ShowReminders).NeedsRight(Right.ReadDossier);
        app.MapGet("/review/reminders/calendar", SendCalendar).NeedsRight(Right.ReadDossier);
    }

    private static IResult ShowReminders(HttpContext http, SubmissionDesk desk, string? show)
    {
        var all = ListReminders.ListAll(desk.OpenQueue(http.ReadPerson()));
        return PageResults.ShowPage<RemindersPage>(
            new
            {
                All = all,
                Shown = all.Where(reminder => IsShown(reminder, show)).ToList(),
                Show = show ?? "",
                Holders = DescribeHolders(desk),
            }
        );
    }

    /// <summary>The calendar, which phones and mail programs take.</summary>
    internal static IResult SendCalendar(HttpContext http, SubmissionDesk desk)
    {
        var request = desk.OpenQueue(http.ReadPerson());
        var text = ListReminders.PrintCalendar(
            ListReminders.ListAll(request),
            DescribeHolders(desk),
            request.Now
        );
        return Results.File(
            Encoding.UTF8.GetBytes(text),
            "text/calendar; charset=utf-8",
            "报送和复核的期限.ics"
        );
    }

    private static bool IsShown(Reminder reminder, string? show) =>
        show switch
        {
            "mine" => reminder.IsMine,
            "overdue" => reminder.IsOverdue,
            _ => true,
        };

    private static Func<Reminder, string> DescribeHolders(SubmissionDesk desk)
    {
        var find = desk.FindHolders();
        return reminder =>
        {
            var names = find(UnitTree.ReadUnit(reminder.Kept.Key), reminder.Deadline.Holder);
            var side = reminder.Deadline.Holder.ToChineseLabel();
            return names.Count == 0 ? side : $"{side}（{string.Join("、", names)}）";
        };
    }
}
