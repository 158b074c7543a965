using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Domain.Reports.Passports;

namespace Youju.Tests;

/// <summary>Small reports with figures, from the lines that a test shows.</summary>
internal static class SketchedReport
{
    /// <summary>
    /// A report of lines; <c>{key:words}</c> is a figure, a line of <c>|</c> parted cells a table row,
    /// <c>#</c> a heading.
    /// </summary>
    public static Document Compose(params string[] lines)
    {
        var builder = new DocumentBuilder();
        for (var at = 0; at < lines.Length; at++)
        {
            var end = at;
            while (end < lines.Length && lines[end].StartsWith('|'))
                end++;
            if (end > at)
                AddTable(builder, lines[at..end]);
            else
                AddParagraph(builder, lines[at]);
            at = Math.Max(at, end - 1);
        }

        return builder.BuildDocument();
    }

    public static Passport PassportOf(Document document) =>
        new(
            "某中心",
            2024,
            new string('a', 64),
            "youju 0.1.0",
            [new PackStamp("cn", "1.0.0", new string('b', 64))],
            "自评报告",
            Wording.FromDocument(document)
        );

    private static void AddParagraph(DocumentBuilder builder, string line)
    {
        var level = line.StartsWith('#') ? 1 : default(int?);
        var (words, figures) = Take(line.TrimStart('#'), builder.Position);
        builder.AddParagraph(words, shape: paragraph =>
            paragraph with
            {
                OutlineLevel = level,
                Inlines = figures,
            }
        );
    }

    private static void AddTable(DocumentBuilder builder, string[] lines) =>
        builder.AddTable(
            lines.Select(line =>
                line.Trim('|')
                    .Split('|')
                    .Select(
                        (cell, column) =>
                        {
                            var parts = cell.Trim('{', '}').Split(':');
                            return new CellContent(parts[^1], column)
                            {
                                FactKey = parts.Length > 1 ? parts[0] : null,
                            };
                        }
                    )
                    .ToList()
            )
        );

    private static (string Words, IReadOnlyList<Inline> Figures) Take(string line, int start)
    {
        var (words, figures) = ("", new List<Inline>());
        foreach (var piece in line.Split('{', '}'))
        {
            var parts = piece.Split(':');
            if (parts.Length > 1)
                figures.Add(new FigureInline(new(start + words.Length, parts[1].Length), parts[0]));
            words += parts[^1];
        }

        return (words, figures);
    }
}
