using Youju.Domain.Findings;
using Youju.Reading.Search;

namespace Youju.Checking.Rules.Form;

/// <summary>A regulation cited as a basis that is no longer in force.</summary>
[Rule("FRM011", "repealed-document-cited", Severity.Warning)]
internal sealed class RepealedDocumentCited : IRule
{
    public RuleAnswer Check(Report report)
    {
        var repealed = report.Pack.Terms.Repealed;
        return RuleAnswer.FromRemarks(
            from span in WordFinder.FromRecords(repealed, document => document.Number).FindWords(report.Text)
            let document = repealed.First(document => document.Number == report.Slice(span))
            select new RuleRemark(
                span,
                $"《{document.Title}》（{document.Number}）已经废止，现行的是{document.ReplacedBy}。"
            )
        );
    }
}
