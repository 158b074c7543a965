using Youju.Cli.Terminals;

namespace Youju.Cli.Tests.Tourism;

/// <summary>Sheets with a code each, and what comes of them (survey-1 of the sample).</summary>
public sealed class SurveyCommandTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    private async Task<string[]> HandOutAsync(int sheets)
    {
        session.CopySample("yunxi-work");
        Assert.Equal(
            ExitCode.Clean,
            await session.RunAsync(
                "survey",
                session.Path("dossier"),
                "survey-1",
                "--sheets",
                $"{sheets}",
                "-o",
                session.Path("问卷.docx")
            )
        );
        return await File.ReadAllLinesAsync(session.Path("问卷.csv"));
    }

    private async Task<int> CountAsync(IEnumerable<string> lines)
    {
        var list = session.Write("录入.csv", string.Join('\n', lines));
        return await session.RunAsync("survey", session.Path("dossier"), "survey-1", "--answers", list);
    }

    [Fact]
    public async Task Every_sheet_has_a_code_of_its_own()
    {
        var lines = await HandOutAsync(40);
        var codes = lines.Skip(1).Where(line => line.Length > 0).Select(line => line.Split(',')[0]).ToList();

        Assert.Equal(40, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Equal(10, code.Length));
    }

    [Fact]
    public async Task What_came_back_is_counted_against_what_was_handed_out_and_stands_in_the_facts()
    {
        var lines = await HandOutAsync(4);
        lines[1] = lines[1].Split(',')[0] + ",很满意,满意";
        lines[2] = lines[2].Split(',')[0] + ",不满意";

        Assert.Equal(ExitCode.Clean, await CountAsync(lines));
        Assert.Contains(
            "发出 4 份，收回 2 份（50.0%），有效 2 份，满意 1 份（50.0%）",
            session.Output,
            StringComparison.Ordinal
        );
        await session.RunAsync("facts", session.Path("dossier"), "surveys.satisfaction");
        Assert.Contains("50", session.Output, StringComparison.Ordinal);
        Assert.Contains(".csv", session.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_that_stands_twice_counts_once_and_is_told()
    {
        var lines = await HandOutAsync(2);
        var code = lines[1].Split(',')[0];

        Assert.Equal(ExitCode.Findings, await CountAsync([lines[0], $"{code},很满意", $"{code},很满意"]));
        Assert.Contains($"编号 {code} 有两行", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_is_none_is_told_and_not_counted()
    {
        var lines = await HandOutAsync(1);

        Assert.Equal(ExitCode.Findings, await CountAsync([lines[0], $"{lines[1].Split(',')[0]},还行吧"]));
        Assert.Contains("看不懂“还行吧”", session.Error, StringComparison.Ordinal);
        Assert.Contains("收回 0 份", session.Output, StringComparison.Ordinal);
    }
}
