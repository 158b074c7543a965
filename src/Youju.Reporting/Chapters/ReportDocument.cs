using System.Globalization;
using Youju.Domain.Documents;
using Youju.Reporting.Gaps;
using Youju.Reporting.Marks;

namespace Youju.Reporting.Chapters;

/// <summary>Lays marked text into a document: paragraphs, headings with their numbers, figures with their keys.</summary>
/// <param name="gaps">Receives what is missing in what is laid in.</param>
internal sealed class ReportDocument(GapList gaps)
{
    private const int LargestInWords = 9_999;
    private const string SecondHeading = "## ";
    private const string ThirdHeading = "### ";

    private readonly DocumentBuilder builder = new();
    private int chapters,
        seconds,
        thirds;

    public PageSetup? Layout
    {
        init => builder.Layout = value;
    }

    public void AddTitle(string marked) =>
        AddParagraph(marked, paragraph => paragraph with { OutlineLevel = 0 });

    public void AddChapter(string marked)
    {
        (seconds, thirds) = (0, 0);
        AddHeading(1, $"{FormatOrdinal(++chapters)}、{marked}");
    }

    /// <summary>Lines of a rendered template: <c>##</c> and <c>###</c> open headings, empty lines part nothing.</summary>
    public void AddRenderedLines(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (line.StartsWith(ThirdHeading, StringComparison.Ordinal))
                AddHeading(3, $"{++thirds}.{line[ThirdHeading.Length..].Trim()}");
            else if (line.StartsWith(SecondHeading, StringComparison.Ordinal))
                AddSecondHeading(line[SecondHeading.Length..].Trim());
            else
                AddParagraph(line);
        }
    }

    /// <summary>A line that stands at the right: signature and date (GB/T 9704, 7.3.5).</summary>
    /// <param name="indent">How far it stays from the edge, in characters.</param>
    /// <param name="linesBefore">How many lines stay empty before it.</param>
    public void AddClosing(string marked, int indent, int linesBefore = 0) =>
        AddParagraph(marked, paragraph => paragraph with { Format = new(
                    null,
                    null,
                    Alignment.End,
                    0,
                    null,
                    null
                )
                {
                    EndIndentCharacters = indent,
                    LinesBefore = linesBefore,
                } });

    /// <summary>An annex: a title that does not fit goes on below its own beginning (GB/T 9704, 7.3.4).</summary>
    /// <param name="lead">How wide what stands before the title is, in characters.</param>
    public void AddAnnex(string marked, decimal lead, bool isFirst) =>
        AddParagraph(marked, paragraph => paragraph with { Format = new(null, null, null, null, null, null)
                {
                    HangingIndentCharacters = lead,
                    LinesBefore = isFirst ? 1 : 0,
                } });

    public Document Build() => builder.BuildDocument();

    public void AddTable(
        IEnumerable<IReadOnlyList<CellContent>> rows,
        int headerRows,
        IReadOnlyList<decimal> shares
    ) =>
        builder.AddTable(rows, shape: table => table with { HeaderRows = headerRows, ColumnShares = shares });

    public void AddParagraph(string marked, Func<Paragraph, Paragraph>? shape = null)
    {
        var text = FigureMarks.ParseMarks(marked);
        gaps.AddGaps(text.Gaps);
        builder.AddParagraph(text.Words, shape: paragraph =>
        {
            var figured = paragraph with
            {
                Inlines =
                [
                    .. text.Figures.Select(figure => new FigureInline(
                        new(paragraph.Span.Start + figure.Start, figure.Length),
                        figure.FactKey
                    )),
                ],
            };
            return shape?.Invoke(figured) ?? figured;
        });
    }

    private void AddSecondHeading(string marked)
    {
        thirds = 0;
        AddHeading(2, $"（{FormatOrdinal(++seconds)}）{marked}");
    }

    private static string FormatOrdinal(int number) =>
        number <= LargestInWords
            ? ChineseOrdinal.FormatNumber(number)
            : number.ToString(CultureInfo.InvariantCulture);

    private void AddHeading(int level, string marked) =>
        AddParagraph(marked, paragraph => paragraph with { OutlineLevel = level });
}
