using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Youju.Formats;
using Youju.Formats.Conversion;
using Youju.Formats.Reading;
using Youju.Publishing.Pages;
using Youju.UseCases.People;
using Youju.UseCases.Submissions;
using Youju.Web.Tests.People;

namespace Youju.Web.Tests.Submissions;

/// <summary>The slip that comes back signed and sealed, as a scan.</summary>
public sealed class SlipScanTests(SignedWorkbench bench) : IClassFixture<SignedWorkbench>
{
    private const string Key = "unit-23608ef13fb0-2024";
    private const string Page = Workbench.Sample + "/submission";

    private static readonly string Digest = new('a', 64);

    [Theory]
    [InlineData(1, 0)]
    [InlineData(3, 0)]
    [InlineData(3, 90)]
    [InlineData(3, 7)]
    public void The_code_is_read_large_or_small_upright_or_turned(int side, int turned)
    {
        RequireRenderer();

        var scan = SlipScan.ReadFile(new("扫描.pdf", DrawSlip(Key, Digest, side, turned)), Workbench.Cancel);

        Assert.Equal((Digest, Key), (scan?.Digits, scan?.Key));
    }

    [Theory]
    [InlineData("校验码 9f86-d081-884c-7d65", "9f86d081884c7d65")]
    [InlineData("9F86 — D081—884C — 7D65。", "9f86d081884c7d65")]
    [InlineData("9f86-d081-884c", null)]
    [InlineData("电话 0730-8123-4567-8901-2345", null)]
    public void The_digits_are_read_from_words_and_from_nothing_else(string words, string? expected) =>
        Assert.Equal(expected, SlipScan.ReadWords(words)?.Digits);

    [Fact]
    public void A_slip_of_other_content_is_told_with_both_codes()
    {
        var scan = new SlipScan(Digest, Key);

        Assert.Null(scan.FindDifference(Key, Digest));
        Assert.Contains("另一份档案", scan.FindDifference("unit-1-2024", Digest), StringComparison.Ordinal);
        var told = scan.FindDifference(Key, new string('b', 64))!;
        Assert.Contains("aaaa-aaaa-aaaa-aaaa", told, StringComparison.Ordinal);
        Assert.Contains("bbbb-bbbb-bbbb-bbbb", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_scan_of_this_content_is_an_approval_and_is_kept()
    {
        RequireRenderer();
        bench.AddPerson("head", "李四", (PersonRole.Head, bench.Centre));
        using var head = bench.OpenBrowser("head");
        var content = await ReadDigestAsync(head);
        var paper = DrawSlip(Key, content, 2, 0);

        using var other = await SendAsync(head, DrawSlip(Key, Digest, 2, 0));
        using var same = await SendAsync(head, paper);

        Assert.Equal(
            (HttpStatusCode.UnprocessableEntity, HttpStatusCode.Redirect),
            (other.StatusCode, same.StatusCode)
        );
        Assert.Contains(
            "aaaa-aaaa-aaaa-aaaa",
            await SignedWorkbench.ReadAsync(other),
            StringComparison.Ordinal
        );
        var link = Regex
            .Match(
                await ReadAsync(head, Page),
                "href=\"(?<link>[^\"]*/scan/\\d+)\"",
                RegexOptions.CultureInvariant,
                TimeSpan.FromSeconds(1)
            )
            .Groups["link"]
            .Value;
        Assert.Equal(paper, await head.GetByteArrayAsync(link, Workbench.Cancel));
    }

    [Fact]
    public async Task The_slip_of_word_tells_its_content_as_words_and_once_it_was_printed()
    {
        RequireRenderer();
        var program = OfficeProgram.FindExecutable();
        Assert.SkipWhen(program is null, "LibreOffice is not installed.");
        bench.AddPerson("printer", "王五", (PersonRole.Head, bench.Centre));
        using var head = bench.OpenBrowser("printer");
        var content = await ReadDigestAsync(head);

        var docx = await head.GetByteArrayAsync(Page + "/slip/docx", Workbench.Cancel);
        var printed = PdfExport
            .ConvertDocuments(program, [docx], new(2025, 3, 20), Workbench.Cancel)
            .Single();
        var scan = SlipScan.ReadFile(new("扫描.pdf", printed), Workbench.Cancel);

        Assert.Equal((content, Key), (scan?.Digits, scan?.Key));
        Assert.Equal(
            content[..16],
            SlipScan
                .ReadWords(DocumentReader.ReadDocument(new SourceFile("报送单.docx", docx)).Document.Text)
                ?.Digits
        );
    }

    private static async Task<string> ReadDigestAsync(HttpClient browser) =>
        Regex
            .Match(
                await ReadAsync(browser, Page + "/slip"),
                "<code>(?<digest>[0-9a-f]{64})</code>",
                RegexOptions.CultureInvariant,
                TimeSpan.FromSeconds(1)
            )
            .Groups["digest"]
            .Value;

    private static async Task<string> ReadAsync(HttpClient browser, string page) =>
        await browser.GetStringAsync(page, Workbench.Cancel);

    private static async Task<HttpResponseMessage> SendAsync(HttpClient browser, byte[] scan)
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(SignedWorkbench.ReadMark(await ReadAsync(browser, Page))), "form-mark" },
            { new ByteArrayContent(scan), "files", "扫描.pdf" },
        };
        return await browser.PostAsync(Page + "/scan", form, Workbench.Cancel);
    }

    private static void RequireRenderer() =>
        Assert.SkipUnless(
            (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(Path.PathSeparator)
                .Any(folder => File.Exists(Path.Combine(folder, "pdftoppm"))),
            "pdftoppm is not installed"
        );

    // The dark squares of the code as squares of a page; readers of pdf find the objects without their table.
    private static byte[] DrawSlip(string key, string digest, int side, int turned)
    {
        var code = QrDrawing.DrawText(SlipCode.DescribeContent(key, digest));
        var squares = Regex
            .Matches(
                code.Path,
                @"M(?<x>\d+) (?<y>\d+)h",
                RegexOptions.CultureInvariant,
                TimeSpan.FromSeconds(1)
            )
            .Select(square =>
                $"{square.Groups["x"].Value} {-int.Parse(square.Groups["y"].Value, CultureInfo.InvariantCulture)} 1 1 re\n"
            );
        var (cosine, sine) = turned switch
        {
            90 => ("0", "1"),
            7 => (".9925", ".1219"),
            _ => ("1", "0"),
        };
        var drawing =
            $"{cosine} {sine} -{sine} {cosine} 300 500 cm {side} 0 0 {side} 0 0 cm\n".Replace(
                "-0",
                "0",
                StringComparison.Ordinal
            )
            + string.Concat(squares)
            + "f\n";
        return Encoding.ASCII.GetBytes(
            "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Count 1/Kids[3 0 R]>>\nendobj\n"
                + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>>>\nendobj\n"
                + $"4 0 obj\n<</Length {drawing.Length}>>\nstream\n{drawing}endstream\nendobj\ntrailer\n<</Root 1 0 R>>\n"
        );
    }
}
