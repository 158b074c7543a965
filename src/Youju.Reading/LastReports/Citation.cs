using Youju.Domain.Documents;
using Youju.Domain.Drafts;

namespace Youju.Reading.LastReports;

/// <summary>Says where words stand in a report: 自评报告.docx 第 9 行：“基本支出62.61万元”.</summary>
public sealed class Citation(Document document, string file)
{
    private const int MostQuoted = 60;

    public string File => file;

    public Taken<T> Take<T>(T value, TextSpan span) => new(value, Source(span));

    public string Source(TextSpan span) => $"{file} {Place(span)}：“{Quote(span)}”";

    /// <summary>第9行, without the blanks that file columns do not need.</summary>
    public string Place(TextSpan span) =>
        document
            .PlaceAt(span.Start)
            .ChineseName(LineOf(span.Start))
            .Replace(" ", "", StringComparison.Ordinal);

    private string Quote(TextSpan span)
    {
        var words = string.Concat(document.Slice(span).Where(sign => !char.IsWhiteSpace(sign)));
        return words.Length <= MostQuoted ? words : words[..MostQuoted] + "…";
    }

    private int LineOf(int offset) => document.Text.AsSpan(0, offset).Count('\n') + 1;
}
