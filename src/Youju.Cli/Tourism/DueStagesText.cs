using System.Globalization;
using Youju.Cli.Terminals;
using Youju.UseCases.Tourism;

namespace Youju.Cli.Tourism;

/// <summary>What is due in a dossier, in words.</summary>
internal static class DueStagesText
{
    public static int PrintStages(ListDueStagesResult result, Terminal terminal)
    {
        foreach (var year in result.UnknownYears)
            terminal.PrintWarning(
                string.Create(CultureInfo.InvariantCulture, $"没有 {year} 年的放假安排，只按星期算。")
            );
        foreach (var stage in result.Stages)
            terminal.PrintLine(
                $"{stage.Due:yyyy-MM-dd}　{stage.Record}：{stage.Step}，{DescribeLeft(stage)}"
            );
        foreach (var signal in result.Signals)
            terminal.PrintLine(signal);
        var late = result.Stages.Count(stage => stage.Days < 0);
        terminal.PrintLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"计划了还没有办的 {result.Stages.Count} 件，其中逾期 {late} 件；亮灯 {result.Signals.Count} 处。"
            )
        );
        if (result.Path is { } path)
            terminal.PrintLine($"已写出 {path}。");
        return late + result.Signals.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }

    private static string DescribeLeft(DueStage stage) =>
        stage.Days switch
        {
            0 => "今天到期",
            > 0 => string.Create(
                CultureInfo.InvariantCulture,
                $"还有 {stage.Days} 天（{stage.Workdays} 个工作日）"
            ),
            _ => string.Create(CultureInfo.InvariantCulture, $"逾期 {-stage.Days} 天"),
        };
}
