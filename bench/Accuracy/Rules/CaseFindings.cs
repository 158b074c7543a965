using Youju.Accuracy.Cases;

namespace Youju.Accuracy.Rules;

/// <summary>The findings on a page of cases, judged by what is expected of each.</summary>
internal static class CaseFindings
{
    private const string AnyRule = "*";

    /// <remarks>A finding of a rule that nothing is expected of is not judged.</remarks>
    public static IEnumerable<JudgedFinding> JudgePage(string page, string expectations)
    {
        var expected = CaseExpectation.ReadTable(expectations).ToLookup(one => one.Case);
        return from one in ReportCase.ReadPage(page)
            from finding in one.Check().Result.Findings
            where !finding.IsQuestion
            let isTold = expected[one.Number]
                .Any(expectation =>
                    !expectation.IsOfSilence && expectation.What.Split('|').Contains(finding.Rule)
                )
            let isSilent = expected[one.Number]
                .Any(expectation =>
                    expectation.Kind == "silent"
                    && (expectation.What == AnyRule || expectation.What == finding.Rule)
                )
            where isTold || isSilent
            select new JudgedFinding(finding.Rule, isTold);
    }
}
