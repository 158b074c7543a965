using System.Globalization;
using Youju.Domain.Documents;

namespace Youju.Reporting.Letters;

/// <summary>问题清单: every point of every letter as a row, for the unit to write its answers behind.</summary>
public static class PointList
{
    public const string Title = "问题清单";

    private static readonly (string Head, decimal Share)[] Columns =
    [
        ("序号", 1),
        ("单位", 3),
        ("年度", 1),
        ("文件", 3),
        ("要求", 1.5m),
        ("位置", 3),
        ("问题", 6),
        ("原文", 5),
        ("计算和理由", 5),
        ("改法", 4),
        ("期限", 1.8m),
        ("规则", 2.5m),
        ("标识", 2),
        ("处理情况", 3),
    ];

    private const int ShownFingerprint = 12;

    public static Document WriteList(IReadOnlyList<ReturnedReport> reports, LetterHead head)
    {
        var builder = new DocumentBuilder { Layout = new(297, 210, 20, 15, 15, 15) };
        builder.AddParagraph(Title, shape: paragraph => paragraph with { OutlineLevel = 0 });
        var rows = reports.SelectMany(report => report.Points.Select(point => (report, point)));
        builder.AddTable(
            [
                [.. Columns.Select((column, at) => new CellContent(column.Head, at))],
                .. rows.Select((row, at) => WriteRow(at + 1, row.report, row.point, head)),
            ],
            shape: table =>
                table with
                {
                    HeaderRows = 1,
                    ColumnShares = [.. Columns.Select(column => column.Share)],
                }
        );
        return builder.BuildDocument();
    }

    private static CellContent[] WriteRow(
        int number,
        ReturnedReport report,
        LetterPoint point,
        LetterHead head
    )
    {
        string[] words =
        [
            "",
            report.Card.Unit ?? "",
            report.Card.Year?.ToString(CultureInfo.InvariantCulture) ?? "",
            report.File,
            NameDemand(point.Demand),
            point.Place,
            point.Message,
            point.Quote,
            string.Join("；", point.Proof),
            point.Repair,
            head.Deadline?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            $"{point.Rule} {point.Title}",
            point.Fingerprint[..Math.Min(ShownFingerprint, point.Fingerprint.Length)],
            "",
        ];
        return
        [
            new(number.ToString(CultureInfo.InvariantCulture), 0, RawValue: number),
            .. words
                .Skip(1)
                .Select(
                    (cell, at) => new CellContent(ToOneLine(cell), at + 1) { Alignment = Alignment.Start }
                ),
        ];
    }

    private static string NameDemand(LetterDemand demand) =>
        demand switch
        {
            LetterDemand.Must => "必须修改",
            LetterDemand.Should => "建议修改",
            _ => "请予说明",
        };

    private static string ToOneLine(string words) => words.ReplaceLineEndings(" ").Replace('\t', ' ');
}
