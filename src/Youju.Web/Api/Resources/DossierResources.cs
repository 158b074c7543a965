using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Database.People;
using Youju.Domain.Dossiers;
using Youju.Storage.Submissions;
using Youju.UseCases.Dossiers;
using Youju.UseCases.People;
using Youju.Web.Api.Protocol;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;

namespace Youju.Web.Api.Resources;

/// <summary>The dossiers that a token opens, one of them, and a new one.</summary>
internal static class DossierResources
{
    /// <summary>The path of a dossier.</summary>
    public const string Route = ProgramWay.Root + "/dossiers/{key}";

    public static void MapDossierResources(this IEndpointRouteBuilder app)
    {
        app.MapGet(ProgramWay.Root + "/dossiers", ListDossiers)
            .ServesPrograms(
                Right.ReadDossier,
                new("列出能看的档案")
                {
                    Query = [new("unit", "单位编号"), new("year", "年度", "integer")],
                    Answer = "dossierPage",
                    IsPaged = true,
                }
            );
        app.MapPost(ProgramWay.Root + "/dossiers", BeginAsync)
            .ServesPrograms(
                Right.EditDossier,
                new("新开一份档案")
                {
                    Body = "newDossier",
                    Answer = "dossier",
                    Status = StatusCodes.Status201Created,
                    Refusals = [403, 422],
                }
            );
        app.MapGet(Route, ShowDossier)
            .ServesPrograms(
                Right.ReadDossier,
                new("一份档案：哪个单位、哪一年、用哪些方案包、有哪些台账")
                {
                    Answer = "dossier",
                    IsTagged = true,
                }
            );
    }

    /// <summary>The address of a dossier.</summary>
    public static string BuildAddress(string key) =>
        $"{ProgramWay.Root}/dossiers/{Uri.EscapeDataString(key)}";

    private static IResult ListDossiers(HttpContext http, DossierDesk desk)
    {
        var (unit, year) = (http.Request.Query["unit"].ToString(), http.Request.Query["year"].ToString());
        var lines = desk.ListDossiers(http.ReadPerson())
            .All.Where(line => unit.Length == 0 || UnitTree.ReadUnit(line.Key) == unit)
            .Where(line => year.Length == 0 || line.Year.ToString(CultureInfo.InvariantCulture) == year)
            .ToList();
        return ApiPages.SendPage(http, lines, line => line.Key, DescribeLine);
    }

    private static async Task<IResult> BeginAsync(HttpContext http, DossierDesk desk)
    {
        var body = await JsonBody.ReadAsync(http, "unit", "year", "packs");
        var (unit, year) = (body.RequireText("unit"), body.RequireNumber("year"));
        var (person, of) = (http.ReadPerson(), UnitId.FromName(unit).ToString());
        if (!desk.IsAllowed(person, Right.EditDossier, of))
            throw new ProblemException(
                new(
                    StatusCodes.Status403Forbidden,
                    "not-allowed",
                    "令牌不能做这件事",
                    $"令牌不能替“{unit}”新开档案：要有这个单位的经办角色，单位全称要和单位树里的一样。"
                )
            );
        var id = desk.OpenCatalogue(person)
            .FindId(string.Create(CultureInfo.InvariantCulture, $"{of}-{year}"));
        CreateDossier.CreateBlank(new(id, unit, year, body.ListTexts("packs"), desk.Now));
        var view = desk.Open(id.Folder, person)!;
        return ApiAnswers.SendCreated(
            http,
            BuildAddress(id.Folder),
            EntityTags.FormatVersion(view.Open.Seen),
            DescribeDossier(view)
        );
    }

    private static IResult ShowDossier(DossierView view, HttpContext http) =>
        ApiAnswers.SendTagged(http, EntityTags.FormatVersion(view.Open.Seen), DescribeDossier(view));

    private static object DescribeLine(KeptSubmission line) =>
        new
        {
            key = line.Key,
            unit = new { id = UnitTree.ReadUnit(line.Key), name = line.Unit },
            year = line.Year,
            closed = line.ClosedWhy,
            href = BuildAddress(line.Key),
        };

    private static object DescribeDossier(DossierView view)
    {
        var dossier = view.Open.Dossier;
        return new
        {
            key = view.Line.Key,
            unit = new { id = view.Unit, name = dossier.Unit.Name },
            year = dossier.Year,
            closed = view.ClosedWhy,
            href = BuildAddress(view.Line.Key),
            version = view.Open.Seen.Digest,
            packs = view.Open.Pack.Stamps.Select(pack => new
            {
                id = pack.Id,
                version = pack.Version,
                sha256 = pack.Sha256,
            }),
            unconfirmed = dossier.Unconfirmed.Count,
            ledgerLines = dossier.Ledger.Lines.Count,
            indicators = dossier.Targets.Indicators.Count
                + dossier.Targets.Projects.Sum(project => project.Indicators.Count),
            evidence = dossier.Evidence.Count,
            registers = dossier.Registers.Values.Select(register => new
            {
                key = register.Definition.Key,
                label = register.Definition.Label,
                records = register.Records.Values.Count(record => !record.Current.IsWithdrawn),
                declaredEmpty = register.IsDeclaredEmpty,
            }),
            links = ListLinks(BuildAddress(view.Line.Key)),
        };
    }

    private static Dictionary<string, string> ListLinks(string address) =>
        new[]
        {
            "ledger",
            "registers",
            "facts",
            "indicators",
            "scores",
            "package",
            "findings",
            "evidence",
            "unconfirmed",
            "narrative",
            "log",
            "lineage",
        }.ToDictionary(name => name, name => $"{address}/{name}");
}
