using System.Globalization;
using Youju.Domain.Remarks;
using Youju.Packs.Definitions.Reports;
using Youju.Reporting.Gaps;
using Youju.Reporting.Marks;
using Youju.Reporting.Templates;
using Document = Youju.Domain.Documents.Document;

namespace Youju.Reporting.Chapters;

/// <summary>Composes 自评报告: the chapters of the pack's outline, the list of annexes, the signature.</summary>
internal sealed class ReportWriter
{
    // The signature stays two characters from the edge, a date under a seal four (GB/T 9704, 7.3.5).
    private const int SignatureIndent = 2;
    private const int DateIndent = 4;

    // A number with its stop and a blank.
    private const decimal NumberWidth = 1.5m;

    // As wide as the word 附件 with its colon, so that the titles stand below each other.
    private const string UnderAnnexes = "\u3000\u3000\u3000";

    private static readonly TextPlace Titles = new("方案包的 report.yaml", IsShort: true);

    private readonly Composition composition;
    private readonly TemplateNames names;
    private readonly GapList gaps = new();
    private readonly ReportDocument document;

    /// <param name="names">What the chapters may use.</param>
    public ReportWriter(Composition composition, TemplateNames names)
    {
        (this.composition, this.names) = (composition, names);
        document = new(gaps);
    }

    /// <summary>The report, and what is missing in it.</summary>
    /// <param name="annexes">The titles of the tables that go with the report, in order.</param>
    public (Document Document, IReadOnlyList<Remark> Gaps) WriteReport(IReadOnlyList<string> annexes)
    {
        var source = composition.Pack.Report;
        foreach (var line in RenderLines(source.Title, Titles))
            document.AddTitle(line);
        foreach (var chapter in source.Chapters)
            AddChapter(chapter);
        for (var at = 0; at < annexes.Count; at++)
            document.AddAnnex(
                $"{(at == 0 ? source.Annexes + "：" : UnderAnnexes)}{(at + 1).ToString(CultureInfo.InvariantCulture)}. {annexes[at]}",
                UnderAnnexes.Length + NumberWidth,
                isFirst: at == 0
            );
        AddClosing();
        return (document.Build(), gaps.All);
    }

    private void AddChapter(ChapterSource chapter)
    {
        document.AddChapter(RenderText(chapter.Title, Titles));
        var lines = RenderLines(
            composition.Pack.Chapters[chapter.Key],
            new($"方案包的 chapters/{chapter.Key}.liquid")
        );
        var empty = new EmptyChapter(composition.Dossier.Ledger, chapter);
        if (lines.Length > 0)
        {
            document.AddRenderedLines(lines);
            if (empty.HidesMoney && !IsUseTold(chapter))
                gaps.AddGap(empty.Gap);
        }
        else if (empty.IsJustified)
            document.AddParagraph(chapter.None!);
        else
            gaps.AddGap(empty.Gap);
    }

    // What the money did is told by the clerk, or by the targets of every project that it paid for.
    private bool IsUseTold(ChapterSource chapter) =>
        composition.Dossier.Narrative.ContainsKey(chapter.Key)
        || composition.Dossier.Ledger.Lines.Where(line => line.Budget == chapter.Budget).ToList()
            is { Count: > 0 } lines
            && lines.TrueForAll(line =>
                composition.Dossier.Targets.Projects.Any(targets =>
                    targets.Project == line.Project && !string.IsNullOrWhiteSpace(targets.Achieved)
                )
            );

    private void AddClosing()
    {
        document.AddClosing(
            FigureMarks.CleanToOneLine(composition.Dossier.Unit.Name),
            SignatureIndent,
            linesBefore: 1
        );
        if (composition.Dossier.ReportDate is { } date)
            document.AddClosing(date.ToString("yyyy年M月d日", CultureInfo.InvariantCulture), DateIndent);
        else
            gaps.AddGap(GapList.CreateGap(GapCodes.DateMissing, "unit/report-date"));
    }

    private string[] RenderLines(string liquid, TextPlace place) =>
        RenderText(liquid, place)
            .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private string RenderText(string liquid, TextPlace place)
    {
        var rendered = composition.Renderer.RenderMarked(liquid, place, names);
        gaps.AddGaps(rendered.Gaps);
        return rendered.Words;
    }
}
