using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Formats.Findings;

/// <summary>Keeps a result from spreading the personal numbers that it reports.</summary>
public static class PersonalData
{
    private const int ShownAtStart = 3;
    private const int ShownAtEnd = 4;

    /// <summary>The result over the same text with the middle of each reported number masked, so that every offset stays.</summary>
    public static CheckResult MaskResult(CheckResult result)
    {
        var spans = result
            .Findings.Where(finding => finding.IsPersonal)
            .Select(finding => finding.Span)
            .ToList();
        return spans.Count == 0 ? result : result with { Document = MaskDocument(result.Document, spans) };
    }

    private static Document MaskDocument(Document document, List<TextSpan> spans)
    {
        var text = document.Text.ToCharArray();
        foreach (var span in spans)
            text.AsSpan(span.Start, span.Length)[ShownAtStart..^ShownAtEnd].Fill('*');
        return new Document(new string(text), document.Blocks)
        {
            Traces = document.Traces,
            IsRecognised = document.IsRecognised,
            Layout = document.Layout,
        };
    }
}
