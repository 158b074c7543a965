using Youju.Cli.Commands;
using Youju.Cli.Terminals;

namespace Youju.Cli.Tests;

/// <summary>Screens, streams that are closed or full, words that are empty or begin with @.</summary>
public sealed class SurroundingsTests : IDisposable
{
    private const string Hostile = "\u001b]0;EVIL\u0007\u009B2J\u007F\u202E\u001b[2J";
    private const string Report = "一、概况" + Hostile + "\n全年支出62.61万元（\n";
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData("text", "FILE")]
    [InlineData("check", "FILE")]
    [InlineData("check", "FILE", "--format", "json")]
    [InlineData("check", "FILE", "--format", "sarif")]
    [InlineData("check", Hostile)]
    [InlineData("check", "FILE", "--format", Hostile)]
    [InlineData("check", "FILE", "--pack", Hostile)]
    [InlineData("check", "FILE", "--suppress", Hostile)]
    [InlineData("facts", Hostile)]
    [InlineData("rules", Hostile)]
    [InlineData("template", Hostile)]
    [InlineData(Hostile)]
    [InlineData("--" + Hostile)]
    public async Task A_screen_gets_nothing_that_it_would_obey(params string[] args)
    {
        var file = session.Write("r.txt", Report);
        await session.RunOnScreenAsync([.. args.Select(word => word == "FILE" ? file : word)]);

        var shown = session.Output + session.Error;
        Assert.NotEmpty(shown);
        Assert.DoesNotContain("\u001b]", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[2J", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(shown, letter => letter is '\u0007' or '\u009B' or '\u007F' or '\u202E');
    }

    [Fact]
    public async Task A_file_keeps_every_letter()
    {
        await session.RunAsync("text", session.Write("r.txt", Report));

        Assert.Equal(Report, session.Output);
    }

    [Theory]
    [InlineData("--output", "check", "FILE", "-o", "")]
    [InlineData("--against", "check", "FILE", "--against", "")]
    [InlineData("--output", "report", "FILE", "-o", "")]
    [InlineData("--output", "template", "节会活动", "-o", "")]
    [InlineData("--into", "import", "FILE", "--into", "")]
    [InlineData("--same", "duplicates", "FILE", "--same", "", "")]
    [InlineData("档案文件夹", "facts", "")]
    [InlineData("文件或文件夹", "check", "FILE", "")]
    public async Task What_is_empty_is_named(string name, params string[] args)
    {
        var file = session.Write("r.txt", "甲");

        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync([.. args.Select(word => word == "FILE" ? file : word)])
        );
        Assert.Contains(name, session.Error, StringComparison.Ordinal);
        Assert.Contains("是空的", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_begins_with_at_is_a_name()
    {
        session.Write("清单.txt", "-o\n要件.txt\n");

        Assert.Equal(ExitCode.Unreadable, await session.RunAsync("check", "@" + session.Path("清单.txt")));
        Assert.Contains("找不到文件“@", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_input_is_told()
    {
        using var closed = new StandardChannel(null, "标准输入");

        Assert.Equal(ExitCode.Usage, await session.RunAsync(closed, isScreen: false, "check", "-"));
        Assert.Contains("标准输入是关着的", session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "标准输出是关着的")]
    [InlineData(true, "磁盘已满")]
    public void An_output_that_takes_nothing_is_told(bool isFull, string words)
    {
        Assert.SkipWhen(isFull && !OperatingSystem.IsLinux(), "Only Linux has such a device.");
        using var full = isFull
            ? new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0)
            : null;
        var output = new StandardChannel(full is null ? null : new Unbuffered(full), "标准输出");

        var wrong = Assert.Throws<UnwrittenOutputException>(() => output.Write("甲"u8));
        Assert.Contains(words, wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_done_is_not_called_undone_because_nobody_can_be_told()
    {
        var dossier = session.Path("档案");
        await session.RunAsync([
            "new",
            dossier,
            "--unit",
            "某县文旅中心",
            "--year",
            "2024",
            "--pack",
            "cn-hunan",
            "--pack",
            "tourism",
        ]);
        await session.RunAsync("confirm", dossier, "films", "--none");
        await session.RunAsync("confirm", dossier, "contests", "--none");
        var error = new StringWriter();
        var terminal = new Terminal(Stream.Null, new StandardChannel(null, "标准输出"), error, false, false);

        var code = await YoujuCommand.RunCommandLineAsync(
            ["undo", dossier],
            terminal,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(ExitCode.Findings, code);
        Assert.Contains("1 步已经做完、存好", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("不要照原样再做一遍", error.ToString(), StringComparison.Ordinal);
        var kept = await File.ReadAllTextAsync(
            Path.Combine(dossier, "dossier.yaml"),
            TestContext.Current.CancellationToken
        );
        Assert.Contains("films", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("contests", kept, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_that_could_not_be_written_may_be_asked_for_again()
    {
        var error = new StringWriter();
        var terminal = new Terminal(Stream.Null, new StandardChannel(null, "标准输出"), error, false, false);

        var code = await YoujuCommand.RunCommandLineAsync(
            ["check", session.Write("r.txt", "甲。\n")],
            terminal,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(ExitCode.Usage, code);
        Assert.Contains("结果没有写出去：标准输出是关着的", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_whose_name_is_no_utf8_is_told_of_and_nothing_is_left_out_without_a_word()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Names are UTF-16 there.");
        session.Write("in/a.txt", "甲。\n");
        await RunShellAsync("printf 甲 > \"$(printf '%s/\\273\\265.txt' \"$1\")\"", session.Path("in"));

        var code = await session.RunAsync("check", session.Path("in"));
        await RunShellAsync("rm -r \"$1\"", session.Path("in"));

        Assert.Equal(ExitCode.Unreadable, code);
        Assert.Contains("的文件名不是 UTF-8", session.Output + session.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("html")]
    [InlineData("json")]
    public async Task Two_reports_side_by_side_show_no_personal_number_in_full(string format)
    {
        var one = session.Write(
            "m.txt",
            "一、概况（13800138000\n全年支出10万元。\n邮箱zhangsan@example.com，支出3万元。\n"
        );
        var other = session.Write("a.txt", "一、概况\n全年支出62.61万元。\n");

        await session.RunAsync("compare", one, other, "--format", format);
        Assert.DoesNotContain("13800138000", session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("zhangsan@", session.Output, StringComparison.Ordinal);

        await session.RunAsync("compare", one, other, "--format", format, "--show-personal");
        Assert.Contains("13800138000", session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("registers")]
    [InlineData("evidence")]
    [InlineData("journal")]
    public async Task Results_do_not_lie_among_what_a_dossier_reads(string room)
    {
        var dossier = session.CopySample();

        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync("report", dossier, "-o", Path.Combine(dossier, room), "--no-pdf")
        );
        Assert.Contains("是年度档案自己的文件夹", session.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, await session.RunAsync("facts", dossier));
    }

    [Fact]
    public void Remarks_that_cannot_be_told_stop_nothing()
    {
        var terminal = new Terminal(Stream.Null, Stream.Null, new FullWriter(), false, false);

        Assert.Null(
            Record.Exception(() =>
            {
                terminal.PrintWarning("甲");
                terminal.PrintProgress("乙");
            })
        );
    }

    [Fact]
    public void What_the_system_refuses_is_no_mistake_of_the_program()
    {
        const int FullDisc = 28;
        var refused = new IOException("No space left: '/tmp/甲'", FullDisc);

        var words = Failure.ExplainException(new AggregateException(refused));

        Assert.Equal("没有做成：“/tmp/甲”磁盘已满，请腾出空间后再试。", words);
    }

    [Fact]
    public async Task A_pipe_among_the_files_is_left_out_and_the_others_are_checked()
    {
        session.Write("in/a.txt", "甲。\n");
        File.CreateSymbolicLink(session.Path("in/round"), ".");
        File.CreateSymbolicLink(session.Path("in/out.txt"), session.Write("外.txt", "机密"));

        Assert.Equal(ExitCode.Clean, await session.RunAsync("check", session.Path("in")));
        Assert.Equal(2, session.Output.Trim().Split('\n').Length);
        Assert.Contains("之外", session.Error, StringComparison.Ordinal);
    }

    // No name that is not UTF-8 can be given or taken away from here.
    private static async Task RunShellAsync(string command, string folder)
    {
        using var shell = System.Diagnostics.Process.Start("/bin/sh", ["-c", command, "sh", folder]);
        await shell.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    private sealed class FullWriter : StringWriter
    {
        public override void Write(string? value) => throw new IOException();
    }

    private sealed class Unbuffered(FileStream file) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            file.Write(buffer);
            file.Flush(flushToDisk: false);
        }
    }
}
