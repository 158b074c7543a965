using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Domain.Reports;
using Youju.Domain.Submissions;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Packages;

namespace Youju.UseCases.Submissions;

/// <summary>A document of a package as a reviewer reads it, line by line.</summary>
public sealed record ReviewedDocument(string Name, IReadOnlyList<ReviewedLine> Lines)
{
    /// <summary>How many findings stand in it.</summary>
    public int Findings => Lines.Sum(line => line.Findings.Count);
}

/// <summary>A paragraph or a row of a table, with what was found in it.</summary>
/// <param name="Place">Where a reason about it stands.</param>
/// <param name="Words">Cells of a row stand apart by a tab.</param>
public sealed record ReviewedLine(
    SubmissionPlace Place,
    string Words,
    bool IsHeading,
    IReadOnlyList<Finding> Findings
);

/// <summary>Lays what was found beside the lines in which it stands.</summary>
public static class ReadReviewed
{
    private const int LongestQuote = 40;

    /// <summary>The documents that people read; lists of thousands of rows are left to the workbook.</summary>
    public static IReadOnlyList<ReviewedDocument> ReadPackage(OpenDossier open, ReportPackage package)
    {
        var check = new PackageCheck(open, package, new HashSet<string>());
        return
        [
            .. package
                .Documents.Where(document => document.Kind != PackageDocumentKind.Records)
                .Select(document => ReadDocument(document, [.. check.ListFindings(document)])),
        ];
    }

    /// <summary>All that the documents say, for looking up what was quoted.</summary>
    public static string ReadWords(ReportPackage package) =>
        string.Join('\n', package.Documents.Select(document => document.Document.Text));

    private static ReviewedDocument ReadDocument(PackageDocument document, List<Finding> findings)
    {
        var headings = document
            .Document.Blocks.OfType<Paragraph>()
            .Where(paragraph => paragraph.OutlineLevel is not null)
            .Select(paragraph => paragraph.Span.Start)
            .ToHashSet();
        var lines = new List<ReviewedLine>();
        var start = 0;
        foreach (var words in document.Document.Text.Split('\n'))
        {
            var end = start + words.Length;
            if (words.Trim().Length > 0)
                lines.Add(
                    new(
                        new(PlaceKind.Paragraph, document.Name)
                        {
                            Number = lines.Count + 1,
                            Quote = words.Trim()[..Math.Min(words.Trim().Length, LongestQuote)],
                        },
                        words.TrimEnd('\r'),
                        headings.Contains(start),
                        [
                            .. findings.Where(finding =>
                                start <= finding.Span.Start && finding.Span.Start <= end
                            ),
                        ]
                    )
                );
            start = end + 1;
        }

        return new(document.Name, lines);
    }
}
