using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Formats.Photos;
using Youju.UseCases.People;
using Youju.UseCases.Photos;
using Youju.UseCases.Refusals;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Imports;
using Youju.Web.Layout;

namespace Youju.Web.Trade;

/// <summary>照片: what photos of phones would make or complete, confirmed one place after the other.</summary>
internal static class PhotoEndpoints
{
    private const string Route = "/dossiers/{key}/photos";
    private const string DefaultRegister = "resources";

    public static void MapPhotos(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, (DossierView view) => ShowPage(view, null, null, DefaultRegister, null, 200))
            .NeedsRight(Right.EditDossier);
        app.MapPost(Route, TakeInAsync).NeedsRight(Right.EditDossier).TakesUploads();
        app.MapGet(Route + "/{id}", ShowProposals).NeedsRight(Right.EditDossier);
        app.MapPost(Route + "/{id}", ConfirmAsync).NeedsRight(Right.EditDossier);
        app.MapGet(Route + "/{id}/{name}", SendPhoto).NeedsRight(Right.EditDossier);
    }

    private static async Task<IResult> TakeInAsync(DossierView view, HttpContext http, ImportShelf shelf)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var register = form["register"].ToString();
        return await shelf
            .KeepAsync(view.Line.Key, form.Files, isEvidence: true, [])
            .LeadOnAsync(
                id => $"{view.Path}/photos/{id}?register={Uri.EscapeDataString(register)}",
                words => ShowPage(view, null, null, register, words, StatusCodes.Status422UnprocessableEntity)
            );
    }

    private static IResult ShowProposals(
        DossierView view,
        string id,
        string? register,
        ImportShelf shelf,
        DossierDesk desk
    ) =>
        shelf.FindUpload(view.Line.Key, id) is null
            ? Results.NotFound()
            : Show(view, CreateRequest(view, id, register ?? "", shelf), id, desk, refusal: null);

    private static async Task<IResult> ConfirmAsync(
        DossierView view,
        string id,
        HttpContext http,
        ImportShelf shelf,
        DossierDesk desk
    )
    {
        if (shelf.FindUpload(view.Line.Key, id) is null)
            return Results.NotFound();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var register = form["register"].ToString();
        var request = CreateRequest(view, id, register, shelf);
        try
        {
            TakePhotos.TakeConfirmed(new(request, [ReadConfirmed(form)], desk.Now, http.ReadPerson().Name));
            return Results.Redirect($"{view.Path}/photos/{id}?register={Uri.EscapeDataString(register)}");
        }
        catch (UsageException refused)
        {
            return Show(view, request, id, desk, desk.Describe(refused.Remark));
        }
    }

    private static ConfirmedPhotos ReadConfirmed(IFormCollection form)
    {
        var isNumber = int.TryParse(
            form["number"],
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        );
        return new(isNumber ? number : 0, ReadField("called"), ReadField("township"));

        string? ReadField(string name) =>
            form[name].ToString().Trim() is { Length: > 0 } words ? words : null;
    }

    // A preview shows nothing but the picture; one that browsers do not show has none.
    private static IResult SendPhoto(DossierView view, string id, string name, ImportShelf shelf)
    {
        if (shelf.FindUpload(view.Line.Key, id) is not { } upload || !upload.Files.Contains(name))
            return Results.NotFound();
        var content = File.ReadAllBytes(shelf.LocateFile(id, name));
        return
            PhotoFile.MeasurePicture(content) is not null && PhotoCleaning.RemoveTraces(content) is { } clean
            ? Results.File(clean, clean is [0x89, ..] ? "image/png" : "image/jpeg")
            : Results.NotFound();
    }

    private static IResult Show(
        DossierView view,
        PhotoRequest request,
        string id,
        DossierDesk desk,
        string? refusal
    )
    {
        try
        {
            var found = ProposePhotos.ProposeRecords(request);
            var status = refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity;
            return ShowPage(view, id, found, found.Register, refusal, status);
        }
        catch (UsageException wrong)
        {
            return ShowPage(
                view,
                null,
                null,
                request.Register ?? DefaultRegister,
                refusal ?? desk.Describe(wrong.Remark),
                StatusCodes.Status422UnprocessableEntity
            );
        }
    }

    private static PhotoRequest CreateRequest(
        DossierView view,
        string id,
        string register,
        ImportShelf shelf
    ) =>
        new(
            Path.GetDirectoryName(shelf.LocateFile(id, "x"))!,
            view.Id,
            register.Length == 0 ? null : register
        );

    private static IResult ShowPage(
        DossierView view,
        string? id,
        PhotoProposals? found,
        string register,
        string? refusal,
        int status
    ) =>
        PageResults.ShowPage<PhotosPage>(
            new
            {
                View = view,
                Id = id,
                Found = found,
                Register = register,
                Refusal = refusal,
            },
            status
        );
}
