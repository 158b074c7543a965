using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Database.Jobs;
using Youju.UseCases.People;
using Youju.Web.Hosting;
using Youju.Web.Layout;
using Youju.Web.People;

namespace Youju.Web.Jobs;

/// <summary>任务: what waits, what is being done, what was given up; who does it.</summary>
internal static class JobEndpoints
{
    private const string Page = "/administration/jobs";
    private const int LinesOnPage = 100;

    public static void MapJobs(this IEndpointRouteBuilder app)
    {
        app.MapGet(Page, ShowJobs).NeedsRight(Right.SeeAdministration);
        app.MapPost(Page + "/{id}/repeat", RepeatJob).NeedsRight(Right.ManageSystem);
        app.MapPost(Page + "/{id}/cancel", CancelJob).NeedsRight(Right.ManageSystem);
    }

    private static IResult ShowJobs(HttpContext http, string? state, JobDesk desk)
    {
        var counts = desk.Book.CountJobs();
        var asked =
            Enum.TryParse<JobState>(state, ignoreCase: true, out var one) && Enum.IsDefined(one)
                ? one
                : ChooseState(counts);
        return PageResults.ShowPage<JobsPage>(
            new
            {
                Person = http.ReadPerson(),
                State = asked,
                Counts = counts,
                Jobs = desk.Book.ListJobs(asked, LinesOnPage),
                Workers = desk.Engine.ListWorkers(),
                desk.HandsOver,
            }
        );
    }

    // What somebody must look at stands first.
    private static JobState ChooseState(IReadOnlyDictionary<JobState, int> counts) =>
        new[] { JobState.Failed, JobState.Running, JobState.Waiting }.FirstOrDefault(
            counts.ContainsKey,
            JobState.Done
        );

    private static IResult RepeatJob(string id, HttpContext http, JobDesk desk, PeopleDesk people)
    {
        if (desk.Book.FindJob(id) is not { } job)
            return Results.NotFound();
        if (desk.Engine.Repeat(job))
            Note(http, people, "job-repeated", job);
        return Results.Redirect(Page);
    }

    private static IResult CancelJob(string id, HttpContext http, JobDesk desk, PeopleDesk people)
    {
        if (desk.Book.FindJob(id) is not { } job)
            return Results.NotFound();
        if (desk.Book.Cancel(id))
            Note(http, people, "job-cancelled", job);
        return Results.Redirect(Page);
    }

    private static void Note(HttpContext http, PeopleDesk people, string verb, JobLine job) =>
        people.OpenTrail(http.ReadPerson()).AppendNote(verb, "", $"{job.Id} {job.Wish.Kind}");
}
