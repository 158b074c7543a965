using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Youju.UseCases.Exchanges;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;
using Youju.Web.People;

namespace Youju.Web.Exchanges;

/// <summary>来往: the own card, the cards of others, and parcels that came on a stick, where no network leads from desk to desk.</summary>
internal static class ExchangeEndpoints
{
    public const string Path = "/exchange";

    private const string CardName = "名片.json";
    private const string Packed = "application/zip";
    private const string Sealed = "application/octet-stream";

    public static void MapExchange(this IEndpointRouteBuilder app)
    {
        app.MapGet(Path, (ExchangeShelf shelf) => ShowPage(shelf)).NeedsRight(Right.KeepCopies);
        app.MapGet(Path + "/card", SendCard).NeedsRight(Right.KeepCopies);
        app.MapPost(Path + "/card", PrepareCardAsync).NeedsRight(Right.KeepCopies);
        app.MapPost(Path + "/partners", KeepCardAsync).NeedsRight(Right.KeepCopies).TakesUploads();
        app.MapPost(Path + "/received", TakeAsync).NeedsRight(Right.KeepCopies).TakesUploads();
        app.MapGet(Path + "/received/{name}", SendReceived).NeedsRight(Right.KeepCopies);
        app.MapPost(Path + "/again", WriteAgainAsync).NeedsRight(Right.KeepCopies);
    }

    private static IResult ShowPage(ExchangeShelf shelf, string? refusal = null, string? told = null) =>
        shelf.IsOffered
            ? PageResults.ShowPage<ExchangePage>(
                new
                {
                    Card = ManageExchange.FindOwnCard(shelf.Data),
                    Partners = ManageExchange.ListPartners(shelf.Data),
                    Received = shelf.ListReceived(),
                    Refusal = refusal,
                    Told = told,
                },
                refusal is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity
            )
            : Results.NotFound();

    private static IResult SendCard(ExchangeShelf shelf) =>
        shelf.IsOffered && ManageExchange.FindOwnCard(shelf.Data) is { } card
            ? Results.File(Encoding.UTF8.GetBytes(card.WriteText()), "application/json", CardName)
            : Results.NotFound();

    private static Task<IResult> PrepareCardAsync(HttpContext http, ExchangeShelf shelf) =>
        AttemptAsync(http, shelf, form =>
        {
            var name = form["name"].ToString().Trim();
            if (name.Length is 0 or > ExchangeCard.LongestName)
                return ShowPage(shelf, $"单位名称要写，不超过 {ExchangeCard.LongestName} 个字。");
            Note(http, "exchange-card", name);
            ManageExchange.PrepareCard(shelf.Data, name, form["sm2"] == "yes");
            return Results.Redirect(Path);
        });

    private static Task<IResult> KeepCardAsync(HttpContext http, ExchangeShelf shelf) =>
        AttemptAsync(http, shelf, form => UploadRoom.WithFile(form, file =>
            {
                var card = ManageExchange.KeepCard(shelf.Data, file);
                Note(http, "exchange-partner", card.Name);
                return ShowPage(
                    shelf,
                    told: $"收下了“{card.Name}”的名片。请打电话或当面核对指纹：{card.ReadableFingerprint}"
                );
            }) ?? ShowPage(shelf, "请选对方给的名片。"));

    private static Task<IResult> TakeAsync(HttpContext http, ExchangeShelf shelf, DossierDesk desk) =>
        AttemptAsync(http, shelf, form =>
            ManageExchange.FindOwnCard(shelf.Data) is null
                ? ShowPage(shelf, "还没有自己的名片，别人寄不到这里。请先写下单位名称，把名片交给对方。")
                : UploadRoom.WithFile(form, file =>
                    ShowPage(
                        shelf,
                        told: DescribeTaken(
                            TakeParcel.OpenParcel(new(shelf.Data, file, shelf.Received, desk.Now))
                        )
                    )
                ) ?? ShowPage(shelf, "请选收到的交换包。")
        );

    private static IResult SendReceived(string name, HttpContext http, ExchangeShelf shelf)
    {
        if (!shelf.IsOffered || shelf.PackReceived(name) is not { } content)
            return Results.NotFound();
        Note(http, "exchange-received", name);
        return Results.File(content, Packed, name + ".zip");
    }

    // Whom the machine trusts and what comes to it concerns every unit on it.
    private static void Note(HttpContext http, string verb, string detail) =>
        http
            .RequestServices.GetRequiredService<PeopleDesk>()
            .OpenTrail(http.ReadPerson())
            .AppendNote(verb, "", detail);

    private static Task<IResult> WriteAgainAsync(HttpContext http, ExchangeShelf shelf) =>
        AttemptAsync(http, shelf, form =>
        {
            if (
                !int.TryParse(form["number"], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            )
                return ShowPage(shelf, "第几件要写成数字。");
            var (written, content) = UploadRoom.TakeBack(output =>
                SendParcel.WriteAgain(shelf.Data, form["to"].ToString(), number, output)
            );
            return SendParcelFile(written, content);
        });

    /// <summary>A parcel as a file to be carried away.</summary>
    public static IResult SendParcelFile(SendParcelResult written, byte[] content) =>
        Results.File(
            content,
            Sealed,
            string.Create(CultureInfo.InvariantCulture, $"寄{written.To} 第{written.Number}件.yjx")
        );

    private static async Task<IResult> AttemptAsync(
        HttpContext http,
        ExchangeShelf shelf,
        Func<IFormCollection, IResult> act
    )
    {
        if (!shelf.IsOffered)
            return Results.NotFound();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        try
        {
            return act(form);
        }
        catch (UsageException refused)
        {
            return ShowPage(shelf, shelf.Describe(refused.Remark));
        }
        catch (AlteredParcelException altered)
        {
            return ShowPage(shelf, altered.Message);
        }
    }

    private static string DescribeTaken(TakeParcelResult taken) =>
        taken switch
        {
            { TakenBefore: { } before } =>
                $"“{taken.From}”的第 {taken.Number} 件在 {LocalTime.FormatWithYear(before)} 收过，是同一件，没有再收。",
            { Missing.Count: > 0 } =>
                $"“{taken.From}”的第 {taken.Number} 件先留着：前面还缺第 {ExchangeWords.ListNumbers(taken.Missing)} 件，到了一起拆。可以请对方再写一份。",
            _ => $"收下了“{taken.From}”寄来的 {taken.Opened.Count} 件，列在“收到的”里。",
        };
}
