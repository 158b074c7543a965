using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Database.People;
using Youju.UseCases.People;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;
using Youju.Web.People;

namespace Youju.Web.Administration;

/// <summary>日志: all that was done, as a chain; whoever looks into it stands in it too.</summary>
internal static class AuditEndpoints
{
    private const int LinesOnPage = 100;

    public static void MapAudit(this IEndpointRouteBuilder app) =>
        app.MapGet("/administration/audit", ShowAudit).NeedsRight(Right.ReadAudit);

    private static IResult ShowAudit(
        HttpContext http,
        string? q,
        string? verb,
        string? before,
        PeopleDesk people,
        DossierDesk dossiers,
        StaffDesk staff
    )
    {
        var question = new AuditQuestion(
            q?.Trim() ?? "",
            verb ?? "",
            long.TryParse(before, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : null
        );
        var trail = people.OpenTrail(http.ReadPerson());
        if (question.Before is null)
            trail.AppendNote(
                "audit-read",
                "",
                question.Words.Length == 0 ? "看日志" : $"看日志，找“{question.Words}”"
            );
        var (count, since) = trail.Measure();
        return PageResults.ShowPage<AuditPage>(
            new
            {
                Person = http.ReadPerson(),
                Question = question,
                Lines = trail.ListLines(question, LinesOnPage),
                Count = count,
                Since = since,
                Broken = question.Before is null
                    ? dossiers.Catalogue.VerifyLog()
                    : dossiers.Catalogue.VerifyLogOnce(),
                Units = staff.ListUnitNames(),
            }
        );
    }
}
