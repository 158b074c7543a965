using System.Globalization;
using System.Text;
using Youju.Domain.Comparisons;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Domain.Workbooks;
using Youju.Formats.Reading;
using Youju.Formats.Spreadsheets.Writing;
using Youju.Storage.Files;
using Youju.Text.Csv;
using Youju.UseCases.Checks;
using Youju.UseCases.Comparisons;
using Youju.UseCases.Outputs;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Peers;

/// <summary>Published reports of other units that are to be a yardstick.</summary>
/// <param name="Folder">Where the reports are.</param>
/// <param name="Own">The unit's own report; null for none.</param>
/// <param name="Output">Where the table goes, as xlsx or csv; null for nowhere.</param>
public sealed record ComparePeersRequest(string Folder, string? Own, string? Output)
{
    /// <summary>How many peers must say an indicator.</summary>
    public int Least { get; init; } = 3;

    /// <summary>Words of the figure that counts a report's heads, the first that it has decides.</summary>
    public IReadOnlyList<string> HeadWords { get; init; } =
    ["实有人数", "在职人数", "在职人员", "年末人数", "实有", "编制"];

    public string? Pack { get; init; }
}

/// <summary>What peers say.</summary>
/// <param name="Unreadable">Files that could not be read, and why.</param>
public sealed record ComparePeersResult(
    IReadOnlyList<PeerReport> Reports,
    IReadOnlyList<PeerIndicator> Indicators,
    IReadOnlyList<string> Unreadable,
    string? Path
);

/// <summary>Checks a folder of published reports and lays their indicators beside each other.</summary>
public static class ComparePeers
{
    private const int DeepestFolder = 4;
    private const int MostReports = 500;

    private static readonly string[] Heads =
    [
        "指标",
        "计量单位",
        "单位",
        "年度",
        "值",
        "人均",
        "位次（从小到大）",
        "n",
        "本单位",
        "出处",
        "原文",
        "要看的",
    ];

    private static readonly string[] SpreadHeads =
    [
        "指标",
        "计量单位",
        "n",
        "最小",
        "四分之一",
        "中位",
        "四分之三",
        "最大",
        "本单位",
        "本单位位次",
    ];

    /// <exception cref="UsageException">There is no such folder, or nothing in it is a report.</exception>
    public static ComparePeersResult ReadFolder(
        ComparePeersRequest request,
        TimeProvider clock,
        CancellationToken cancel
    )
    {
        if (!Directory.Exists(request.Folder))
            throw new UsageException($"没有文件夹“{request.Folder}”。请写放着各单位公开的自评报告的文件夹。");
        var reading = new PeerReading(request, clock, cancel);
        var paths = new FolderWalk(request.Folder, DeepestFolder, reading.Unreadable.Add)
            .ListFiles()
            .Take(MostReports)
            .ToList();
        var reports = paths
            .Select(one => reading.ReadReport(one, isOwn: false))
            .OfType<PeerReport>()
            .ToList();
        if (reports.Count == 0)
            throw new UsageException($"“{request.Folder}”里没有读得懂的报告。");
        if (request.Own is { } own && reading.ReadReport(own, isOwn: true) is { } mine)
            reports.Add(mine);
        var indicators = PeerTable.BuildIndicators(reports, request.Least);
        var path = request.Output is { } output
            ? ResultFile.WriteResult(output, stream => WriteTable(indicators, output, stream), paths)
            : null;
        return new(reports, indicators, reading.Unreadable, path);
    }

    private static void WriteTable(IReadOnlyList<PeerIndicator> indicators, string path, Stream stream)
    {
        var rows = indicators
            .SelectMany(indicator => indicator.Values.Select(value => ListCells(indicator, value)))
            .Prepend(Heads);
        if (Path.GetExtension(path).Equals(".csv", StringComparison.OrdinalIgnoreCase))
            stream.Write(Encoding.UTF8.GetBytes(CsvWriter.FormatRows(rows)));
        else
            WorkbookWriter.WriteRows(
                [
                    CreateSheet("逐份", rows),
                    CreateSheet("分布", indicators.Select(ListSpread).Prepend(SpreadHeads)),
                ],
                stream
            );
    }

