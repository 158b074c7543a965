using System.Text;
using Youju.Cli.Terminals;

namespace Youju.Cli.Tests.Dossiers;

/// <summary>A dossier that does not fit is refused with file, line and repair; nothing in it is written anew.</summary>
public sealed class BadDossierTests : IDisposable
{
    private static readonly string Sample = Path.Combine(RepositoryFiles.Root, "samples", "yunxi-2024");

    private readonly Session session = new();
    private readonly string folder;

    public BadDossierTests()
    {
        folder = session.Path("档案");
        foreach (var file in Directory.EnumerateFiles(Sample, "*", SearchOption.AllDirectories))
            session.Write(Path.Combine("档案", Path.GetRelativePath(Sample, file)), File.ReadAllText(file));
    }

    public void Dispose() => session.Dispose();

    [Theory]
    [InlineData(
        "dossier.yaml",
        "year: 2024",
        "year: 20244",
        "dossier.yaml 第 1 行第 1 列：年度应在 2000 到 2099 之间，现为 20244"
    )]
    [InlineData("dossier.yaml", "posts: 8", "posts: 八", "“八”不是一个整数")]
    [InlineData("dossier.yaml", "posts: 8", "posts: -8", "“posts”不能是负数，现为 -8")]
    [InlineData("dossier.yaml", "- tourism", "- tourismm", "找不到方案包“tourismm”")]
    [InlineData("dossier.yaml", "level:", "levle:", "最接近的是 level")]
    [InlineData(
        "dossier.yaml",
        "carried-over-in-adjusted: true",
        "carried-over-in-adjusted: true\n---\nyear: 2025",
        "文件里有第二段，后面的都不会读"
    )]
    [InlineData("dossier.yaml", "- promises", "- promisse", "方案包没有台账“promisse”")]
    [InlineData(
        "dossier.yaml",
        "- promises",
        "- events",
        "none 声明本年没有“节会活动”，registers/events.csv 里却有记录"
    )]
    [InlineData("targets.yaml", "id: events\n", "id: visitors\n", "指标编号“visitors”用了 2 次")]
    [InlineData(
        "targets.yaml",
        "project: 文旅资源推介",
        "project: 旅游节会活动",
        "项目“旅游节会活动”写了 2 次"
    )]
    [InlineData(
        "targets.yaml",
        "fact: events.visitors",
        "fact: events.visitor",
        "引用了不存在的“events.visitor”。最接近的是 events.visitors"
    )]
    [InlineData("ledger.csv", ",kind,", ",kinds,", "ledger.csv 第 1 行第 1 列：缺少列“kind”")]
    [InlineData("ledger.csv", "\nb2,", "\nb1,", "ledger.csv 第 3 行第 1 列：“b1”在前面已经有一行")]
    [InlineData("ledger.csv", "565520", "56.6万", "“executed”列应写数字，现为“56.6万”")]
    [InlineData(
        "registers/events.csv",
        "2024-03-01/2024-04-10",
        "2024-13-01/2024-04-10",
        "“起止日期”（dates）不能是“2024-13-01/2024-04-10”"
    )]
    [InlineData("registers/events.csv", "\nlantern,1,", "\nblossom,1,", "记录“blossom”的第 1 版出现了两次")]
    public async Task Is_refused_with_place_and_repair(string file, string right, string wrong, string told)
    {
        Change(file, text => text.Replace(right, wrong, StringComparison.Ordinal));

        Assert.Equal(ExitCode.Usage, await session.RunAsync("facts", folder));
        Assert.Contains(told, session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_register_is_told_with_the_nearest()
    {
        session.Write("档案/registers/evnets.csv", "id,version\n");

        Assert.Equal(ExitCode.Usage, await session.RunAsync("facts", folder));
        Assert.Contains(
            "方案包没有台账“evnets”\n  \n  ^\n  最接近的是 events",
            session.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_empty_ledger_is_told_in_one_sentence()
    {
        session.Write("档案/ledger.csv", "");
        await session.RunAsync("facts", folder);

        Assert.Contains(
            "ledger.csv 第 1 行第 1 列：文件是空的，连表头也没有",
            session.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_record_that_names_another_one_that_is_not_there_is_told()
    {
        Change("registers/coverage.csv", text =>
            text.Replace(",blossom,", ",blosom,", StringComparison.Ordinal)
        );
        await session.RunAsync("facts", folder);

        Assert.Contains(
            "引用了不存在的“blosom”。最接近的是 blossom",
            session.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Weights_that_do_not_add_up_are_told()
    {
        Change("targets.yaml", text => text.Replace("weight: 8\n", "weight: 18\n", StringComparison.Ordinal));
        await session.RunAsync("score", folder);

        Assert.Contains(
            "各指标与预算执行率的分值合计 110，应为 100",
            session.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("  总分  未定\n", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Weights_of_a_project_that_do_not_add_up_are_told()
    {
        Change("targets.yaml", text =>
            text.Replace("weight: 20\n", "weight: 21\n", StringComparison.Ordinal)
        );
        await session.RunAsync("score", folder);

        Assert.Matches(
            "提示：项目“旅游节会活动”：各指标与预算执行率的分值合计 1[0-9]+，应为 100",
            session.Output
        );
    }

    [Fact]
    public async Task Without_targets_there_is_no_total_and_no_grade()
    {
        File.Delete(Path.Combine(folder, "targets.yaml"));
        await session.RunAsync("score", folder);

        Assert.Contains("  总分  未定\n", session.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("等级 差", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_that_need_each_other_are_told_as_a_circle()
    {
        session.Write(
            "loop/pack.yaml",
            "id: loop\nversion: 1.0.0\ntitle: 圈\nextends: [cn-hunan, tourism]\n"
        );
        session.Write(
            "loop/facts.yaml",
            "a: { label: 甲, computation: sum, unit: 元, from: [b] }\nb: { label: 乙, computation: sum, unit: 元, from: [a] }\n"
        );
        Change("dossier.yaml", text =>
            text.Replace("  - tourism", $"  - {session.Path("loop")}", StringComparison.Ordinal)
        );
        await session.RunAsync("facts", folder);

        Assert.Contains("循环引用：a → b → a", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_that_was_altered_is_told()
    {
        var hash = new string('a', 64);
        session.Write($"档案/evidence/{hash}.pdf", "改过");
        Change("evidence/manifest.csv", text => $"{text}{hash},合同.pdf,合同\n");
        await session.RunAsync("facts", folder);

        Assert.Contains(
            "佐证“合同.pdf”的内容与登记时不同，请放回原文件",
            session.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_a_spreadsheet_saved_is_read_as_before()
    {
        await session.RunAsync("facts", folder);
        var before = session.Output;
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        foreach (var register in Directory.EnumerateFiles(Path.Combine(folder, "registers"), "*.csv"))
            File.WriteAllBytes(
                register,
                Encoding
                    .GetEncoding("GB18030")
                    .GetBytes(
                        File.ReadAllText(register)
                            .ReplaceLineEndings("\r\n")
                            .Replace("\r\n", ",,\r\n", StringComparison.Ordinal)
                    )
            );
        await session.RunAsync("facts", folder);

        Assert.Equal(before, session.Output);
    }

    private void Change(string file, Func<string, string> change)
    {
        var before = File.ReadAllText(Path.Combine(folder, file));
        Assert.NotEqual(before, change(before));
        session.Write(Path.Combine("档案", file), change(before));
    }
}
