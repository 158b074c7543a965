using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Evidence;
using Youju.UseCases.People;
using Youju.Web.Api.Protocol;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Imports;

namespace Youju.Web.Api.Resources;

/// <summary>The evidence: which files there are, what each proves, their content, and new ones.</summary>
internal static class EvidenceResources
{
    private const string Route = DossierResources.Route + "/evidence";

    public static void MapEvidenceResources(this IEndpointRouteBuilder app)
    {
        app.MapGet(Route, ListFiles)
            .ServesPrograms(
                Right.ReadDossier,
                new("登记了的佐证") { Answer = "evidencePage", IsPaged = true }
            );
        app.MapPost(Route, TakeInAsync)
            .ServesPrograms(
                Right.EditDossier,
                new("登记佐证")
                {
                    Form =
                    [
                        new("files", "一个或几个文件", "binary", IsRequired: true),
                        new("proves", "证明什么：台账/编号、ledger/编号、staff.posts 这样，可写几次"),
                    ],
                    Answer = "evidencePage",
                    Status = StatusCodes.Status201Created,
                    Refusals = [422, 429],
                }
            )
            .TakesUploads();
        app.MapGet(Route + "/{sha256}", ShowFile)
            .ServesPrograms(Right.ReadDossier, new("一份佐证") { Answer = "evidence" });
        app.MapGet(Route + "/{sha256}/content", SendContent)
            .ServesPrograms(
                Right.ReadDossier,
                new("佐证的原件，一个字节不差") { MediaType = "application/octet-stream" }
            );
    }

    private static IResult ListFiles(DossierView view, HttpContext http) =>
        ApiPages.SendPage(
            http,
            [.. view.Open.Dossier.Evidence.Values],
            file => file.Sha256,
            file => DescribeFile(view, file)
        );

    private static async Task<IResult> TakeInAsync(
        DossierView view,
        HttpContext http,
        ImportShelf shelf,
        ImportDesk imports,
        DossierDesk desk
    )
    {
        view.Catalogue.Store.RequireOpen(view.Id);
        var id = await ImportResources.KeepFilesAsync(view, http, shelf, isEvidence: true);
        var kept = shelf.FindUpload(view.Line.Key, id)!;
        var hashes = kept
            .Files.Select(name => HashFile(shelf.LocateFile(id, name)))
            .ToHashSet(StringComparer.Ordinal);
        if (imports.Import(view, id, kept).Refusal is { } refusal)
            throw ApiAnswers.CreateInvalid(refusal);
        var after = desk.Open(view.Line.Key, http.ReadPerson())!;
        var files = after.Open.Dossier.Evidence.Values.Where(file => hashes.Contains(file.Sha256)).ToList();
        return ApiAnswers.SendCreated(
            http,
            files is [var only]
                ? BuildAddress(view, only)
                : $"{DossierResources.BuildAddress(view.Line.Key)}/evidence",
            tag: null,
            new
            {
                items = files.Select(file => DescribeFile(after, file)),
                total = files.Count,
                next = (string?)null,
            }
        );
    }

    private static IResult ShowFile(DossierView view, string sha256) =>
        ApiAnswers.SendValue(DescribeFile(view, RequireFile(view, sha256)));

    private static IResult SendContent(
        DossierView view,
        string sha256,
        DossierDesk desk,
        HttpResponse response
    )
    {
        var file = RequireFile(view, sha256);
        var content = desk.Evidence.Open(sha256) ?? throw ApiAnswers.CreateMissing("这份佐证的原件");
        response.Headers.ContentSecurityPolicy = PagePolicy.Original;
        return Results.Stream(content, "application/octet-stream", file.Name);
    }

    private static EvidenceFile RequireFile(DossierView view, string sha256) =>
        view.Open.Dossier.Evidence.GetValueOrDefault(sha256)
        ?? throw ApiAnswers.CreateMissing($"校验值是“{sha256}”的佐证");

    private static string HashFile(string path)
    {
        using var content = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(content));
    }

    private static string BuildAddress(DossierView view, EvidenceFile file) =>
        $"{DossierResources.BuildAddress(view.Line.Key)}/evidence/{file.Sha256}";

    private static object DescribeFile(DossierView view, EvidenceFile file) =>
        new
        {
            sha256 = file.Sha256,
            name = file.Name,
            note = file.Note,
            kind = file.Kind,
            addedOn = file.AddedOn,
            proves = file.Proves,
            href = BuildAddress(view, file),
        };
}
