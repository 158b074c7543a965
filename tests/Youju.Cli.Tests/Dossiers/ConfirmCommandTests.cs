using Youju.Cli.Terminals;

namespace Youju.Cli.Tests.Dossiers;

public sealed class ConfirmCommandTests : IDisposable
{
    private readonly Session session = new();
    private readonly string folder;

    public ConfirmCommandTests()
    {
        session.Write(
            "档案/dossier.yaml",
            "year: 2025\npacks: [cn-hunan]\nunit: { name: 中心, level: 副科级 }\nstaff: { posts: 8 }\n"
        );
        session.Write(
            "档案/to-confirm.csv",
            "key,value,source\nunit.name,中心,上年报告 第1行\nunit.level,副科级,上年报告 第5行\nstaff.posts,8,上年报告 第6行\n"
        );
        folder = session.Path("档案");
    }

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task Lists_what_is_open_with_its_source()
    {
        Assert.Equal(ExitCode.Clean, await session.RunAsync("confirm", folder));

        Assert.Contains("编制数：8\n  ← 上年报告 第6行\n", session.Output, StringComparison.Ordinal);
        Assert.Contains("共 3 项待确认", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Confirms_a_group_at_once()
    {
        await session.RunAsync("confirm", folder, "unit");
        Assert.Equal("已确认 2 项，还有 1 项待确认。\n", session.Output);

        Assert.Equal(
            "key,value,source\nstaff.posts,8,上年报告 第6行\n",
            File.ReadAllText(Path.Combine(folder, "to-confirm.csv"))
        );
    }

    [Fact]
    public async Task What_was_noted_beside_a_value_stays_there()
    {
        session.Write(
            "档案/dossier.yaml",
            "# 张三经手\nyear: 2025\npacks: [cn-hunan]\nunit:\n  name: 中心\n  level: 副科级  # 编办〔2019〕7号\nstaff: { posts: 8 } # 退休人数待查\n"
        );
        await session.RunAsync("confirm", folder, "unit");

        Assert.StartsWith(
            "# 张三经手\nyear: 2025\nformat: 2\npacks:\n  - cn-hunan\nunit:\n  name: 中心\n  level: 副科级  # 编办〔2019〕7号\nstaff: # 退休人数待查\n  posts: 8\n",
            File.ReadAllText(Path.Combine(folder, "dossier.yaml")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_value_that_was_edited_is_confirmed()
    {
        session.Write(
            "档案/dossier.yaml",
            "year: 2025\npacks: [cn-hunan]\nunit: { name: 中心, level: 正科级 }\nstaff: { posts: 9 }\n"
        );
        await session.RunAsync("confirm", folder);

        Assert.Contains("共 1 项待确认", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_typed_on_a_Chinese_keyboard_is_understood() =>
        Assert.Equal(ExitCode.Clean, await session.RunAsync("confirm", folder, "unit．level"));

    [Fact]
    public async Task A_value_may_be_named_as_it_is_listed()
    {
        Assert.Equal(ExitCode.Clean, await session.RunAsync("confirm", folder, "编制数"));
    }

    [Fact]
    public async Task What_is_not_open_is_refused_with_the_nearest()
    {
        Assert.Equal(ExitCode.Usage, await session.RunAsync("confirm", folder, "staff.post"));

        Assert.Contains(
            "没有待确认的“staff.post”。最接近的是 staff.posts",
            session.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Facts_warns_of_what_is_open()
    {
        await session.RunAsync("facts", folder);

        Assert.Contains("有 3 项取来的值还没有人确认", session.Error, StringComparison.Ordinal);
    }
}
