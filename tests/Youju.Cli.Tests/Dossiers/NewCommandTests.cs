using Youju.Cli.Terminals;

namespace Youju.Cli.Tests.Dossiers;

public sealed class NewCommandTests : IDisposable
{
    private readonly Session session = new();
    private readonly string folder;

    public NewCommandTests() => folder = session.Path("2025");

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task Begins_a_dossier_that_every_command_can_read()
    {
        Assert.Equal(
            ExitCode.Clean,
            await session.RunAsync("new", folder, "--unit", "青禾县旅游服务中心", "--year", "2025")
        );
        Assert.StartsWith(
            "新开青禾县旅游服务中心2025年度档案，方案包 cn-hunan、tourism。",
            session.Output,
            StringComparison.Ordinal
        );

        Assert.Equal(ExitCode.Clean, await session.RunAsync("facts", folder));
    }

    [Theory]
    [InlineData("青禾县旅游服务中心", true)]
    [InlineData("岳阳市旅游服务中心", false)]
    public async Task A_place_that_is_assumed_is_said(string unit, bool isSaid)
    {
        await session.RunAsync("new", folder, "--unit", unit, "--year", "2025");

        Assert.Equal(
            isSaid,
            session.Output.Contains(
                "单位名称没有写明是哪里，先按“湖南省部门整体支出绩效自评”（cn-hunan）新开",
                StringComparison.Ordinal
            )
        );
    }

    [Fact]
    public async Task Pins_the_packs_and_gives_the_unit_an_id()
    {
        await session.RunAsync("new", folder, "--unit", "青禾县旅游服务中心", "--year", "2025");

        Assert.Matches(
            "packs:\n  - .cn-hunan@[0-9]+[.][0-9]+.\n  - .tourism@[0-9]+[.][0-9]+.\nunit:\n  id: unit-[0-9a-f]{12}\n",
            await File.ReadAllTextAsync(Path.Combine(folder, "dossier.yaml"))
        );
    }

    [Fact]
    public async Task A_year_for_which_no_pack_is_made_is_said()
    {
        await session.RunAsync("new", folder, "--unit", "青禾县档案馆", "--year", "2019");
        await session.RunAsync("facts", folder);

        Assert.Contains(
            "适用于2020年度起，这里是2019年度的。没有适用于2019年度的方案包",
            session.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_version_that_is_not_there_is_told_with_those_that_are()
    {
        var status = await session.RunAsync(
            "new",
            folder,
            "--unit",
            "青禾县档案馆",
            "--year",
            "2025",
            "--pack",
            "cn-hunan@9.9"
        );

        Assert.Equal(ExitCode.Usage, status);
        Assert.Contains(
            "没有方案包“cn-hunan”的 9.9 版，现有的版本：",
            session.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Leaves_a_folder_alone_that_holds_something()
    {
        session.Write("2025/照片.txt", "照片");

        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync("new", folder, "--unit", "中心", "--year", "2025")
        );
        Assert.Contains("里已经有东西，不能在这里新开档案", session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("CON", "是 Windows 保留的设备名")]
    [InlineData("nul.2025", "是 Windows 保留的设备名")]
    [InlineData("2025.", "的末尾是空格或句点，Windows 会把它丢掉")]
    [InlineData("2025:档案", "里有不能用的字符“:”")]
    public async Task A_folder_is_called_what_every_desk_can_read(string name, string problem)
    {
        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync("new", session.Path(name), "--unit", "中心", "--year", "2025")
        );
        Assert.Contains(
            $"文件夹的名称“{name}”{problem}，请换一个名称。",
            session.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_year_that_is_no_number_is_told_as_such()
    {
        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync("new", folder, "--unit", "中心", "--year", "今年")
        );
        Assert.Contains(
            "选项 --year 后面不能写“今年”，应写年度，是一个整数。",
            session.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_year_typed_on_a_Chinese_keyboard_is_a_year() =>
        Assert.Equal(
            ExitCode.Clean,
            await session.RunAsync("new", folder, "--unit", "中心", "--year", "２０２５")
        );

    [Fact]
    public async Task A_year_of_another_age_is_refused()
    {
        Assert.Equal(ExitCode.Usage, await session.RunAsync("new", folder, "--unit", "中心", "--year", "25"));
        Assert.False(Directory.Exists(folder));
    }
}
