using Youju.Cli.Terminals;

namespace Youju.Cli.Tests.Dossiers;

public sealed class DossierCommandTests : IDisposable
{
    private static readonly string Sample = Path.Combine(RepositoryFiles.Root, "samples", "yunxi-2024");
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task Facts_lists_every_known_figure()
    {
        Assert.Equal(ExitCode.Clean, await session.RunAsync("facts", Sample));

        Assert.Contains(
            "节庆活动接待人次  300000 人次以上  {{ events.visitors }}\n",
            session.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Facts_follows_one_figure_down_to_its_records()
    {
        await session.RunAsync("facts", Sample, "events.visitors");

        Assert.Contains(
            "  ← 台账记录 节会活动“云溪樱花节”第1版：200000 人次",
            session.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Facts_tells_which_figure_may_be_meant()
    {
        Assert.Equal(ExitCode.Usage, await session.RunAsync("facts", Sample, "events.visitor"));

        Assert.Contains("最接近的是 events.visitors", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Score_tells_how_each_point_came_about()
    {
        await session.RunAsync("score", Sample);

        Assert.Contains(
            "节庆活动接待游客人次  10/10  完成值 300000 人次以上 > 目标 250000 人次，得满分 10 分",
            session.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("等级 良", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Score_shows_what_another_pack_would_change()
    {
        session.Write("strict/pack.yaml", "id: strict\nversion: 1.0.0\ntitle: 严格\n");
        session.Write("strict/scoring.yaml", "execution: { kind: direct }\n");
        await session.RunAsync("score", Sample, "--pack", session.Path("strict"));

        Assert.StartsWith("预算执行率：9.92/10 → 0/10", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_no_dossier_is_refused() =>
        Assert.Equal(ExitCode.Usage, await session.RunAsync("facts", session.Path("nothing")));

    [Fact]
    public async Task Merge_takes_what_only_the_other_copy_has_and_lists_what_differs()
    {
        var (mine, theirs) = (Copy("mine"), Copy("theirs"));
        File.AppendAllText(
            Path.Combine(theirs, "registers", "films.csv"),
            "second,1,released,2025-01-11T09:00:00+08:00,乙,,,另一部,,,,,,\n"
        );
        File.WriteAllText(Path.Combine(theirs, "narrative", "application.md"), "另一种写法\n");

        Assert.Equal(ExitCode.Findings, await session.RunAsync("merge", mine, theirs));
        Assert.EndsWith("已合并，1 处不一致。\n", session.Output, StringComparison.Ordinal);
        Assert.Contains(
            "另一部",
            File.ReadAllText(Path.Combine(mine, "registers", "films.csv")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_figure_is_found_by_its_name_too()
    {
        await session.RunAsync("facts", Sample, "节庆活动接待人次");

        Assert.StartsWith("节庆活动接待人次 ＝ 300000 人次以上\n", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scores_speak_of_figures_by_name()
    {
        await session.RunAsync("score", Sample);

        var (figures, packs) = (session.Output.Split("方案包：")[0], session.Output.Split("方案包：")[1]);
        Assert.DoesNotMatch("[a-z]{3}", figures);
        Assert.Matches("^tourism@[0-9.]+、cn-hunan@[0-9.]+、cn@[0-9.]+\n$", packs);
    }

    [Fact]
    public async Task Facts_warns_of_a_total_that_its_lines_do_not_yield()
    {
        var folder = Copy("mine");
        var ledger = Path.Combine(folder, "ledger.csv");
        File.WriteAllText(
            ledger,
            File.ReadAllText(ledger).Replace("311700", "381700", StringComparison.Ordinal)
        );
        await session.RunAsync("facts", folder);

        Assert.Contains(
            "收支账（A08）项目支出 381,700.00元 应等于 项目支出各行相加 311,700.00元",
            session.Error,
            StringComparison.Ordinal
        );
    }

    private string Copy(string name)
    {
        foreach (var file in Directory.EnumerateFiles(Sample, "*", SearchOption.AllDirectories))
            session.Write(Path.Combine(name, Path.GetRelativePath(Sample, file)), File.ReadAllText(file));
        return session.Path(name);
    }
}