    private static string[] ListCells(PeerIndicator indicator, PeerValue value) =>
        [
            indicator.Name,
            indicator.Unit,
            value.Report.Name,
            value.Report.Report.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
            Print(value.Value),
            value.PerHead is { } head ? Print(head) : "",
            string.Create(CultureInfo.InvariantCulture, $"{value.Place}/{value.Count}"),
            value.Count.ToString(CultureInfo.InvariantCulture),
            value.Report.IsOwn ? "是" : "",
            $"{value.Report.Report.File} {value.Figure.Place}".Trim(),
            value.Figure.Words,
            value.Doubt,
        ];

    private static string[] ListSpread(PeerIndicator indicator) =>
        [
            indicator.Name,
            indicator.Unit,
            indicator.Values.Count(value => !value.Report.IsOwn).ToString(CultureInfo.InvariantCulture),
            .. new[] { 0, 0.25m, 0.5m, 0.75m, 1 }.Select(share => Print(indicator.FindQuantile(share))),
            indicator.Own is { } own ? Print(own.Value) : "",
            indicator.Own is { } mine
                ? string.Create(CultureInfo.InvariantCulture, $"{mine.Place}/{mine.Count}")
                : "",
        ];

    private static WorkbookSheet CreateSheet(string name, IEnumerable<string[]> rows) =>
        new(
            name,
            [
                .. rows.Select(
                    (cells, at) =>
                        new WorkbookRow(
                            at + 1,
                            [
                                .. cells
                                    .Select((words, column) => new WorkbookCell(column, words))
                                    .Where(cell => !cell.IsBlank),
                            ]
                        )
                ),
            ]
        );

    private static string Print(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}

/// <summary>Reads and checks one report after the other.</summary>
internal sealed class PeerReading(ComparePeersRequest request, TimeProvider clock, CancellationToken cancel)
{
    private readonly PackChoice packs = new(request.Pack);
    private readonly ReportCheck check = new(
        new(request.Pack, null, null, "text", null, Severity.Error, 1, null),
        clock,
        openings: null,
        cancel
    );

    public List<string> Unreadable { get; } = [];

    /// <summary>A report; null where it cannot be read, and then why is kept.</summary>
    public PeerReport? ReadReport(string path, bool isOwn)
    {
        try
        {
            var file = SourceFile.LoadFromPath(path, ReadingLimits.Default);
            var report = CompareReports.ReadReport(file, packs, showsPersonal: false, cancel);
            if (report.Figures.Count == 0)
                throw new UsageException("没有认得出意思的数");
            var wrong = check.CheckReport(new(path, file.Name), file, cancel).Result.Findings;
            return new PeerReport(report, FindDoubtful(report, wrong), isOwn)
            {
                Heads = FindHeads(report, request.HeadWords),
            };
        }
        catch (Exception e) when (e is UnreadableFileException or UsageException)
        {
            Unreadable.Add($"{Path.GetFileName(path)}：{e.Message}");
            return null;
        }
    }

    private static HashSet<string> FindDoubtful(ComparableReport report, IReadOnlyList<Finding> findings)
    {
        var spans = findings
            .Where(finding => finding is { Severity: Severity.Error, IsQuestion: false })
            .SelectMany(finding => finding.Others.Prepend(finding.Span))
            .ToList();
        return
        [
            .. report
                .Figures.Where(figure => spans.Exists(span => Overlaps(span, figure.Figure.Span)))
                .Select(figure => figure.Meaning),
        ];
    }

    private static bool Overlaps(TextSpan one, TextSpan other) =>
        one.Start < other.End && other.Start < one.End;

    private static decimal? FindHeads(ComparableReport report, IReadOnlyList<string> words) =>
        words
            .Select(word =>
                report.Figures.FirstOrDefault(figure =>
                    figure.Figure.Unit.Symbol == "人" && figure.Name.Contains(word, StringComparison.Ordinal)
                )
            )
            .FirstOrDefault(figure => figure is not null)
            ?.Figure.Nominal;
}
