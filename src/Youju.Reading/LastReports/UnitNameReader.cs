using System.Globalization;
using Youju.Domain.Documents;
using Youju.Domain.Drafts;
using Youju.Packs.Definitions.Lexicons;
using Youju.Reading.Outline;

namespace Youju.Reading.LastReports;

/// <summary>Reads the unit's name: as it is filled in on the cover, else from the title, else from the heading of its chapter.</summary>
internal sealed class UnitNameReader(ReportContent report, Citation cite)
{
    private const int MostCharacters = 40;
    private const int CoverParagraphs = 40;

    // Of a heading in Markdown, and of the order of bytes.
    private const string Marks = "#\uFEFF";

    private readonly LastReportLexicon words = report.Pack.LastReport;

    public ExtractedValue<string>? ReadUnitName() => ReadFromCover() ?? ReadFromTitle() ?? ReadFromBracket();

    private ExtractedValue<string>? ReadFromCover()
    {
        foreach (var paragraph in report.Document.Blocks.OfType<Paragraph>().Take(CoverParagraphs))
        {
            var line = NormaliseLine(report.Slice(paragraph.Span));
            var named = words
                .NameLeads.Select(lead => ReadNameAfter(lead, line))
                .OfType<string>()
                .FirstOrDefault();
            if (named is not null)
                return cite.CiteValue(named, paragraph.Span);
        }

        return null;
    }

    // 单位名称：某某中心
    private static string? ReadNameAfter(string lead, string line) =>
        line.StartsWith(lead) && line.AsSpan(lead.Length) is ['：' or ':', ..]
            ? TrimUnitName(line[(lead.Length + 1)..])
            : null;

    private ExtractedValue<string>? ReadFromTitle()
    {
        var title = ReportYear.FindTitleParagraphs(report.Document).ToList();
        var joined = string.Concat(title.Select(paragraph => NormaliseLine(report.Slice(paragraph.Span))));
        var kind = words
            .ReportKinds.Select(word => joined.IndexOf(word, StringComparison.Ordinal))
            .Where(at => at >= 0)
            .DefaultIfEmpty(-1)
            .Min();
        return kind > 0 && TrimUnitName(RemoveYear(joined[..kind])) is { } name
            ? cite.CiteValue(name, TextSpan.Union(title[0].Span, title[^1].Span))
            : null;
    }

    // 部门（某某中心）概况
    private ExtractedValue<string>? ReadFromBracket()
    {
        foreach (var heading in report.Sections.Headings)
        {
            var title = NormaliseLine(report.Slice(heading.Title));
            if (
                words.OverviewTitles.Any(title.Contains)
                && ReadBracket(title) is { } name
                && EndsLikeUnitName(name)
            )
                return cite.CiteValue(name, heading.Title);
        }

        return null;
    }

    private static string? ReadBracket(string title)
    {
        var (open, close) = (title.IndexOfAny(['（', '(']), title.IndexOfAny(['）', ')']));
        return open > 0 && close > open ? title[(open + 1)..close] : null;
    }

    private static string? TrimUnitName(string words)
    {
        var name = (words.StartsWith("关于") ? words[2..] : words).TrimEnd('的', '：', ':');
        return name.Length is > 2 and <= MostCharacters && !name.AsSpan().ContainsAny("。，；\t")
            ? name
            : null;
    }

    private bool EndsLikeUnitName(string name) => report.Pack.Tables.Words.UnitEnds.Any(name.EndsWith);

    // 2024年度某某中心, 某某中心2024年度
    private string RemoveYear(string name)
    {
        var year = report.Year?.ToString(CultureInfo.InvariantCulture) + "年";
        var at = name.IndexOf(year, StringComparison.Ordinal);
        if (at < 0)
            return name;
        var behind = name[(at + year.Length)..];
        return name[..at] + (behind.StartsWith('度') ? behind[1..] : behind);
    }

    private static string NormaliseLine(string line) =>
        string.Concat(line.Where(sign => !char.IsWhiteSpace(sign) && !Marks.Contains(sign)));
}
