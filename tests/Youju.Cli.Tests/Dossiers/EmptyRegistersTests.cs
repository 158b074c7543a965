using Youju.Cli.Terminals;

namespace Youju.Cli.Tests.Dossiers;

/// <summary>An empty register is unknown until a person says that there was nothing.</summary>
public sealed class EmptyRegistersTests : IDisposable
{
    private readonly Session session = new();
    private readonly string folder;

    public EmptyRegistersTests()
    {
        session.Write("档案/dossier.yaml", "year: 2025\npacks: [cn-hunan, tourism]\nunit: { name: 中心 }\n");
        folder = session.Path("档案");
    }

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task A_clerk_who_never_filled_the_register_held_an_unknown_number_of_events()
    {
        await session.RunAsync("facts", folder, "events.count");

        Assert.Equal(
            "举办活动场次 ＝ 未知\n  ← 台账“节会活动”还没有填：填写，或声明本年没有\n",
            session.Output
        );
    }

    [Fact]
    public async Task A_declared_register_counts_zero_and_is_told_in_the_words_of_the_pack()
    {
        Assert.Equal(ExitCode.Clean, await session.RunAsync("confirm", folder, "节会活动", "--none"));
        Assert.Contains(
            "none:\n  - events\n",
            File.ReadAllText(Path.Combine(folder, "dossier.yaml")),
            StringComparison.Ordinal
        );

        await session.RunAsync("facts", folder, "events.count");
        Assert.Equal("举办活动场次 ＝ 0 场\n  ← 台账“节会活动”：已声明本年没有\n", session.Output);
    }

    [Fact]
    public async Task The_package_asks_for_what_nobody_has_filled()
    {
        session.Write("档案/narrative/performance.md", "举办活动{{ events.count }}。");
        await session.RunAsync("report", folder, "-o", session.Path("包"), "--no-pdf");
        Assert.Contains("“节会活动”（events）", session.Output, StringComparison.Ordinal);
        Assert.Contains(
            "还没有数值；台账“节会活动”还没有填：填写，或声明本年没有",
            session.Output,
            StringComparison.Ordinal
        );

        await session.RunAsync("confirm", folder, "events", "--none");
        await session.RunAsync("report", folder, "-o", session.Path("包"), "--no-pdf");
        Assert.DoesNotContain("节会活动", session.Output, StringComparison.Ordinal);
        await session.RunAsync("text", session.Path("包/自评报告.docx"));
        Assert.Contains("本年没有举办节庆、赛事和研学活动。", session.Output, StringComparison.Ordinal);
        Assert.Contains("举办活动0场。", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Undo_takes_a_declaration_back()
    {
        await session.RunAsync("confirm", folder, "events", "films", "--none");
        await session.RunAsync("undo", folder);

        Assert.DoesNotContain(
            "none",
            File.ReadAllText(Path.Combine(folder, "dossier.yaml")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_register_with_records_cannot_be_declared_empty()
    {
        session.Write(
            "档案/registers/films.csv",
            "id,version,recorded-at,recorded-by,name\nf1,1,2025-03-01,经办,樱花\n"
        );

        Assert.Equal(ExitCode.Usage, await session.RunAsync("confirm", folder, "films", "--none"));
        Assert.Contains("台账“宣传片”有记录，不能声明本年没有", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_names_what_is_unfilled_and_what_is_declared()
    {
        await session.RunAsync("confirm", folder, "films", "--none");
        await session.RunAsync("confirm", folder);

        Assert.Contains("还没有填的台账：", session.Output, StringComparison.Ordinal);
        Assert.Contains("声明本年没有的台账：宣传片（films）。", session.Output, StringComparison.Ordinal);
    }
}
