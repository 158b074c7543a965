using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Formats.Reading;
using Youju.Storage.Files;
using Youju.UseCases.Imports;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Imports;

/// <summary>照表拟台账: a register of this dossier alone, made of a workbook that people keep already.</summary>
internal static class ProposalEndpoints
{
    private const string Route = "/dossiers/{key}/registers/propose";

    public static void MapProposals(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, (DossierView view) => ShowPage(view, null, null, null))
            .NeedsRight(Right.EditDossier);
        app.MapPost(Route, TakeInAsync).NeedsRight(Right.EditDossier).TakesUploads();
        app.MapGet(Route + "/{id}", ShowProposal).NeedsRight(Right.EditDossier);
        app.MapPost(Route + "/{id}", CreateAsync).NeedsRight(Right.EditDossier);
    }

    private static async Task<IResult> TakeInAsync(DossierView view, HttpContext http, ImportShelf shelf)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return await shelf
            .KeepAsync(view.Line.Key, form.Files, isEvidence: false, [])
            .LeadOnAsync(
                id => $"{view.Path}/registers/propose/{id}",
                words => ShowPage(view, null, null, words)
            );
    }

    private static IResult ShowProposal(
        DossierView view,
        string id,
        string? sheet,
        string? label,
        ImportShelf shelf,
        ImportDesk imports,
        DossierDesk desk
    )
    {
        if (shelf.FindUpload(view.Line.Key, id) is not { } upload)
            return Results.NotFound();
        var into = view.Id with { Store = new RehearsalStore(view.Id.Store) };
        return Try(view, id, desk, () =>
            ShowPage(view, id, imports.ProposeFrom(into, id, upload, ReadWish(sheet, label)), null)
        );
    }

    private static async Task<IResult> CreateAsync(
        DossierView view,
        string id,
        HttpContext http,
        ImportShelf shelf,
        ImportDesk imports,
        DossierDesk desk
    )
    {
        if (shelf.FindUpload(view.Line.Key, id) is not { } upload)
            return Results.NotFound();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        return Try(view, id, desk, () =>
        {
            var wish = ReadWish(form["sheet"], form["label"]);
            var made = imports.ProposeFrom(view.Id, id, upload, wish);
            shelf.KeepReading(id, upload with { Register = made.Proposal.Definition.Key });
            return Results.Redirect($"{view.Path}/import/{id}");
        });
    }

    private static ProposalWish ReadWish(string? sheet, string? label) =>
        new(
            string.IsNullOrWhiteSpace(sheet) ? null : sheet,
            string.IsNullOrWhiteSpace(label) ? null : label.Trim()
        );

    private static IResult Try(DossierView view, string id, DossierDesk desk, Func<IResult> act)
    {
        try
        {
            return act();
        }
        catch (UsageException refused)
        {
            return ShowPage(view, id, null, desk.Describe(refused.Remark));
        }
        catch (Exception e) when (e is UnreadableFileException or RefusedFileException or DossierException)
        {
            return ShowPage(view, id, null, desk.Describe(e));
        }
    }

    private static IResult ShowPage(
        DossierView view,
        string? id,
        ProposeRegisterResult? proposed,
        string? refusal
    ) =>
        PageResults.ShowPage<ProposalPage>(
            new
            {
                View = view,
                Id = id,
                Proposed = proposed,
                Refusal = refusal,
            },
            refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
        );
}
