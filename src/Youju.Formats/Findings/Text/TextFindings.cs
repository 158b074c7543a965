using System.Text;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Formats.Layout;

namespace Youju.Formats.Findings.Text;

/// <summary>The result as a colleague would write it down, chapter by chapter.</summary>
public sealed class TextFindings(Palette palette) : IFindingsWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public void WriteCheckResult(CheckResult result, CheckedFile file, Stream output)
    {
        using var writer = new StreamWriter(output, Utf8, leaveOpen: true) { NewLine = "\n" };
        writer.WriteLine(
            $"{palette.PaintStrong(file.Name)}  {palette.PaintFaint($"{file.Kind} · {result.Document.Text.Length} 字符")}"
        );
        WriteChapters(writer, result);
        WriteSuppressed(writer, result.Suppressed);
        WriteSummary(writer, Tally.FromResult(result));
    }

    /// <summary>One finding by itself, as an example.</summary>
    public void WriteSingleFinding(Finding finding, Document document, Stream output)
    {
        using var writer = new StreamWriter(output, Utf8, leaveOpen: true) { NewLine = "\n" };
        WriteFinding(writer, finding, document, new LineIndex(document.Text));
    }

    private void WriteChapters(StreamWriter writer, CheckResult result)
    {
        var lines = new LineIndex(result.Document.Text);
        using var findings = result.Findings.GetEnumerator();
        var more = findings.MoveNext();
        foreach (var chapter in Chapter.FindChapters(result.Document))
        {
            if (more && findings.Current.Span.Start < chapter.Span.End)
                WriteHeading(writer, chapter);
            while (more && findings.Current.Span.Start < chapter.Span.End)
            {
                WriteFinding(writer, findings.Current, result.Document, lines);
                more = findings.MoveNext();
            }
        }

        if (more)
            WriteHeading(writer, new Chapter("文末", default));
        for (; more; more = findings.MoveNext())
            WriteFinding(writer, findings.Current, result.Document, lines);
    }

    private void WriteHeading(StreamWriter writer, Chapter chapter)
    {
        writer.WriteLine();
        writer.WriteLine(palette.PaintStrong(chapter.Heading.Length > 0 ? chapter.Heading : "开头"));
    }

    private void WriteFinding(StreamWriter writer, Finding finding, Document document, LineIndex lines)
    {
        var place = document
            .FindPlaceAt(finding.Span.Start)
            .ToChineseName(lines.LocateOffset(finding.Span.Start).Line);
        writer.WriteLine();
        writer.WriteLine(
            $"  {palette.PaintBySeverity(finding.Severity, finding.Severity.ChineseName())} {palette.ShowPlain(finding.Message.ToString())}"
        );
        writer.WriteLine($"    {palette.PaintFaint($"{place} · {finding.FormatRuleLabel()}")}");
        writer.WriteLine(
            $"    原文  {MarkExcerpt(Excerpt.CreateAround(document, finding.Span), finding.Severity)}"
        );
        WriteLines(writer, finding.ChooseProofLabel(), finding.Proof);
        if (finding.Fix is { } fix)
            WriteLines(writer, "改法", [DescribeFix(document, fix)]);
    }

    private string MarkExcerpt(Excerpt excerpt, Severity severity) =>
        palette.ShowPlain(excerpt.Before)
        + palette.PaintBySeverity(severity, excerpt.Marked.Length == 0 ? "▸" : $"【{excerpt.Marked}】")
        + palette.ShowPlain(excerpt.After);

    private static string DescribeFix(Document document, Fix fix)
    {
        if (fix.Replacement is not { } replacement)
            return fix.Description.ToString();
        var description = fix.Description.ToString();
        var old = document.SliceText(fix.Span);
        return old.Length == 0 || description.Contains(replacement, StringComparison.Ordinal)
            ? description
            : $"{description}（{old} → {replacement}）";
    }

    private void WriteLines(StreamWriter writer, string title, IReadOnlyList<FindingText> lines)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            writer.WriteLine(
                $"    {(index == 0 ? title : "    ")}  {palette.ShowPlain(lines[index].ToString())}"
            );
        }
    }

    private void WriteSuppressed(StreamWriter writer, IReadOnlyList<SuppressedFinding> suppressed)
    {
        if (suppressed.Count == 0)
            return;
        writer.WriteLine();
        writer.WriteLine(palette.PaintStrong("已说明理由、不再提示"));
        foreach (var (finding, reason) in suppressed)
            writer.WriteLine(palette.ShowPlain($"  {finding.Rule} {finding.Message} 理由：{reason}"));
    }

    private void WriteSummary(StreamWriter writer, Tally tally)
    {
        writer.WriteLine();
        writer.WriteLine(palette.PaintStrong(Summary.SummariseTally(tally)));
    }
}
