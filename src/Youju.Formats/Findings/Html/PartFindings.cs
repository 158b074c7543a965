using Youju.Domain.Findings;
using Youju.Formats.Writing;

namespace Youju.Formats.Findings.Html;

/// <summary>The report with its findings beside it, for a page that has its own head, style and script.</summary>
public sealed class PartFindings : IFindingsWriter
{
    /// <inheritdoc/>
    public void WriteCheckResult(CheckResult result, CheckedFile file, Stream output)
    {
        using var part = new Markup(output, Escapes.Html);
        part.WriteRaw("<article aria-label=\"报告\">\n");
        new ReportView(result, part).WriteReport();
        part.WriteRaw("</article>\n<aside aria-label=\"检查结果\" tabindex=\"0\">\n");
        var cards = new FindingCards(result, part) { OffersAcceptance = true };
        cards.WriteFindings();
        cards.WriteSuppressed();
        cards.WriteRelations();
        cards.WriteEvaluations();
        part.WriteRaw("</aside>\n");
    }
}
