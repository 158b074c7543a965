using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Registers;
using Youju.UseCases.People;
using Youju.UseCases.Reconciliations;
using Youju.UseCases.Refusals;
using Youju.UseCases.Submissions;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;
using Youju.Web.Submissions;

namespace Youju.Web.Reconciliations;

/// <summary>公开文件的核对, from the files alone; and 决算核对, against what was accepted here.</summary>
internal static class ReconciliationEndpoints
{
    private const string Papers = "/review/reconcile";
    private const string Accounts = "/review/accounts";

    public static void MapReconciliations(this IEndpointRouteBuilder app)
    {
        app.MapGet(Papers, () => ShowPapers(null, [])).NeedsRight(Right.CheckReport);
        app.MapPost(Papers, ReconcileAsync).NeedsRight(Right.CheckReport).TakesUploads();
        app.MapGet(Accounts, () => ShowAccounts(null, [], "")).NeedsRight(Right.ReadDossier);
        app.MapPost(Accounts, CompareAsync).NeedsRight(Right.ReadDossier).TakesUploads();
        app.MapPost($"{Accounts}/note", NoteAsync).NeedsRight(Right.ReadDossier);
    }

    // What takes the request alone and answers later would pass for a handler whose answer is thrown away.
    private static async Task<IResult> ReconcileAsync(HttpContext http, CancellationToken cancel)
    {
        var brought = await BroughtPapers.ReadAsync(http, cancel);
        return ShowPapers(ReconcileStatements.ReconcilePapers(brought.Papers), brought.Unread);
    }

    private static IResult ShowPapers(
        IReadOnlyList<ReconciledYear>? years,
        IReadOnlyList<(string File, string Why)> unread
    ) => PageResults.ShowPage<ReconcilePage>(new { Years = years, Unread = unread });

    private static async Task<IResult> CompareAsync(
        HttpContext http,
        SubmissionDesk desk,
        DossierDesk dossiers
    )
    {
        var brought = await BroughtPapers.ReadAsync(http, http.RequestAborted);
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var compared = CompareAccounts.ComparePapers(
            desk.OpenQueue(http.ReadPerson()),
            brought.Papers,
            dossiers.Catalogue.FindId
        );
        return ShowAccounts(compared, brought.Unread, form["approved"].ToString());
    }

    private static IResult ShowAccounts(
        IReadOnlyList<ComparedAccounts>? compared,
        IReadOnlyList<(string File, string Why)> unread,
        string approved
    ) =>
        PageResults.ShowPage<AccountsPage>(
            new
            {
                Compared = compared,
                Unread = unread,
                Approved = approved,
            }
        );

    private static async Task<IResult> NoteAsync(HttpContext http, SubmissionDesk desk, DossierDesk dossiers)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var approved = FieldText.ParseDate(form["approved"].ToString())
            ?? throw new UsageException("请写决算批复的日期，如 2025-08-20。");
        var noted = new List<NotedAccounts>();
        foreach (var key in form["dossier"].OfType<string>())
            noted.Add(NoteOne(key, form, approved, (http.ReadPerson(), desk, dossiers)));
        return noted.Count == 0
            ? throw new UsageException("没有选档案，什么也没有登记。请在核对结果里勾选。")
            : PageResults.ShowPage<NotedAccountsPage>(new { Noted = noted });
    }

    // One that cannot be noted keeps none of the others from it.
    private static NotedAccounts NoteOne(
        string key,
        IFormCollection form,
        DateOnly approved,
        (Person Person, SubmissionDesk Desk, DossierDesk Dossiers) at
    )
    {
        if (
            at.Dossiers.Catalogue.FindLine(key) is not { } line
            || at.Dossiers.FindUnits(key) is not { } units
            || !Access.Allows(at.Person, Right.ReviewSubmission, units)
        )
            return new(key, "", "没有这份档案。");
        var entry = at.Desk.OpenEntry(at.Dossiers.Catalogue.FindId(key), units, at.Person);
        try
        {
            var differs = form[$"differs.{key}"] == "yes";
            CompareAccounts.NoteResult(entry, approved, form[$"summary.{key}"].ToString(), differs);
            return new(key, line.Unit, differs ? "登记了，已经打开更正。" : "登记了，没有不一致。");
        }
        catch (UsageException refused)
        {
            return new(key, line.Unit, refused.Remark.Values[0]);
        }
    }
}

/// <summary>What became of noting one comparison.</summary>
/// <param name="Told">What was done, or why nothing was, in Chinese.</param>
public sealed record NotedAccounts(string Key, string Unit, string Told);
