using System.Text;
using Youju.Storage.Files;

namespace Youju.Storage.Tests.Files;

public sealed class ResultFolderTests : IDisposable
{
    private readonly Yard yard = new();

    public void Dispose() => yard.Dispose();

    [Fact]
    public void All_files_are_there_and_nothing_else_stays()
    {
        Publish("旧", "甲.json", "深/乙.json");
        Publish("新", "甲.json", "深/乙.json");

        Assert.Equal(["深", "甲.json"], yard.Names("包"));
        Assert.Equal(Words("新"), File.ReadAllText(yard.Path("包/深/乙.json")));
        Assert.Equal(["包"], yard.Names());
    }

    [Fact]
    public void Nothing_is_seen_before_all_is_composed()
    {
        Publish("旧", "甲.json");
        using (var folder = Begin("甲.json"))
            folder.WriteFile("甲.json", stream => stream.Write("新"u8));

        Assert.Equal(Words("旧"), File.ReadAllText(yard.Path("包/甲.json")));
        Assert.Equal(["包"], yard.Names());
    }

    [Fact]
    public void What_others_have_put_there_stays()
    {
        Publish("旧", "甲.json");
        yard.Write("包/深/我的.txt", "我的");
        yard.Link("包/链接", "没有");
        Publish("新", "甲.json", "深/乙.json");

        Assert.Equal("我的", File.ReadAllText(yard.Path("包/深/我的.txt")));
        Assert.Equal("没有", new FileInfo(yard.Path("包/链接")).LinkTarget);
        Assert.Equal(Words("新"), File.ReadAllText(yard.Path("包/甲.json")));
    }

    [Theory]
    [InlineData("甲.json")]
    [InlineData("乙.json")]
    public void One_file_that_is_not_ours_keeps_all_as_they_were(string foreign)
    {
        Publish("旧", "甲.json", "乙.json");
        yard.Write($"包/{foreign}", "改过");

        Assert.Throws<RefusedFileException>(() => Publish("新", "甲.json", "乙.json"));
        Assert.Equal("改过", File.ReadAllText(yard.Path($"包/{foreign}")));
        Assert.Equal(["包"], yard.Names());
    }

    [Theory]
    [InlineData("甲.json")]
    [InlineData("深")]
    public void A_link_in_the_folder_is_not_written_through(string name)
    {
        yard.Write("外/甲.json", "");
        yard.Link($"包/{name}", yard.Path(name == "深" ? "外" : "外/甲.json"));

        Assert.Throws<RefusedFileException>(() => Publish("新", "甲.json", "深/甲.json"));
        Assert.Equal("", File.ReadAllText(yard.Path("外/甲.json")));
    }

    [Theory]
    [InlineData("文件")]
    [InlineData("文件/包")]
    public void A_file_is_no_place_for_a_folder(string name)
    {
        yard.Write("文件", "");

        Assert.StartsWith(
            "写不了“",
            Assert
                .Throws<RefusedFileException>(() =>
                    ResultFolder.BeginFolder(yard.Path(name), ["甲"], new OutputGate())
                )
                .Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_run_killed_before_the_change_leaves_the_old_and_is_cleared_away()
    {
        Publish("旧", "甲.json");
        var room = LeaveRoom();
        File.WriteAllText(Path.Combine(room, "new/甲.json"), "新");
        ResultFolder.RecoverFolder(yard.Path("包"));

        Assert.Equal(Words("旧"), File.ReadAllText(yard.Path("包/甲.json")));
        Assert.Equal(["包"], yard.Names());
    }

    [Fact]
    public void A_run_killed_between_two_moves_is_put_back()
    {
        Publish("旧", "甲.json");
        var room = LeaveRoom();
        Directory.Move(yard.Path("包"), Path.Combine(room, "old"));
        ResultFolder.RecoverFolder(yard.Path("包"));

        Assert.Equal(Words("旧"), File.ReadAllText(yard.Path("包/甲.json")));
    }

    [Fact]
    public void A_run_killed_while_files_moved_is_finished()
    {
        Publish("旧", "甲.json", "乙.json");
        var room = LeaveRoom();
        File.WriteAllText(Path.Combine(room, "new/乙.json"), "新");
        File.WriteAllText(Path.Combine(room, "ready"), "");
        ResultFolder.RecoverFolder(yard.Path("包"));

        Assert.Equal("新", File.ReadAllText(yard.Path("包/乙.json")));
        Assert.Equal(["包"], yard.Names());
    }

    [Fact]
    public void A_run_that_is_still_at_work_is_left_alone()
    {
        using var first = Begin("甲.json");
        first.WriteFile("甲.json", stream => stream.Write("一"u8));
        ResultFolder.RecoverFolder(yard.Path("包"));
        first.PublishFiles();

        Assert.Equal("一", File.ReadAllText(yard.Path("包/甲.json")));
    }

    [Fact]
    public void A_folder_reached_by_a_link_is_written_and_the_link_stays()
    {
        Directory.CreateDirectory(yard.Path("实"));
        yard.Link("包", "实");
        Publish("旧", "甲.json");
        Publish("新", "甲.json");

        Assert.Equal(Words("新"), File.ReadAllText(yard.Path("实/甲.json")));
        Assert.Equal(["包", "实"], yard.Names());
    }

    private static string Words(string word) => $"{{\"tool\":{{\"name\":\"youju\"}},\"word\":\"{word}\"}}";

    private ResultFolder Begin(params string[] names) =>
        ResultFolder.BeginFolder(yard.Path("包"), names, new OutputGate());

    private void Publish(string word, params string[] names)
    {
        using var folder = Begin(names);
        foreach (var name in names)
            folder.WriteFile(name, stream => stream.Write(Encoding.UTF8.GetBytes(Words(word))));
        folder.PublishFiles();
    }

    // As a killed run leaves it: nobody holds its lock.
    private string LeaveRoom()
    {
        using var folder = Begin("甲.json");
        var room = Directory.GetDirectories(yard.Root, ".youju-*").Single();
        var left = room + "x";
        Directory.CreateDirectory(Path.Combine(left, "new"));
        File.WriteAllText(Path.Combine(left, "lock"), "");
        return left;
    }
}
