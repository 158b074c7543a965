using System.CommandLine;
using System.Globalization;
using Youju.Cli.Help;
using Youju.Cli.Terminals;
using Youju.Cli.Wording;
using Youju.Domain.Findings;
using Youju.Domain.Remarks;
using Youju.Domain.Reports;
using Youju.Domain.Reports.Merging;
using Youju.Reporting.Gaps;
using Youju.UseCases.Answers;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Packages;

namespace Youju.Cli.Packages;

/// <summary>Composes the report package of a dossier and writes it as files.</summary>
internal sealed class ReportCommand
{
    private const int MostWanted = 8;

    private readonly Argument<string> folder = new("DOSSIER")
    {
        HelpName = "档案文件夹",
        Description = "年度档案所在的文件夹",
    };
    private readonly Option<string> output = new("--output", "-o")
    {
        HelpName = "文件夹",
        Description = "报告包写到哪个文件夹，默认 报告包",
        DefaultValueFactory = _ => "报告包",
    };
    private readonly Option<string?> pack = new("--pack")
    {
        HelpName = "方案包",
        Description = "在档案自己的方案包上再加一个",
    };
    private readonly Option<string[]> with = new("--with")
    {
        HelpName = "表",
        Description = "另外附上的表，如 指标表；可以写多次",
    };
    private readonly Option<string[]> merge = new("--merge")
    {
        HelpName = "回稿",
        Description = "把改过的 docx 并进来：保留手改的文字，换上现在的数字；可以写多次",
    };
    private readonly Option<string> figures = CommandParameters.CreateChoiceOption(
        "--figures",
        "hand",
        "手改过的数字用哪个：hand 手改的，data 档案的；两种都列进并稿说明",
        "hand",
        "data"
    );
    private readonly Option<string> format = CommandParameters.CreateTextOrJsonOption();
    private readonly Option<bool> withoutPdf = new("--no-pdf") { Description = "不生成 PDF" };

    public static Command CreateFor(Terminal terminal) => new ReportCommand().BuildCommand(terminal);

    private ExampleCommand BuildCommand(Terminal terminal)
    {
        var command = new ExampleCommand(
            "report",
            "把档案做成报告包：自评报告、各张表、追得到来源的网页、PDF",
            new UsageExample("youju report samples/yunxi-2024 -o 报告包", "生成全部文件"),
            new UsageExample(
                "youju report samples/yunxi-2024 --with 指标表 --no-pdf",
                "另附评价指标表，不生成 PDF"
            ),
            new UsageExample("youju report samples/yunxi-2024 --merge 回稿.docx", "并入改过的报告")
        )
        {
            folder,
            output,
            pack,
            with,
            merge,
            figures,
            withoutPdf,
            format,
        };
        command.SetAction((parse, cancel) => Task.Run(() => WritePackage(parse, terminal, cancel), cancel));
        return command;
    }

    // A record of another year the package tells among what is open.
    private static void PrintWarnings(OpenDossier open, string folder, Terminal terminal)
    {
        foreach (var warning in open.CollectWarnings(folder))
            if (warning.Code != GapCodes.RecordOutsideYear)
                terminal.PrintWarning(RemarkWording.DescribeRemark(warning));
    }

    private int WritePackage(ParseResult parse, Terminal terminal, CancellationToken cancel)
    {
        var open = OpenDossier.FromFolder(parse.GetValue(folder)!, parse.GetValue(pack));
        PrintWarnings(open, parse.GetValue(folder)!, terminal);
        var request = new ComposePackageRequest(open, parse.GetValue(output)!)
        {
            Wording = RemarkWording.DescribeRemark,
            With = parse.GetValue(with) ?? [],
            Returned = parse.GetValue(merge) ?? [],
            Choice = parse.GetValue(figures) == "data" ? FigureChoice.Data : FigureChoice.Hand,
            WantsPdf = !parse.GetValue(withoutPdf),
        };
        var result = ComposePackage.WritePackage(request, remark => PrintRemark(remark, terminal), cancel);
        if (parse.GetValue(format) == CommandParameters.Json)
        {
            terminal.PrintText(
                PackageJson.FormatPackage(
                    open,
                    Path.GetFullPath(request.Target),
                    result,
                    ReturnedFile.CreateFigureGuide(open).Name,
                    RemarkWording.DescribeRemark
                )
            );
            return result.IsComplete ? ExitCode.Clean : ExitCode.Findings;
        }

        terminal.PrintText(DescribePackage(result.Package, open.Pack.Stamps, request.Target, result.Files));
        if (result.OutdatedPdfs.Count > 0)
            terminal.PrintWarning(
                $"这几份 PDF 是以前生成的，没有跟着换，请删去或重新生成：{string.Join("、", result.OutdatedPdfs)}"
            );
        if (result.Notes is { } notes)
            terminal.PrintText("\n" + notes);
        return result.IsComplete ? ExitCode.Clean : ExitCode.Findings;
    }

    // That something has begun is for a person who waits.
    private static void PrintRemark(Remark remark, Terminal terminal)
    {
        if (remark.Severity > Severity.Info || terminal.ErrorIsScreen)
            terminal.PrintWarning(RemarkWording.DescribeRemark(remark));
    }

    private static string FormatCount(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> DescribeEvidence(EvidenceCoverage evidence)
    {
        if (evidence.Percent is not { } percent)
            yield break;
        var end = evidence.Wanted.Count == 0 ? "。" : $"，还缺 {FormatCount(evidence.Wanted.Count)} 件：";
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"佐证：{evidence.Figures} 个数里有 {evidence.Proved} 个（{percent:0.#}%）追到了佐证文件{end}"
        );
        foreach (var wanted in evidence.Wanted.Take(MostWanted))
            yield return "  " + wanted;
        if (evidence.Wanted.Count > MostWanted)
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"  另有 {evidence.Wanted.Count - MostWanted} 件，在报告包.html 里点一个数就看到它还缺什么。"
            );
    }

    /// <summary>What was written, and what is still missing.</summary>
    public static string DescribePackage(
        ReportPackage package,
        IReadOnlyList<PackStamp> packs,
        string folder,
        IReadOnlyList<string> files
    )
    {
        var lines = new List<string>
        {
            string.Create(
                CultureInfo.InvariantCulture,
                $"{package.Unit} {package.Year}年度报告包，写入 {Path.GetFullPath(folder)}："
            ),
        };
        lines.AddRange(files.Select(file => "  " + file));
        lines.Add(
            string.Create(
                CultureInfo.InvariantCulture,
                $"报告包里的数来自 {package.Sources.Count} 处，每一处都可以追到账目、台账或填报依据。"
            )
        );
        lines.AddRange(DescribeEvidence(package.Evidence));
        lines.Add($"所用方案包：{string.Join('、', packs.Select(pack => pack.Pin))}。");
        lines.Add(
            package.Gaps.Count == 0
                ? "没有待补的内容。"
                : string.Create(CultureInfo.InvariantCulture, $"待补 {package.Gaps.Count} 项：")
        );
        lines.AddRange(
            package.Gaps.Select(
                (gap, at) =>
                    string.Create(CultureInfo.InvariantCulture, $"  {at + 1}. {GapWording.DescribeGap(gap)}")
            )
        );
        return string.Join('\n', lines) + "\n";
    }
}
