using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Submissions;
using Youju.Formats.Reading;
using Youju.UseCases.People;
using Youju.UseCases.Refusals;
using Youju.UseCases.Submissions;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;

namespace Youju.Web.Submissions;

/// <summary>The printed slip comes back signed and sealed: its code is read and compared, and that is an approval.</summary>
internal static class ScanEndpoints
{
    private const string Page = "/dossiers/{key}/submission/scan";
    private const long LargestScan = 32L << 20;

    public static void MapScans(this IEndpointRouteBuilder app)
    {
        app.MapPost(Page, TakeScanAsync).NeedsRight(Right.ApproveDossier).TakesUploads();
        app.MapGet(Page + "/{act:int}", SendScan).NeedsRight(Right.ReadDossier);
    }

    private static async Task<IResult> TakeScanAsync(
        DossierView view,
        HttpContext http,
        SubmissionDesk desk,
        DossierDesk dossiers
    )
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var content = await ReadFileAsync(form, http.RequestAborted);
        var scan = await Task.Run(
            () =>
                ReadScan(new(form.Files[0].FileName, content), form["code"].ToString(), http.RequestAborted),
            http.RequestAborted
        )
            ?? throw new UsageException(
                "没有认出报送单上的校验码。请把它抄在“校验码”里（报送单上四个一组的 16 位），或者扫得清楚些再交。"
            );
        if (scan.FindDifference(view.Line.Key, view.Open.Seen.Digest) is { } difference)
            throw new UsageException(difference);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(content));
        dossiers.Evidence.Keep(sha256, content);
        ApproveSubmission.ApproveByScan(
            desk.OpenEntry(view, http.ReadPerson()) with
            {
                Seen = view.Open.Seen.Digest,
            },
            sha256,
            DescribeScan(scan, SubmissionForm.ReadWords(form))
        );
        return Results.Redirect($"{view.Path}/submission");
    }

    // What the paper does not show may be copied from it; what it shows goes before.
    private static SlipScan? ReadScan(SourceFile file, string typed, CancellationToken cancel)
    {
        try
        {
            return SlipScan.ReadFile(file, cancel) ?? SlipScan.ReadWords(typed);
        }
        catch (UnreadableFileException wrong)
        {
            return SlipScan.ReadWords(typed) ?? throw new UsageException(wrong.Message);
        }
    }

    private static string DescribeScan(SlipScan scan, string words) =>
        $"签字盖章的报送单，校验码 {SlipCode.ShortenDigest(scan.Digits)}{(words.Length == 0 ? "" : $"，{words}")}";

    private static async Task<byte[]> ReadFileAsync(IFormCollection form, CancellationToken cancel)
    {
        if (form.Files is not [{ Length: > 0 and <= LargestScan } file, ..])
            throw new UsageException(
                $"没有收到扫描件。请选一个 pdf、png 或 jpg，不超过 {LargestScan >> 20} MB；空的文件不收。"
            );
        await using var content = file.OpenReadStream();
        using var read = new MemoryStream();
        await content.CopyToAsync(read, cancel);
        return read.ToArray();
    }

    private static IResult SendScan(DossierView view, int act, HttpContext http, DossierDesk dossiers)
    {
        var acts = dossiers.OpenSubmissions(http.ReadPerson()).ReadSubmission(view.Id).Acts;
        return
            acts.ElementAtOrDefault(act - 1) is { Kind: ActKind.Approve, Scan: { } sha256 }
            && dossiers.Evidence.Open(sha256) is { } content
            ? Results.File(
                content,
                "application/octet-stream",
                $"报送单扫描件（{view.Line.Unit}{view.Line.Year}）{FindEnding(content)}"
            )
            : Results.NotFound();
    }

    // By how it begins: nobody's name for it is kept.
    private static string FindEnding(Stream content)
    {
        var first = content.ReadByte();
        content.Position = 0;
        return first switch
        {
            '%' => ".pdf",
            0x89 => ".png",
            _ => ".jpg",
        };
    }
}
