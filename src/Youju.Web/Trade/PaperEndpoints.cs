using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Documents;
using Youju.Domain.Evidence;
using Youju.Storage.Files;
using Youju.Text.Times;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.UseCases.TradePapers;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Trade;

/// <summary>文书: the papers of the trade, each written when it is asked for.</summary>
internal static class PaperEndpoints
{
    private const string Route = "/dossiers/{key}/papers";
    private const string Archive = "application/zip";

    public static void MapPapers(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, (DossierView view) => ShowPage(view, null, StatusCodes.Status200OK))
            .NeedsRight(Right.ReadDossier);
        app.MapGet(Route + "/file", SendPaper).NeedsRight(Right.ReadDossier);
    }

    private static IResult SendPaper(
        DossierView view,
        string? kind,
        string? record,
        string? form,
        DossierDesk desk
    )
    {
        try
        {
            return PassingFolder.UseFolder(folder =>
                WritePaper(view, folder, kind ?? "", record, form, desk)
            );
        }
        catch (UsageException refused)
        {
            return ShowPage(view, desk.Describe(refused.Remark), StatusCodes.Status422UnprocessableEntity);
        }
    }

    private static IResult WritePaper(
        DossierView view,
        string folder,
        string kind,
        string? record,
        string? form,
        DossierDesk desk
    )
    {
        var asked = record is { Length: > 0 } ? record : null;
        var isMany =
            kind == WriteTradePaper.Application || (kind == WriteTradePaper.UnitForm && asked is null);
        var ending =
            isMany ? ""
            : form == "pdf" ? ".pdf"
            : ".docx";
        var output = Path.Combine(folder, "out" + ending);
        WriteTradePaper.WritePaper(
            new(view.Id, kind, asked, output, ChinaTime.FindDay(desk.Now))
            {
                ReadEvidence = file => ReadEvidence(desk, file),
            }
        );
        return SendOutput(output, FileName.ToSafeName(asked is null ? kind : $"{kind}（{asked}）"));
    }

    private static IResult SendOutput(string output, string name) =>
        Directory.Exists(output) ? Results.File(PackFolder(output), Archive, name + ".zip")
        : Path.GetExtension(output) == ".pdf"
            ? Results.File(File.ReadAllBytes(output), "application/pdf", name + ".pdf")
        : Results.File(File.ReadAllBytes(output), MediaTypes.Word, name + ".docx");

    private static byte[]? ReadEvidence(DossierDesk desk, EvidenceFile file)
    {
        using var stored = desk.Evidence.Open(file.Sha256);
        if (stored is null)
            return null;
        using var content = new MemoryStream();
        stored.CopyTo(content);
        return content.ToArray();
    }

    private static byte[] PackFolder(string folder) =>
        PackedFiles.Pack(
            Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(path =>
                    (Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllBytes(path))
                )
        );

    private static IResult ShowPage(DossierView view, string? refusal, int status) =>
        PageResults.ShowPage<PapersPage>(new { View = view, Refusal = refusal }, status);
}
