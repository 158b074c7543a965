using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Reading.LastReports;
using Youju.Reading.Outline;
using Youju.Reading.Scores;

namespace Youju.Reading.Cards;

/// <summary>Reads whose report it is, and its score.</summary>
public static class CardReader
{
    private const int MostCharacters = 120;

    public static ReportCard ReadCard(ReportContent report)
    {
        var (score, grade) = FindScore(report);
        return new(
            ReadTitle(report),
            new UnitNameReader(report, new(report.Document, "")).ReadUnitName()?.Value is { } unit
                ? WithoutSheet(unit, report)
                : null,
            report.Year,
            new ReportPlace(report.Document, report.Pack.OutlineGuide, isNamed: false).FindNamedProvince(),
            score,
            grade
        );
    }

    // A workbook's sheet is called before anything that stands on it.
    private static string WithoutSheet(string words, ReportContent report) =>
        report.Document.Blocks.OfType<Paragraph>().FirstOrDefault() is { Place.Part: { } sheet }
        && words.Length > sheet.Length
        && words.StartsWith(sheet, StringComparison.Ordinal)
            ? words[sheet.Length..]
            : words;

    private static string ReadTitle(ReportContent report)
    {
        var title = string.Concat(
            ReportYear
                .FindTitleParagraphs(report.Document)
                .Select(paragraph => report.Slice(paragraph.Span).Trim())
                .Where((line, at) => at == 0 || line.Length > 0)
                .TakeWhile((line, at) => at == 0 || !IsFilledIn(line))
        );
        title = WithoutSheet(title, report);
        return title.Length <= MostCharacters ? title : title[..MostCharacters];
    }

    // 预算主管部门：某某局 stands on the cover, and is no part of the name; nor is what follows it.
    private static bool IsFilledIn(string line) =>
        line.IndexOfAny(['：', ':']) is > 0 and var at && at < line.Length - 1;

    // The text says it with its grade; a form alone says it in the row of its total.
    private static (decimal? Score, string? Grade) FindScore(ReportContent report)
    {
        var told = report.Figures.Where(figure => TotalScore.IsScoreOfWhole(report, figure)).ToList();
        if (told.Count == 0)
            return (FindTabledTotal(report), null);
        foreach (var figure in told)
        {
            if (TotalScore.FindGradeAfter(report, figure.Span.End) is { Length: > 0 } grade)
                return (figure.Value, report.Slice(grade));
        }

        return (told[0].Value, null);
    }

    private static decimal? FindTabledTotal(ReportContent report) =>
        ScoreTable
            .FindInDocument(report.Document, report.Pack.Tables.Scores)
            .Select(table => table.Total?.Score?.Value)
            .FirstOrDefault(total => total is not null);
}
