namespace Youju.Accuracy.Cases;

/// <summary>How many expectations of a page of cases the check meets.</summary>
/// <param name="Met">Those that it meets.</param>
/// <param name="Missed">Those that it does not.</param>
public sealed record CaseScore(
    IReadOnlyList<CaseExpectation> Met,
    IReadOnlyList<CaseExpectation> Missed,
    IReadOnlyDictionary<string, ReportCase> Cases
)
{
    public static CaseScore ScorePage(string page, string expectations)
    {
        var cases = ReportCase.ReadPage(page).ToDictionary(one => one.Number);
        var results = cases.ToDictionary(one => one.Key, one => one.Value.Check());
        var byOutcome = CaseExpectation
            .ReadTable(expectations)
            .ToLookup(one => one.IsMetBy(results[one.Case].Result, results[one.Case].Pack));
        return new([.. byOutcome[true]], [.. byOutcome[false]], cases);
    }
}
