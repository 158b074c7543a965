using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Documents;
using Youju.UseCases.Exchanges;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;
using Youju.Web.People;

namespace Youju.Web.Exchanges;

/// <summary>寄出: a dossier as a sealed file for another desk.</summary>
internal static class SendingEndpoints
{
    private const string Route = "/dossiers/{key}/exchange";

    public static void MapSending(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, (DossierView view, ExchangeShelf shelf) => ShowPage(view, shelf, refusal: null))
            .NeedsRight(Right.EditDossier);
        app.MapPost(Route, SendAsync).NeedsRight(Right.EditDossier);
    }

    private static IResult ShowPage(DossierView view, ExchangeShelf shelf, string? refusal) =>
        shelf.IsOffered
            ? PageResults.ShowPage<SendingPage>(
                new
                {
                    View = view,
                    Card = ManageExchange.FindOwnCard(shelf.Data),
                    Partners = ManageExchange.ListPartners(shelf.Data),
                    Refusal = refusal,
                },
                refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
            )
            : Results.NotFound();

    private static async Task<IResult> SendAsync(
        DossierView view,
        HttpContext http,
        ExchangeShelf shelf,
        DossierDesk desk,
        PeopleDesk people
    )
    {
        if (!shelf.IsOffered)
            return Results.NotFound();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var asked = form["to"].ToString();
        var usesSm2 = form["sm2"] == "yes";
        var to = ManageExchange
            .ListPartners(shelf.Data)
            .FirstOrDefault(one => one.Card.Fingerprint == asked)
            ?.Card;
        if (ManageExchange.FindOwnCard(shelf.Data) is not { } own || to is null)
            return ShowPage(view, shelf, "请选寄给谁；没有可选的，先换名片。");
        if (usesSm2 && !(own.HasSm2 && to.HasSm2))
            return ShowPage(
                view,
                shelf,
                "用国密算法寄，双方的名片都要带国密公钥；请重新换名片，或者不用国密。"
            );
        try
        {
            var (written, content) = SealDossier(
                view,
                new(shelf.Data, "", asked, "", desk.Now) { UsesSm2 = usesSm2 }
            );
            NoteSent(view, http, people, written);
            return ExchangeEndpoints.SendParcelFile(written, content);
        }
        catch (UsageException refused)
        {
            return ShowPage(view, shelf, shelf.Describe(refused.Remark));
        }
    }

    // What leaves the machine concerns whoever reads the log, as what comes does.
    private static void NoteSent(
        DossierView view,
        HttpContext http,
        PeopleDesk people,
        SendParcelResult written
    ) =>
        people
            .OpenTrail(http.ReadPerson())
            .AppendNote(
                "exchange-sent",
                view.Line.Key,
                string.Create(CultureInfo.InvariantCulture, $"寄给{written.To} 第{written.Number}件")
            );

    private static (SendParcelResult Written, byte[] Content) SealDossier(
        DossierView view,
        SendParcelRequest request
    ) =>
        PassingFolder.UseFolder(room =>
        {
            var name = $"{view.Open.Dossier.Unit.Name}{view.Open.Dossier.Year}年档案";
            var folder = Path.Combine(room, FileName.ToSafeName(name));
            view.Catalogue.CarryOut(view.Id, folder);
            return UploadRoom.TakeBack(output =>
                SendParcel.WriteParcel(request with { Path = folder, Output = output })
            );
        });
}
