using System.Net;

namespace Youju.Web.Tests.Hosting;

/// <summary>备份: a person chooses the second place, and the first page says when it was used last.</summary>
public sealed class CopyPageTests(Workbench bench) : IClassFixture<Workbench>
{
    [Fact]
    public async Task The_first_page_says_that_no_place_is_chosen_and_then_when_it_was_used()
    {
        var stick = Directory.CreateTempSubdirectory("youju-stick-");
        Assert.Contains("还没有选第二个地方备份", await bench.ReadPageAsync("/"), StringComparison.Ordinal);

        using var answer = await bench.SendFormAsync("/copies", "/copies", ("place", stick.FullName));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("上次备份：", await bench.ReadPageAsync("/"), StringComparison.Ordinal);
        Assert.Contains("有据备份", await bench.ReadPageAsync("/copies"), StringComparison.Ordinal);
        stick.Delete(recursive: true);
    }

    [Theory]
    [InlineData("没有的文件夹")]
    [InlineData("/no/such/stick")]
    public async Task A_place_that_is_none_is_refused_with_words(string place)
    {
        using var answer = await bench.SendFormAsync("/copies", "/copies", ("place", place));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(
            "不是已有的文件夹",
            await answer.Content.ReadAsStringAsync(Workbench.Cancel),
            StringComparison.Ordinal
        );
    }
}
