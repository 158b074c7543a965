using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace Youju.Web.Tests.Returns;

/// <summary>A report that came back from an editor is merged into the dossier: what the head has changed is what is handed in.</summary>
public sealed partial class KeptReturnTests : IAsyncLifetime
{
    private const string Page = Workbench.Sample + "/report/returned";
    private const string Name = "自评报告.docx";
    private const string Words = "负责人补写的一句话，数字里没有。";

    private readonly Workbench bench = new();

    public ValueTask InitializeAsync() => bench.InitializeAsync();

    public ValueTask DisposeAsync() => bench.DisposeAsync();

    [Fact]
    public async Task What_is_merged_is_what_the_report_gives_and_is_handed_in_until_it_is_taken_back()
    {
        var before = await DownloadAsync();
        var (place, figure, other) = await ReturnAsync(before);

        using var kept = await bench.FillFormAsync(place, ("seen", await ReadSeenAsync(place)));
        var after = await DownloadAsync();
        var slip = await bench.ReadPageAsync(Workbench.Sample + "/submission/slip");
        var changes = VisibleText.Read(await bench.ReadPageAsync(Workbench.Sample + "/changes"));

        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        Assert.Contains(Words, ReadText(after), StringComparison.Ordinal);
        Assert.Contains(other, ReadText(after), StringComparison.Ordinal);
        Assert.Contains(
            Convert.ToHexStringLower(SHA256.HashData(after))[..4],
            slip,
            StringComparison.OrdinalIgnoreCase
        );
        Assert.Contains("并入回稿：自评报告", changes, StringComparison.Ordinal);

        await bench.SendFormAsync(
            Workbench.Sample + "/changes",
            kept.Headers.Location!.ToString().Replace("/report?step=", "/changes/", StringComparison.Ordinal)
                + "/undo"
        );
        Assert.Equal(ReadText(before), ReadText(await DownloadAsync()));
        Assert.NotEqual(figure, other);
    }

    [Fact]
    public async Task Where_the_dossier_is_chosen_its_figure_stands_beside_the_words_of_the_hand()
    {
        var before = await DownloadAsync();
        var (place, figure, other) = await ReturnAsync(before);
        var choice = Choice().Match(await bench.ReadPageAsync(place)).Groups["name"].Value;

        await bench.FillFormAsync(place, ("seen", await ReadSeenAsync(place)), (choice, "data"));
        var text = ReadText(await DownloadAsync());

        Assert.StartsWith("choice.", choice, StringComparison.Ordinal);
        Assert.Contains(Words, text, StringComparison.Ordinal);
        Assert.Contains(figure, text, StringComparison.Ordinal);
        Assert.DoesNotContain(other, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_is_merged_of_what_was_chosen_before_the_dossier_changed()
    {
        var (place, _, _) = await ReturnAsync(await DownloadAsync());
        var page = await bench.ReadPageAsync(place);
        Assert.Contains("回稿改了数字，档案没有变", page, StringComparison.Ordinal);

        using var kept = await bench.FillFormAsync(place, ("seen", "other"));

        Assert.Equal(HttpStatusCode.Conflict, kept.StatusCode);
        Assert.DoesNotContain(Words, ReadText(await DownloadAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_file_keeps_what_the_first_one_brought()
    {
        var first = await DownloadAsync();
        var (place, _, other) = await ReturnAsync(first);
        await bench.FillFormAsync(place, ("seen", await ReadSeenAsync(place)));
        const string more = "另一个人补写的一句话。";

        var second = await SendAsync(AddParagraph(await DownloadAsync(), more));
        await bench.FillFormAsync(second, ("seen", await ReadSeenAsync(second)));
        var text = ReadText(await DownloadAsync());

        Assert.Contains(Words, text, StringComparison.Ordinal);
        Assert.Contains(other, text, StringComparison.Ordinal);
        Assert.Contains(more, text, StringComparison.Ordinal);
    }

    private async Task<string> ReadSeenAsync(string place) =>
        (await bench.ReadPageAsync(place)).Split("name=\"seen\" value=\"")[1].Split('"')[0];

    // Somebody changes the first amount of the report and adds a sentence.
    private async Task<(string Place, string Figure, string Other)> ReturnAsync(byte[] report)
    {
        var figure = Amount().Match(OfficePackage.ReadBody(report)).Value;
        const string other = "9182.73";
        var edited = OfficePackage.ChangeBody(report, body => Amount().Replace(body, other, 1));
        return (await SendAsync(AddParagraph(edited, Words)), figure, other);
    }

    private static byte[] AddParagraph(byte[] report, string words) =>
        OfficePackage.ChangeBody(report, body =>
            body.Insert(
                body.LastIndexOf("<w:sectPr", StringComparison.Ordinal),
                $"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"
            )
        );

    private async Task<string> SendAsync(byte[] report)
    {
        using var sent = await bench.SendFileAsync(Page, Page, Name, report);
        return sent.Headers.Location!.ToString();
    }

    private Task<byte[]> DownloadAsync() =>
        bench.Browser.GetByteArrayAsync(
            $"{Workbench.Sample}/report/files/{Uri.EscapeDataString(Name)}",
            Workbench.Cancel
        );

    private static string ReadText(byte[] report) =>
        VisibleText.Read(OfficePackage.ReadBody(report)).Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<=<w:t[^>]*>)\d+\.\d\d(?=万元</w:t>)", RegexOptions.None, 1000)]
    private static partial Regex Amount();

    [GeneratedRegex("name=\"(?<name>choice\\.[0-9a-f]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Choice();
}
