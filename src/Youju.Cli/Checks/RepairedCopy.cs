using System.Globalization;
using Youju.Cli.Terminals;
using Youju.Formats.Findings;
using Youju.Storage.Files;
using Youju.UseCases.Checks;
using Youju.UseCases.Outputs;
using Youju.UseCases.Refusals;
using Youju.UseCases.Workers;

namespace Youju.Cli.Checks;

/// <summary>Writes a copy of a report in which the certain repairs are made, and lists each of them.</summary>
internal static class RepairedCopy
{
    public static int WriteCopy(
        InputFile input,
        CheckSettings settings,
        Terminal terminal,
        CancellationToken cancel
    )
    {
        if (settings.Output is not { } output)
            throw new UsageException("--repair 要用 -o 写明副本写到哪里；原文件一个字也不改。");
        var inputs = settings.ListInputs(input).ToList();
        new OutputGate(inputs).CheckPlace(output);
        using var readers = new WorkerPool(ReaderProgram.LocateProgram(), WorkerLimits.ForOpenings);
        var check = new ReportCheck(settings, TimeProvider.System, new SafeOpenings(readers), cancel);
        var repaired = RepairReport.RepairCopy(check, input, Inputs.LoadSource(input.Path, terminal), cancel);
        foreach (var repair in repaired.Made)
            terminal.PrintLine("已改  " + DescribeRepair(repair));
        foreach (var repair in repaired.Left)
            terminal.PrintLine(
                $"没有改  {DescribeRepair(repair)}：这几个字是自动编号或域，请在 Word、WPS 里改"
            );
        if (repaired.Copy is { } copy)
            terminal.PrintLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"改了 {repaired.Made.Count} 处，写入 {ResultFile.WriteResult(output, stream => stream.Write(copy), inputs)}；其他一个字节也没有变。"
                )
            );
        else
            terminal.PrintLine("没有可以确定地改的问题，没有写副本。");
        terminal.PrintLine(
            $"{(repaired.Copy is null ? "" : "改后的副本：")}{Summary.SummariseTally(Tally.FromResult(repaired.Check.Result))}"
        );
        return repaired.Check.HasFindingsAtLeast(settings.FailOn) ? ExitCode.Findings : ExitCode.Clean;
    }

    private static string DescribeRepair(ReportRepair repair) =>
        $"{repair.Place} · {repair.Finding.FormatRuleLabel()}：“{repair.Before}”"
        + (repair.After.Length == 0 ? "删去" : $" → “{repair.After}”");
}
