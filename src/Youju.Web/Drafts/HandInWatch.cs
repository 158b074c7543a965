using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Database.Drafts;
using Youju.Storage.Files;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;

namespace Youju.Web.Drafts;

/// <summary>Forgets the draft of a form that was taken; where something in it must be mended, it stays.</summary>
internal sealed class HandInWatch(
    RequestDelegate next,
    DraftStore drafts,
    HandInBook handedIn,
    DossierDesk dossiers
)
{
    /// <summary>The browser that sends a form, and the form as it had it before it.</summary>
    private const string DeskField = "draft-desk";

    private const string SheetField = "draft-sheet";

    // The browser that runs no script, and says of itself nothing.
    private const string PlainDesk = "plain";

    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (DossierException) when (IsDossierForm(http))
        {
            await KeepTypedAsync(http);
            throw;
        }

        if (IsRefusedByClosing(http))
            await KeepTypedAsync(http);
        if (
            !HttpMethods.IsPost(http.Request.Method)
            || http.Response.StatusCode >= StatusCodes.Status400BadRequest
            || !http.Request.HasFormContentType
        )
            return;
        var form = await http.Request.ReadFormAsync();
        if (form[DeskField].ToString() is not { Length: > 0 } desk)
            return;
        if (form[SheetField].ToString() is { Length: > 0 } sheet)
            handedIn.AddSheet(sheet);
        drafts.DropDraft(new(http.ReadPerson().Name, http.Request.Path.Value ?? "", desk));
    }

    // Drafts are of dossiers; what people type about themselves is kept nowhere.
    private static bool IsDossierForm(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method) && http.GetRouteValue(AccessGate.DossierKey) is string;

    // Whatever else is wrong with it: it could not go in now.
    private bool IsRefusedByClosing(HttpContext http) =>
        IsDossierForm(http)
        && http.Response.StatusCode == StatusCodes.Status422UnprocessableEntity
        && http.GetRouteValue(AccessGate.DossierKey) is string key
        && dossiers.Catalogue.FindLine(key) is { FrozenWhy: not null };

    // A closed dossier keeps nobody from writing: what cannot go in now waits until it is open.
    private async Task KeepTypedAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType)
            return;
        var form = await http.Request.ReadFormAsync();
        var texts = TypedFields
            .ListFields(form)
            .Where(one => TypedFields.IsTyped(one.Key))
            .GroupBy(one => one.Key, StringComparer.Ordinal)
            .ToDictionary(one => one.Key, one => one.First().Value, StringComparer.Ordinal);
        if (texts.Count is 0 or > DraftEndpoints.MostFields)
            return;
        var desk = form[DeskField].ToString() is { Length: > 0 } known ? known : PlainDesk;
        drafts.KeepFields(
            new(http.ReadPerson().Name, http.Request.Path.Value ?? "", desk),
            form["seen"].ToString(),
            texts,
            dossiers.Now
        );
    }
}
