using System.Net;
using Youju.Cli.Tests;

namespace Youju.Web.Tests.Api;

/// <summary>A report is checked without an account, and the answer is what the command writes.</summary>
public sealed class CheckServiceTests(Workbench bench) : IClassFixture<Workbench>
{
    private static readonly string Reports = Path.Combine(RepositoryFiles.Root, "samples/reports");

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Reports).Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_answer_is_what_the_command_writes_to_the_byte(string name)
    {
        using var session = new Session();
        var file = Path.Combine(Reports, name);
        await session.RunAsync("check", file, "--format", "json");

        using var answer = await SendAsync(name, await File.ReadAllBytesAsync(file, Workbench.Cancel));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(session.Output, await answer.Content.ReadAsStringAsync(Workbench.Cancel));
    }

    [Fact]
    public async Task The_pack_and_the_year_are_those_that_were_asked_for()
    {
        using var session = new Session();
        var file = session.Write(
            "报告.txt",
            "2024年度某单位部门整体支出绩效自评报告\n全年支出3万元，其中：甲1万元，乙1万元。\n"
        );
        await session.RunAsync("check", file, "--format", "json", "--pack", "cn", "--year", "2023");

        using var answer = await SendAsync(
            "报告.txt",
            File.ReadAllBytes(file),
            ("pack", "cn"),
            ("year", "２０２３")
        );

        Assert.Equal(session.Output, await answer.Content.ReadAsStringAsync(Workbench.Cancel));
    }

    [Fact]
    public async Task Nothing_of_it_is_kept()
    {
        var before = ListKept();

        using var answer = await SendAsync("a.txt", new byte[200_000]);

        Assert.Equal(before, ListKept());
    }

    // What a database lays beside itself while it is open comes and goes.
    private string[] ListKept() =>
        [
            .. Directory
                .GetFiles(bench.DataFolder, "*", SearchOption.AllDirectories)
                .Where(file => !file.EndsWith("-shm", StringComparison.Ordinal))
                .Where(file => !file.EndsWith("-wal", StringComparison.Ordinal))
                .Order(),
        ];

    [Theory]
    [InlineData("pack", "../../etc", "没有方案包")]
    [InlineData("pack", "/etc", "没有方案包")]
    [InlineData("year", "二〇二四", "年度写")]
    [InlineData("year", "99999", "年度写")]
    public async Task Wrong_wishes_are_refused_in_words(string field, string value, string words)
    {
        using var answer = await SendAsync("a.txt", "报告"u8.ToArray(), (field, value));

        await AssertProblemAsync(answer, HttpStatusCode.UnprocessableEntity, words);
    }

    [Fact]
    public async Task A_form_without_a_file_is_refused_in_words()
    {
        using var form = new MultipartFormDataContent { { new StringContent("cn"), "pack" } };
        using var stranger = bench.CreateStranger();

        using var answer = await stranger.PostAsync("/api/v1/checks", form, Workbench.Cancel);

        await AssertProblemAsync(answer, HttpStatusCode.BadRequest, "没有文件");
    }

    [Fact]
    public async Task A_file_that_is_no_form_is_refused_in_words()
    {
        using var stranger = bench.CreateStranger();
        using var content = new ByteArrayContent([1, 2, 3]);

        using var answer = await stranger.PostAsync("/api/v1/checks", content, Workbench.Cancel);

        await AssertProblemAsync(answer, HttpStatusCode.UnsupportedMediaType, "multipart/form-data");
    }

    [Fact]
    public async Task A_broken_file_is_refused_in_the_words_of_the_command()
    {
        using var answer = await SendAsync("报告.docx", "PK\u0003\u0004 broken"u8.ToArray());

        await AssertProblemAsync(answer, HttpStatusCode.UnprocessableEntity, "");
    }

    private async Task<HttpResponseMessage> SendAsync(
        string name,
        byte[] content,
        params (string Name, string Value)[] fields
    )
    {
        using var stranger = bench.CreateStranger();
        using var form = new MultipartFormDataContent { { new ByteArrayContent(content), "file", name } };
        foreach (var (field, value) in fields)
            form.Add(new StringContent(value), field);
        return await stranger.PostAsync("/api/v1/checks", form, Workbench.Cancel);
    }

    private static async Task AssertProblemAsync(
        HttpResponseMessage answer,
        HttpStatusCode status,
        string words
    )
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        var said = await answer.ReadJsonAsync();
        Assert.Contains(words, said["detail"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal((int)status, said["status"]!.GetValue<int>());
    }
}
