using Youju.Cli.Checks;
using Youju.Cli.Wording;
using Youju.Domain.Findings;
using Youju.UseCases.Checks;
using Youju.UseCases.Workers;

namespace Youju.Cli.Tests.Checks;

/// <summary>The program itself as the one that reads, with a file that ends it.</summary>
public sealed class ReaderProgramTests : IDisposable
{
    private const string Report = "2024年度部门整体支出绩效自评报告";
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public void A_good_file_after_a_bad_one_gets_its_result()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no sh.");

        var result = CheckFiles(StartOnceDying(), "甲.txt", "乙.txt");

        Assert.Contains("（退出码 9）", result.Rows[0].Trouble, StringComparison.Ordinal);
        Assert.NotNull(result.Rows[1].Tally);
    }

    [Fact]
    public void A_process_is_kept_from_file_to_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no sh.");

        CheckFiles(StartCounted(), "甲.txt", "乙.txt", "丙.txt");

        Assert.Equal("x", File.ReadAllText(session.Path("starts")));
    }

    // The first process ends over its file, all others read.
    private WorkerProgram StartOnceDying() =>
        StartScript("if [ -e \"$1\" ]; then exec \"$2\" \"$3\"; fi; touch \"$1\"; exit 9");

    private WorkerProgram StartCounted() => StartScript("printf x >> \"$1\"; exec \"$2\" \"$3\"");

    private WorkerProgram StartScript(string script)
    {
        var own = ReaderProgram.LocateProgram();
        return new("sh", ["-c", script, "sh", session.Path("starts"), own.FileName, .. own.Arguments]);
    }

    private CheckFolderResult CheckFiles(WorkerProgram program, params string[] names)
    {
        using var pool = new WorkerPool(program, new());
        var files = names.Select(name => new InputFile(session.Write(name, Report), name));
        var settings = new CheckSettings(null, null, null, "text", null, Severity.Error, 1, null);
        return new CheckFolder(pool, RemarkWording.DescribeRemark).CheckAllFiles(
            new([.. files], settings),
            () => { },
            CancellationToken.None
        );
    }
}
