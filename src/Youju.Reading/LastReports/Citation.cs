using Youju.Domain.Documents;
using Youju.Domain.Drafts;

namespace Youju.Reading.LastReports;

/// <summary>Says where words stand in a report: 自评报告.docx 第 9 行：“基本支出62.61万元”.</summary>
public sealed class Citation(Document document, string file)
{
    private const int MostQuoted = 60;

    public string File => file;

    public ExtractedValue<T> CiteValue<T>(T value, TextSpan span) =>
        new(value, DescribeSource(span)) { Span = span };

    public string DescribeSource(TextSpan span) => $"{file} {DescribePlace(span)}：“{QuoteShortened(span)}”";

    /// <summary>第9行, without the blanks that file columns do not need.</summary>
    public string DescribePlace(TextSpan span) =>
        document
            .FindPlaceAt(span.Start)
            .ToChineseName(FindLineNumber(span.Start))
            .Replace(" ", "", StringComparison.Ordinal);

    private string QuoteShortened(TextSpan span)
    {
        var words = string.Concat(document.SliceText(span).Where(sign => !char.IsWhiteSpace(sign)));
        return words.Length <= MostQuoted ? words : words[..MostQuoted] + "…";
    }

    private int FindLineNumber(int offset) => document.Text.AsSpan(0, offset).Count('\n') + 1;
}
