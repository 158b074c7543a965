using Youju.Cli.Terminals;

namespace Youju.Cli.Tests.Dossiers;

/// <summary>Two clerks who typed one event without knowing of each other.</summary>
public sealed class DuplicatesCommandTests : IDisposable
{
    private const string Head =
        "id,version,withdrawn,state,name,kind,dates,place,visitors,spent,recorded-at,recorded-by\n";
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task Merging_lists_what_both_typed_with_what_differs_and_what_to_do()
    {
        Assert.Equal(ExitCode.Findings, await MergeAsync());

        Assert.Contains(
            "台账“节会活动”的“荷花节”（e1）和“荷花节”（x7）可能是同一件事，算了两遍\n  地点：清溪村／没有填\n  接待人次：3000／3200\n  财政支出：没有填／5000\n",
            session.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("--same events/e1 events/x7", session.Output, StringComparison.Ordinal);
        Assert.EndsWith(
            "已合并，0 处不一致，1 对记录可能是同一件事，两条都留着。\n",
            session.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Both_count_and_every_view_says_so_until_somebody_decides()
    {
        await MergeAsync();
        await session.RunAsync("facts", session.Path("甲"));

        Assert.Contains("节庆活动接待人次  6200 人次", session.Output, StringComparison.Ordinal);
        Assert.Contains("可能是同一件事", session.Error, StringComparison.Ordinal);
        await session.RunAsync("report", session.Path("甲"), "--no-pdf", "-o", session.Path("包"));
        Assert.Contains(
            "（x7）可能是同一件事，算了两遍，用 youju duplicates 查看并说明是不是",
            session.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task One_thing_counts_once_with_what_either_knew()
    {
        await MergeAsync();
        Assert.Equal(
            ExitCode.Clean,
            await session.RunAsync("duplicates", session.Path("甲"), "--same", "events/e1", "events/x7")
        );
        await session.RunAsync("facts", session.Path("甲"));

        Assert.Contains("节庆活动接待人次  3000 人次", session.Output, StringComparison.Ordinal);
        Assert.Contains("节会活动财政支出  5000 元", session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("同一件事", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_decided_holds_when_the_other_copy_comes_again()
    {
        await MergeAsync();
        await session.RunAsync("duplicates", session.Path("甲"), "--same", "events/e1", "events/x7");

        Assert.Equal(ExitCode.Clean, await session.RunAsync("merge", session.Path("甲"), session.Path("乙")));
    }

    [Fact]
    public async Task Two_things_both_count_and_nobody_is_asked_again()
    {
        await MergeAsync();
        await session.RunAsync("duplicates", session.Path("甲"), "--different", "events/x7", "events/e1");

        Assert.Equal(
            "register,first,second\nevents,e1,x7\n",
            File.ReadAllText(session.Path("甲/not-duplicates.csv")).ReplaceLineEndings("\n")
        );
        Assert.Equal(ExitCode.Clean, await session.RunAsync("merge", session.Path("甲"), session.Path("乙")));
        await session.RunAsync("undo", session.Path("甲"));
        await session.RunAsync("duplicates", session.Path("甲"));
        Assert.EndsWith("共 1 对。\n", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_is_not_there_is_refused_with_the_nearest()
    {
        await MergeAsync();

        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync("duplicates", session.Path("甲"), "--same", "events/e1", "events/x")
        );
        Assert.Contains("没有记录“x”", session.Error, StringComparison.Ordinal);
        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync("duplicates", session.Path("甲"), "--same", "e1", "x7")
        );
    }

    [Fact]
    public async Task A_row_about_a_record_that_is_gone_is_told_with_its_place()
    {
        await MergeAsync();
        session.Write("甲/not-duplicates.csv", "register,first,second\nevents,e1,e9\n");

        Assert.Equal(ExitCode.Usage, await session.RunAsync("duplicates", session.Path("甲")));
        Assert.Contains("not-duplicates.csv 第 2 行", session.Error, StringComparison.Ordinal);
    }

    private async Task<int> MergeAsync()
    {
        Write(
            "甲",
            "e1,1,,held,荷花节,festival,2024-06-20/2024-07-01,清溪村,3000,,2024-07-02T09:00:00+08:00,甲\n"
        );
        Write(
            "乙",
            "x7,1,,held,荷花节,festival,2024-06-20/2024-07-01,,3200,5000,2024-07-03T09:00:00+08:00,乙\n"
        );
        return await session.RunAsync("merge", session.Path("甲"), session.Path("乙"));
    }

    private void Write(string folder, string row)
    {
        session.Write(
            $"{folder}/dossier.yaml",
            "year: 2024\npacks: [cn-hunan, tourism]\nunit: { name: 某中心 }\n"
        );
        session.Write($"{folder}/registers/events.csv", Head + row);
    }
}
