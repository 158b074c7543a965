using System.Globalization;
using DotLiquid;
using Youju.Packs.Definitions.Reports;
using Youju.Reporting.Marks;
using Youju.Reporting.Narrative.Templates;
using Document = Youju.Domain.Documents.Document;

namespace Youju.Reporting.Chapters;

/// <summary>Composes 自评报告: the chapters of the pack's outline, the list of annexes, the signature.</summary>
/// <param name="variables">What the chapters may use.</param>
internal sealed class ReportWriter(Composition composition, Hash variables)
{
    // As wide as the word 附件 with its colon, so that the titles stand below each other.
    private const string UnderAnnexes = "\u3000\u3000\u3000";

    private static readonly TextPlace Titles = new("方案包的 report.yaml", IsShort: true);

    private readonly ReportDocument document = new(composition.Gaps);

    /// <param name="annexes">The titles of the tables that go with the report, in order.</param>
    public Document WriteReport(IReadOnlyList<string> annexes)
    {
        var source = composition.Pack.Report;
        foreach (var line in RenderLines(source.Title, Titles))
            document.AddTitle(line);
        foreach (var chapter in source.Chapters)
            AddChapter(chapter);
        for (var at = 0; at < annexes.Count; at++)
            document.AddParagraph(
                $"{(at == 0 ? source.Annexes + "：" : UnderAnnexes)}{(at + 1).ToString(CultureInfo.InvariantCulture)}. {annexes[at]}"
            );
        AddClosing();
        return document.Build();
    }

    private void AddChapter(ChapterSource chapter)
    {
        document.AddChapter(RenderText(chapter.Title, Titles));
        var lines = RenderLines(
            composition.Pack.Chapters[chapter.Key],
            new($"方案包的 chapters/{chapter.Key}.liquid")
        );
        var silence = new EmptyChapter(composition.Dossier.Ledger, chapter);
        if (lines.Length > 0)
        {
            document.AddRenderedLines(lines);
            if (silence.HidesMoney && !composition.Dossier.Narrative.ContainsKey(chapter.Key))
                composition.Gaps.Add(silence.Missing);
        }
        else if (silence.IsJustified)
            document.AddParagraph(chapter.None!);
        else
            composition.Gaps.Add(silence.Missing);
    }

    private void AddClosing()
    {
        document.AddClosing(FigureMarks.CleanToOneLine(composition.Dossier.Unit.Name));
        if (composition.Dossier.ReportDate is { } date)
            document.AddClosing(date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture));
        else
            composition.Gaps.Add("没有写报告日期（dossier.yaml 的 report-date）");
    }

    private string[] RenderLines(string liquid, TextPlace place) =>
        RenderText(liquid, place)
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private string RenderText(string liquid, TextPlace place) =>
        composition.Renderer.RenderMarked(liquid, place, variables, composition.Gaps);
}
