using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Publishing.Manifests;
using Youju.Storage.Files;
using Youju.Text.Times;
using Youju.UseCases.People;
using Youju.UseCases.Publications;
using Youju.UseCases.Refusals;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Editions;

/// <summary>公开版: how it would differ from what the house knows, before anybody publishes it.</summary>
internal static class EditionEndpoints
{
    private const int MostWords = 50;

    public static void MapEditions(this IEndpointRouteBuilder app)
    {
        app.MapGet("/dossiers/{key}/edition", ShowEdition).NeedsRight(Right.ReadDossier);
        app.MapGet("/dossiers/{key}/edition/all", DownloadAll).NeedsRight(Right.ReadDossier);
        app.MapPost("/dossiers/{key}/edition/elsewhere", RegisterAsync).NeedsRight(Right.ApproveDossier);
    }

    private static IResult ShowEdition(
        DossierView view,
        WorkbenchSettings settings,
        DossierDesk desk,
        string? hide
    )
    {
        try
        {
            var composed = Compose(view, settings, hide);
            return ShowPage(view, settings, hide, composed, [.. composed.Remarks.Select(desk.Describe)]);
        }
        catch (UsageException refusal)
        {
            return ShowPage(view, settings, hide, null, [desk.Describe(refusal.Remark)]);
        }
    }

    private static IResult ShowPage(
        DossierView view,
        WorkbenchSettings settings,
        string? hide,
        ComposeEditionResult? composed,
        IReadOnlyList<string> words
    ) =>
        PageResults.ShowPage<EditionPage>(
            new
            {
                View = view,
                Hide = hide ?? "",
                Composed = composed,
                Words = words,
                Elsewhere = new DisclosureRegister(settings.Folder).ListLines(
                    view.Open.Dossier.Unit.Identity.ToString(),
                    view.Open.Dossier.Year
                ),
            }
        );

    // What was published on another site, or was not: the portal's register tells it.
    private static async Task<IResult> RegisterAsync(
        DossierView view,
        HttpContext http,
        WorkbenchSettings settings
    )
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var dossier = view.Open.Dossier;
        var today = ChinaTime.FindDay(settings.Clock.GetUtcNow());
        new DisclosureRegister(settings.Folder).AddLine(
            dossier.Unit.Identity.ToString(),
            new(
                dossier.Unit.Name,
                dossier.Year,
                form["open"] == "yes",
                today,
                PublishEdition.MaskWords(view.Open, form["amount"].ToString()),
                form["address"].ToString().Trim(),
                PublishEdition.MaskWords(view.Open, form["reason"].ToString())
            )
        );
        return Results.Redirect($"{view.Path}/edition");
    }

    private static IResult DownloadAll(DossierView view, WorkbenchSettings settings, string? hide)
    {
        return Results.File(
            PackedFiles.Pack(Compose(view, settings, hide).Edition.Files),
            "application/zip",
            $"{view.Open.Dossier.Unit.Name}{view.Open.Dossier.Year}年度公开版.zip"
        );
    }

    // It is numbered as if it were the next to be published.
    private static ComposeEditionResult Compose(DossierView view, WorkbenchSettings settings, string? hide)
    {
        var unit = view.Open.Dossier.Unit.Identity.ToString();
        var number = new PublishedStore(settings.Folder).CountEditions(unit, view.Open.Dossier.Year) + 1;
        return ComposeEdition.Compose(
            new(view.Open, new EditionTerms(number), SigningKeyFile.LoadKey(settings.Folder))
            {
                Hidden = SplitWords(hide),
            }
        );
    }

    /// <summary>The words that an edition is to leave out.</summary>
    /// <exception cref="UsageException">There are more than one edition takes.</exception>
    internal static IReadOnlyList<string> SplitWords(string? hide)
    {
        var words = (hide ?? "").Split(
            ['、', '，', ',', ' ', '\n', '\r'],
            StringSplitOptions.RemoveEmptyEntries
        );
        return words.Length <= MostWords
            ? words
            : throw new UsageException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"要遮去的词最多 {MostWords} 个，现在有 {words.Length} 个，没有做。请留下最要紧的，其余的在档案里改。"
                )
            );
    }
}
