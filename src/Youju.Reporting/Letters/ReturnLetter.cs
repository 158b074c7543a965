using System.Globalization;
using Youju.Domain.Documents;

namespace Youju.Reporting.Letters;

/// <summary>退回修改函: what a unit must and should mend in its reports, in the layout of GB/T 9704.</summary>
public sealed class ReturnLetter
{
    private const int SenderIndent = 2;
    private const int DateIndent = 4;
    private const int LongestQuote = 60;
    private const string SelfEvaluation = "绩效自评材料";
    private const string OtherPapers = "报送的材料";
    private const string NoUnit = "（报送单位）";
    private const string NoSender = "（发函单位）";

    private static readonly string[] SelfEvaluationWords = ["自评", "绩效", "评价"];

    private static readonly (LetterDemand Demand, string Heading)[] Parts =
    [
        (LetterDemand.Must, "必须修改"),
        (LetterDemand.Should, "建议修改"),
        (LetterDemand.Explain, "请予说明"),
    ];

    private readonly DocumentBuilder builder = new();
    private readonly IReadOnlyList<ReturnedReport> reports;
    private readonly LetterHead head;
    private int number;

    private ReturnLetter(IReadOnlyList<ReturnedReport> reports, LetterHead head) =>
        (this.reports, this.head) = (reports, head);

    /// <summary>The letter to the unit of the reports, all of which are one unit's.</summary>
    public static Document WriteLetter(IReadOnlyList<ReturnedReport> reports, LetterHead head) =>
        new ReturnLetter(reports, head).Write();

    /// <summary>What it is called: 关于退回修改2024年度…的函.</summary>
    public static string FormatTitle(IReadOnlyList<ReturnedReport> reports) =>
        reports.Select(report => report.Card.Year).Distinct().ToList() is [{ } year]
            ? string.Create(CultureInfo.InvariantCulture, $"关于退回修改{year}年度{NamePapers(reports)}的函")
            : $"关于退回修改{NamePapers(reports)}的函";

    // A budget book is sent in and sent back as well, and is no self-evaluation.
    private static string NamePapers(IReadOnlyList<ReturnedReport> reports) =>
        reports.All(report => report.Card.Title.Length == 0)
        || reports.Any(report => SelfEvaluationWords.Any(report.Card.Title.Contains))
            ? SelfEvaluation
            : OtherPapers;

    private Document Write()
    {
        AddLine(FormatTitle(reports), paragraph => paragraph with { OutlineLevel = 0 });
        if (head.Number is { } official)
            AddLine(official, paragraph => Align(paragraph, Alignment.Centre, 0));
        AddLine($"{NameUnit()}：", paragraph => Align(paragraph, Alignment.Start, 0));
        AddLine(WriteOpening());
        foreach (var (demand, heading) in Parts)
            AddPart(demand, heading);
        AddLine(WriteClosing());
        if (head.HasList)
            AddLine("附件：问题清单");
        AddLine(head.Sender ?? NoSender, paragraph =>
            Align(paragraph, Alignment.End, SenderIndent, linesBefore: 2)
        );
        AddLine(FormatDay(head.Date), paragraph => Align(paragraph, Alignment.End, DateIndent));
        return builder.BuildDocument();
    }

    private string NameUnit() =>
        reports.Select(report => report.Card.Unit).FirstOrDefault(unit => unit is not null) ?? NoUnit;

    private string WriteOpening()
    {
        var files = string.Join(
            '、',
            reports.Select(report =>
                report.Card.Title is { Length: > 0 } title
                    ? $"《{title}》（{report.File}）"
                    : $"“{report.File}”"
            )
        );
        var counts = string.Join(
            '，',
            Parts
                .Select(part => (part.Heading, Count: CountPoints(part.Demand)))
                .Where(part => part.Count > 0)
                .Select(part =>
                    string.Create(CultureInfo.InvariantCulture, $"{part.Heading}的{part.Count}项")
                )
        );
        return $"你单位报送的{files}收悉。经审核，有以下问题需要处理，其中{counts}，现退回你单位。";
    }

    private int CountPoints(LetterDemand demand) =>
        reports.Sum(report => report.Points.Count(point => point.Demand == demand));

    private void AddPart(LetterDemand demand, string heading)
    {
        if (CountPoints(demand) == 0)
            return;
        var ordinal = Parts
            .TakeWhile(part => part.Demand != demand)
            .Count(part => CountPoints(part.Demand) > 0);
        AddLine($"{ChineseOrdinal.FormatNumber(ordinal + 1)}、{heading}的问题", paragraph =>
            paragraph with
            {
                OutlineLevel = 1,
            }
        );
        foreach (var report in reports)
        foreach (var point in report.Points.Where(point => point.Demand == demand))
            AddLine(WritePoint(report, point));
    }

    // 1.报告.docx第12段（“二、支出情况”）：合计写为…。原文：“…”。计算：…。改法：…。
    private string WritePoint(ReturnedReport report, LetterPoint point)
    {
        var parts = new List<string>
        {
            string.Create(
                CultureInfo.InvariantCulture,
                $"{++number}.{(reports.Count > 1 ? report.File : "")}{FormatPlace(point)}{EndSentence(point.Message)}"
            ),
        };
        if (point.Quote.Length > 0)
            parts.Add($"原文：“{Shorten(point.Quote)}”。");
        if (point.Proof.Count > 0)
            parts.Add(
                $"计算和理由：{EndSentence(string.Join('；', point.Proof.Select(line => line.TrimEnd('。'))))}"
            );
        if (point.Repair.Length > 0)
            parts.Add($"改法：{EndSentence(point.Repair)}");
        return string.Concat(parts);
    }

    private static string FormatPlace(LetterPoint point) => point.Place.Length > 0 ? $"{point.Place}：" : "";

    private static string EndSentence(string words) =>
        words.Length > 0 && "。！？".Contains(words[^1], StringComparison.Ordinal) ? words : words + "。";

    private static string Shorten(string words)
    {
        var line = words.ReplaceLineEndings(" ").Replace('\t', ' ').Trim();
        return line.Length <= LongestQuote ? line : line[..LongestQuote] + "…";
    }

    private string WriteClosing() =>
        head.Deadline is { } day
            ? $"请于{FormatDay(day)}前逐项处理并重新报送；不作修改的，请逐项书面说明理由。"
            : "请逐项处理并重新报送；不作修改的，请逐项书面说明理由。";

    private static string FormatDay(DateOnly day) =>
        day.ToString("yyyy年M月d日", CultureInfo.InvariantCulture);

    private void AddLine(string words, Func<Paragraph, Paragraph>? shape = null) =>
        builder.AddParagraph(words.ReplaceLineEndings(" "), shape: shape);

    private static Paragraph Align(Paragraph paragraph, Alignment side, int indent, int linesBefore = 0) =>
        paragraph with
        {
            Format = new(null, null, side, 0, null, null)
            {
                EndIndentCharacters = indent > 0 ? indent : null,
                LinesBefore = linesBefore,
            },
        };
}
