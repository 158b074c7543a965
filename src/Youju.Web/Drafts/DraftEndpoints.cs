using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Database.Drafts;
using Youju.UseCases.People;
using Youju.Web.Hosting;

namespace Youju.Web.Drafts;

/// <summary>What is typed into a form is kept field by field while it is typed, and forgotten when it is handed in.</summary>
internal static class DraftEndpoints
{
    /// <summary>What the name of a field is preceded by where its text is kept.</summary>
    public const string FieldPrefix = "field:";

    private const int LongestName = 400;
    private const int LongestText = 400_000;
    public const int MostFields = 5_000;

    public static void MapDrafts(this IEndpointRouteBuilder app)
    {
        app.MapGet("/drafts", ListDrafts).NeedsRight(Right.CheckReport);
        app.MapPost("/drafts", KeepAsync).NeedsRight(Right.CheckReport);
        app.MapPost("/drafts/drop", DropAsync).NeedsRight(Right.CheckReport);
    }

    private static IResult ListDrafts(
        HttpContext http,
        string? form,
        string? sheet,
        DraftStore drafts,
        HandInBook handedIn
    )
    {
        var person = http.ReadPerson().Name;
        return Results.Json(
            new
            {
                person,
                handedIn = sheet is { Length: > 0 } && handedIn.HasSheet(sheet),
                drafts = IsName(form)
                    ? drafts
                        .ListDrafts(person, form!)
                        .Select(draft => new
                        {
                            desk = draft.Form.Desk,
                            seen = draft.Seen,
                            at = draft.At,
                            texts = draft.Texts,
                        })
                    : [],
            }
        );
    }

    private static async Task<IResult> KeepAsync(
        HttpContext http,
        DraftStore drafts,
        HandInBook handedIn,
        TimeProvider clock
    )
    {
        var sent = await http.Request.ReadFormAsync(http.RequestAborted);
        var form = ReadForm(http, sent);
        var texts = sent.Where(one => one.Key.StartsWith(FieldPrefix, StringComparison.Ordinal))
            .ToDictionary(
                one => one.Key[FieldPrefix.Length..],
                one => one.Value.ToString(),
                StringComparer.Ordinal
            );
        if (form is null || !AreKeepable(texts))
            return Results.StatusCode(StatusCodes.Status422UnprocessableEntity);
        if (sent["sheet"].ToString() is not { Length: > 0 } sheet || !handedIn.HasSheet(sheet))
            drafts.KeepFields(form, sent["seen"].ToString(), texts, clock.GetUtcNow());
        return Results.NoContent();
    }

    private static async Task<IResult> DropAsync(HttpContext http, DraftStore drafts)
    {
        var sent = await http.Request.ReadFormAsync(http.RequestAborted);
        if (ReadForm(http, sent) is not { } form)
            return Results.StatusCode(StatusCodes.Status422UnprocessableEntity);
        drafts.DropDraft(form);
        return Results.NoContent();
    }

    private static DraftForm? ReadForm(HttpContext http, IFormCollection sent)
    {
        var (path, desk) = (sent["form"].ToString(), sent["desk"].ToString());
        return IsName(path) && IsName(desk) ? new(http.ReadPerson().Name, path, desk) : null;
    }

    private static bool IsName(string? name) => name is { Length: > 0 and <= LongestName };

    private static bool AreKeepable(Dictionary<string, string> texts) =>
        texts.Count is > 0 and <= MostFields
        && texts.All(one => IsName(one.Key) && one.Value.Length <= LongestText);
}
