using System.IO.Compression;
using System.Net;

namespace Youju.Web.Tests.Checks;

/// <summary>体检 as a browser without script does it.</summary>
public sealed class CheckPageTests(Workbench bench) : IClassFixture<Workbench>
{
    private static readonly byte[] Flawed = File.ReadAllBytes(
        Path.Combine(RepositoryFiles.Root, "samples/demo/report.txt")
    );

    [Fact]
    public async Task A_report_stands_beside_its_findings_and_each_leads_to_the_other()
    {
        var page = await ReadResultAsync(await CheckAsync("报告.txt", Flawed));

        Assert.Contains("合计写为 271.36万元，分项之和是 273.36万元", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#p1\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"p1\" href=\"#f1\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docx", "PK")]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("json", "{")]
    public async Task The_result_can_be_taken_along(string form, string begins)
    {
        var place = await CheckAsync("报告.txt", Flawed);

        using var answer = await bench.Browser.GetAsync($"{place}/result.{form}", Workbench.Cancel);

        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        Assert.StartsWith(
            begins,
            await answer.Content.ReadAsStringAsync(Workbench.Cancel),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_was_read_is_accepted_though_its_number_is_that_of_another_by_now()
    {
        var place = await CheckAsync("报告.txt", Flawed);
        var read = WebUtility.HtmlDecode(await bench.ReadPageAsync($"{place}?accept=2"));
        var message = read.Split("name=\"message\" value=\"")[1].Split('"')[0];
        await bench.FillFormAsync($"{place}?accept=1", ("reason", "先看的一处"));
        await ReadResultAsync(place);

        await bench.SendFormAsync(
            place,
            $"{place}/accept",
            ("number", "2"),
            ("message", message),
            ("reason", "后看的一处")
        );

        var after = await ReadResultAsync(place);
        Assert.Contains("理由：先看的一处", after, StringComparison.Ordinal);
        Assert.Contains("理由：后看的一处", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_finding_accepted_with_a_reason_is_told_no_more_until_it_is_wanted_again()
    {
        var place = await CheckAsync("报告.txt", Flawed);
        var before = await ReadResultAsync(place);
        Assert.Contains(
            "不再提示第 1 处",
            await bench.ReadPageAsync($"{place}?accept=1"),
            StringComparison.Ordinal
        );

        await bench.FillFormAsync($"{place}?accept=1", ("reason", "原稿如此"));
        var after = await ReadResultAsync(place);
        await bench.SendFormAsync(place, $"{place}/forget");

        Assert.Contains("错误 2", before, StringComparison.Ordinal);
        Assert.Contains("错误 1", after, StringComparison.Ordinal);
        Assert.Contains("理由：原稿如此", after, StringComparison.Ordinal);
        Assert.Contains("错误 2", await ReadResultAsync(place), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_report_of_an_archive_is_checked()
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var name in new[] { "甲.txt", "乙/丙.txt", "程序.exe", "~$甲.docx" })
            {
                await using var entry = archive.CreateEntry(name).Open();
                await entry.WriteAsync(Flawed, Workbench.Cancel);
            }
        }

        using var answer = await bench.SendFileAsync("/checks", "/checks", "报告.zip", packed.ToArray());

        var batch = answer.Headers.Location!.ToString();
        var page = await bench.ReadPageAsync(batch);
        Assert.StartsWith("/checks/batches/", batch, StringComparison.Ordinal);
        Assert.Contains("甲.txt", page, StringComparison.Ordinal);
        Assert.Contains("丙.txt", page, StringComparison.Ordinal);
        // What cannot be checked is told as well, and not left out without a word.
        Assert.Contains("程序.exe", page, StringComparison.Ordinal);
        Assert.DoesNotContain("~$甲.docx", page, StringComparison.Ordinal);
    }

    // The explorer of a Chinese Windows packs so.
    [Fact]
    public async Task Names_in_the_code_page_of_the_machine_that_packed_them_are_read()
    {
        System.Text.Encoding.RegisterProvider(System.Text.CodePagesEncodingProvider.Instance);
        using var packed = new MemoryStream();
        var names = System.Text.Encoding.GetEncoding("GB18030");
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var name in new[] { "云溪区自评报告.txt", "附件/说明.txt" })
            {
                await using var entry = archive.CreateEntry(name).Open();
                await entry.WriteAsync(Flawed, Workbench.Cancel);
            }
        }

        using var answer = await bench.SendFileAsync("/checks", "/checks", "报告.zip", packed.ToArray());

        var page = await bench.ReadPageAsync(answer.Headers.Location!.ToString());
        Assert.Contains("云溪区自评报告.txt", page, StringComparison.Ordinal);
        Assert.Contains("说明.txt", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("报告.zip", "PK\u0003\u0004 broken", "打不开")]
    [InlineData("报告.txt", "", "没有收到文件")]
    public async Task What_is_not_taken_is_refused_with_words(string name, string content, string words)
    {
        using var answer = await bench.SendFileAsync(
            "/checks",
            "/checks",
            name,
            System.Text.Encoding.Latin1.GetBytes(content)
        );

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(
            words,
            await answer.Content.ReadAsStringAsync(Workbench.Cancel),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_says_why()
    {
        var page = await ReadResultAsync(await CheckAsync("坏的.pdf", "%PDF-1.4 nothing"u8.ToArray()));

        Assert.Contains("没有读成，原文件没有动", page, StringComparison.Ordinal);
    }

    private async Task<string> CheckAsync(string name, byte[] content)
    {
        using var answer = await bench.SendFileAsync("/checks", "/checks", name, content);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return answer.Headers.Location!.ToString();
    }

    // The page renews itself as long as the file is read.
    private async Task<string> ReadResultAsync(string place)
    {
        for (var look = 0; ; look++)
        {
            var page = await bench.ReadPageAsync(place);
            if (!page.Contains("http-equiv=\"refresh\"", StringComparison.Ordinal) || look > 60)
                return page;
        }
    }
}
