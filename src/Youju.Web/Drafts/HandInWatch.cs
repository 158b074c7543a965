using Microsoft.AspNetCore.Http;
using Youju.Database.Drafts;
using Youju.Web.Hosting;

namespace Youju.Web.Drafts;

/// <summary>Forgets the draft of a form that was taken; where something in it must be mended, it stays.</summary>
internal sealed class HandInWatch(RequestDelegate next, DraftStore drafts, HandInBook handedIn)
{
    /// <summary>The browser that sends a form, and the form as it had it before it.</summary>
    private const string DeskField = "draft-desk";

    private const string SheetField = "draft-sheet";

    public async Task InvokeAsync(HttpContext http)
    {
        await next(http);
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
}
