using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Budget;
using Youju.UseCases.Dossiers;
using Youju.UseCases.People;
using Youju.Web.Api.Protocol;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;

namespace Youju.Web.Api.Resources;

/// <summary>The lines of the ledger, in yuan.</summary>
internal static class LedgerResources
{
    private const string Route = DossierResources.Route + "/ledger";
    private const string One = Route + "/{id}";

    public static void MapLedgerResources(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, ListLines)
            .ServesPrograms(
                Right.ReadDossier,
                new("收支账的各行，以元为单位") { Answer = "ledgerPage", IsPaged = true }
            );
        app.MapPost(Route, AddAsync)
            .ServesPrograms(
                Right.EditDossier,
                new("新增一行；reason 写依据")
                {
                    Body = "ledgerChange",
                    Answer = "ledgerLine",
                    Status = StatusCodes.Status201Created,
                    Refusals = [422],
                }
            );
        app.MapGet(One, ShowLine)
            .ServesPrograms(Right.ReadDossier, new("一行") { Answer = "ledgerLine", IsTagged = true });
        app.MapPatch(One, ChangeAsync)
            .ServesPrograms(
                Right.EditDossier,
                new("改一行：写到的栏换掉，没有写到的不动；改了数的，reason 写依据")
                {
                    Body = "ledgerChange",
                    Answer = "ledgerLine",
                    NeedsMatch = true,
                    Refusals = [422],
                }
            );
        app.MapDelete(One, RemoveLine)
            .ServesPrograms(
                Right.EditDossier,
                new("删去一行") { Status = StatusCodes.Status204NoContent, NeedsMatch = true }
            );
    }

    private static IResult ListLines(DossierView view, HttpContext http)
    {
        var texts = new LedgerTexts(view.Open);
        return ApiPages.SendPage(
            http,
            view.Open.Dossier.Ledger.Lines,
            line => line.Id,
            line => DescribeLine(texts, line)
        );
    }

    private static IResult ShowLine(DossierView view, string id, HttpContext http)
    {
        var texts = new LedgerTexts(view.Open);
        var line = RequireLine(view, id);
        return ApiAnswers.SendTagged(http, FormatTag(texts, line), DescribeLine(texts, line));
    }

    private static async Task<IResult> AddAsync(DossierView view, HttpContext http, DossierDesk desk)
    {
        var texts = new LedgerTexts(view.Open);
        var written = await ReadTextsAsync(http, texts);
        if (written.Values.All(string.IsNullOrWhiteSpace))
            throw ApiAnswers.CreateInvalid("一栏也没有写。");
        var (after, line) = SaveLine(view, new(null, "", written), http, desk);
        return ApiAnswers.SendCreated(
            http,
            $"{DossierResources.BuildAddress(view.Line.Key)}/ledger/{Uri.EscapeDataString(line!.Id)}",
            FormatTag(after, line),
            DescribeLine(after, line)
        );
    }

    private static async Task<IResult> ChangeAsync(
        DossierView view,
        string id,
        HttpContext http,
        DossierDesk desk
    )
    {
        var texts = new LedgerTexts(view.Open);
        var standing = texts.FormatLine(RequireLine(view, id));
        EntityTags.RequireMatch(http, FormatTag(standing));
        var written = standing.ToDictionary(StringComparer.Ordinal);
        foreach (var (column, text) in await ReadTextsAsync(http, texts))
            written[column] = text;
        if (written.Values.All(string.IsNullOrWhiteSpace))
            throw ApiAnswers.CreateInvalid("这样一栏也不剩。要删去这一行，用 DELETE。");
        var (after, line) = SaveLine(view, new(id, LedgerTexts.HashTexts(standing), written), http, desk);
        http.Response.Headers.ETag = FormatTag(after, line!);
        return ApiAnswers.SendValue(DescribeLine(after, line!));
    }

    private static IResult RemoveLine(DossierView view, string id, HttpContext http, DossierDesk desk)
    {
        var standing = new LedgerTexts(view.Open).FormatLine(RequireLine(view, id));
        EntityTags.RequireMatch(http, FormatTag(standing));
        var nothing = standing.ToDictionary(text => text.Key, _ => "", StringComparer.Ordinal);
        SaveLine(view, new(id, LedgerTexts.HashTexts(standing), nothing), http, desk);
        return Results.NoContent();
    }

    private static (LedgerTexts After, BudgetLine? Line) SaveLine(
        DossierView view,
        WrittenLine written,
        HttpContext http,
        DossierDesk desk
    )
    {
        var saved = SaveLedger.SaveLines(new(view.Id, [written], desk.Now))[0];
        if (saved.Standing is { } newer)
            throw EntityTags.CreateStale(FormatTag(newer));
        if (saved.Problems.Count > 0)
            throw ApiAnswers.CreateInvalid("有的栏不对，什么也没有写。", saved.Problems);
        var after = desk.Open(view.Line.Key, http.ReadPerson())!;
        return (new(after.Open), saved.Id is { } id ? RequireLine(after, id) : null);
    }

    private static async Task<IReadOnlyDictionary<string, string>> ReadTextsAsync(
        HttpContext http,
        LedgerTexts texts
    )
    {
        var body = await JsonBody.ReadAsync(http, "fields");
        return body.ReadCells(
            "fields",
            [.. texts.Form.Fields.Select(field => field.Key), LedgerTexts.Reason]
        );
    }

    private static BudgetLine RequireLine(DossierView view, string id) =>
        view.Open.Dossier.Ledger.Lines.FirstOrDefault(line => line.Id == id)
        ?? throw ApiAnswers.CreateMissing($"收支账的“{id}”这一行");

    private static string FormatTag(LedgerTexts texts, BudgetLine line) => FormatTag(texts.FormatLine(line));

    private static string FormatTag(IReadOnlyDictionary<string, string> texts) =>
        EntityTags.FormatText(LedgerTexts.HashTexts(texts));

    private static object DescribeLine(LedgerTexts texts, BudgetLine line)
    {
        var (said, amounts) = (texts.FormatLine(line), LedgerFields.ListValues(line));
        return new
        {
            id = line.Id,
            places = (line.Source as CellSource)?.Places.Select(place => new
            {
                file = place.File,
                sheet = place.Sheet,
                cell = place.Address,
            }) ?? [],
            fields = said.ToDictionary(
                text => text.Key,
                text => DescribeCell(text.Value, amounts.GetValueOrDefault(text.Key)),
                StringComparer.Ordinal
            ),
        };
    }

    private static object? DescribeCell(string text, Domain.Registers.FieldValue? value) =>
        value switch
        {
            Domain.Registers.MoneyValue { Money: var money } => new
            {
                text,
                value = money.Yuan,
                unit = "元",
            },
            Domain.Registers.TextValue { Text: var key } when key != text => new { text, key },
            _ => text.Length == 0 ? null : new { text },
        };
}
