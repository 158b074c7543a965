using System.Net.Sockets;
using System.Text;
using Youju.Storage.Files;

namespace Youju.Storage.Tests.Files;

public sealed class OutputGateTests : IDisposable
{
    private const string Result =
        "甲.txt  txt · 3 字符\n\n未发现问题。核算 0 条数字关系，0 条成立。1 个数字中 1 个没有佐证。\n";
    private readonly Yard yard = new();

    public void Dispose() => yard.Dispose();

    [Fact]
    public void A_result_takes_a_free_place_and_nothing_else_stays()
    {
        Assert.Equal(yard.Path("新/结果.txt"), Put("新/结果.txt", "甲"));

        Assert.Equal("甲", File.ReadAllText(yard.Path("新/结果.txt")));
        Assert.Equal(["结果.txt"], yard.Names("新"));
    }

    [Theory]
    [InlineData("给局长的信")]
    [InlineData("{\"tool\":{\"name\":\"other\"}}")]
    [InlineData("PK\u0003\u0004")]
    public void What_is_not_ours_is_not_replaced(string words)
    {
        yard.Write("信.txt", words);

        Assert.Contains("不是 youju 写的结果", Refusal("信.txt"), StringComparison.Ordinal);
        Assert.Equal(words, File.ReadAllText(yard.Path("信.txt")));
    }

    [Fact]
    public void An_empty_file_holds_nothing_to_lose()
    {
        yard.Write("空.txt", "");

        Put("空.txt", "甲");
        Assert.Equal("甲", File.ReadAllText(yard.Path("空.txt")));
    }

    [Fact]
    public void A_result_of_an_earlier_run_is_replaced_even_where_it_was_copied()
    {
        Put("甲.txt", Result);
        yard.Write("抄/甲.txt", Result);

        Put("甲.txt", "新");
        Put("抄/甲.txt", "新");
        Assert.Equal("新", File.ReadAllText(yard.Path("抄/甲.txt")));
    }

    [Fact]
    public void A_letter_changed_within_a_result_is_seen_where_it_was_written()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux keeps the mark.");
        Put("甲.txt", Result);
        yard.Write("甲.txt", Result.Replace("3 字符", "4 字符", StringComparison.Ordinal));

        Assert.Contains("有人改过", Refusal("甲.txt"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("链接.txt")]
    [InlineData("甲.txt")]
    public void What_is_read_is_not_written_under_any_name(string name)
    {
        yard.Write("甲.txt", Result);
        yard.Link("链接.txt", "甲.txt");

        var wrong = Assert.Throws<RefusedFileException>(() =>
            new OutputGate(yard.Path("甲.txt")).CheckPlace(yard.Path(name))
        );
        Assert.Contains("这次要读的文件", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hard_link_to_what_is_read_is_not_written()
    {
        yard.Write("甲.txt", Result);
        yard.HardLink("乙.txt", "甲.txt");

        Assert.Throws<RefusedFileException>(() =>
            new OutputGate(yard.Path("甲.txt")).CheckPlace(yard.Path("乙.txt"))
        );
    }

    [Fact]
    public void A_result_is_written_where_a_link_leads_and_the_link_stays()
    {
        yard.Link("链接.txt", "实/甲.txt");
        Directory.CreateDirectory(yard.Path("实"));

        Put("链接.txt", "甲");
        Assert.Equal("甲", File.ReadAllText(yard.Path("实/甲.txt")));
        Assert.NotNull(new FileInfo(yard.Path("链接.txt")).LinkTarget);
    }

    [Fact]
    public void Links_in_a_ring_are_refused()
    {
        yard.Link("一", "二");
        yard.Link("二", "一");

        Assert.Contains("绕成了圈", Refusal("一"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("文件夹")]
    [InlineData("文件夹/")]
    [InlineData("没有/")]
    public void A_folder_is_no_place_for_a_file(string name)
    {
        Directory.CreateDirectory(yard.Path("文件夹"));

        Assert.Contains("文件夹", Refusal(name), StringComparison.Ordinal);
        Assert.Equal(["文件夹"], yard.Names());
    }

    [Fact]
    public void A_socket_stays_a_socket()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux tells it from a file.");
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(yard.Path("套")));

        Assert.Contains("套接字", Refusal("套"), StringComparison.Ordinal);
        Assert.Equal(FileNature.Socket, FileStatus.ReadWithoutLinks(yard.Path("套")).Nature);
    }

    [Fact]
    public async Task A_pipe_is_written_through_and_stays()
    {
        yard.Pipe("管");
        var reader = Task.Run(() => File.ReadAllText(yard.Path("管")), TestContext.Current.CancellationToken);

        Put("管", "甲");
        Assert.Equal("甲", await reader);
        Assert.Equal(FileNature.Pipe, FileStatus.ReadWithoutLinks(yard.Path("管")).Nature);
    }

    [Fact]
    public void A_device_is_written_into_and_a_full_one_is_told()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has it.");
        new OutputGate().WriteFile("/dev/null", stream => stream.Write("甲"u8));

        Assert.Equal(FileNature.CharacterDevice, FileStatus.ReadWithoutLinks("/dev/null").Nature);
        var full = Assert.Throws<RefusedFileException>(() =>
            new OutputGate().WriteFile("/dev/full", stream => stream.Write("甲"u8))
        );
        Assert.Contains("磁盘已满", full.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("甲.txt.partial")]
    [InlineData(".youju-甲")]
    public void What_lies_beside_is_left_alone(string name)
    {
        yard.Write(name, "我的");

        Put("甲.txt", "新");
        Assert.Equal("我的", File.ReadAllText(yard.Path(name)));
    }

    [Fact]
    public void What_fails_while_it_is_composed_changes_nothing()
    {
        Put("甲.txt", Result);

        Assert.Throws<InvalidOperationException>(() =>
            new OutputGate().WriteFile(yard.Path("甲.txt"), _ => throw new InvalidOperationException())
        );
        Assert.Equal(Result, File.ReadAllText(yard.Path("甲.txt")));
        Assert.Equal(["甲.txt"], yard.Names());
    }

    [Fact]
    public void A_name_too_long_is_cut_and_told()
    {
        var path = Put(new string('关', 100) + ".html", "甲");

        Assert.EndsWith(".html", path, StringComparison.Ordinal);
        Assert.Equal([Path.GetFileName(path)], yard.Names());
    }

    [Fact]
    public void Rights_of_the_old_result_are_kept()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other rights.");
        Put("甲.txt", Result);
        File.SetUnixFileMode(yard.Path("甲.txt"), UnixFileMode.UserRead | UnixFileMode.UserWrite);

        Put("甲.txt", "新");
        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite,
            File.GetUnixFileMode(yard.Path("甲.txt"))
        );
    }

    private string Put(string name, string words) =>
        new OutputGate().WriteFile(yard.Path(name), stream => stream.Write(Encoding.UTF8.GetBytes(words)));

    private string Refusal(string name) => Assert.Throws<RefusedFileException>(() => Put(name, "新")).Message;
}
