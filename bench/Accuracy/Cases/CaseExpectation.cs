using Youju.Domain.Figures;
using Youju.Domain.Findings;

namespace Youju.Accuracy.Cases;

/// <summary>What the check must say of a case, or must not.</summary>
/// <param name="Case">The number of the case.</param>
/// <param name="Kind">told, asked, once, silent, unclaimed or pack.</param>
/// <param name="What">Rules parted by bars, * for all of them, a kind of relation, or a pack.</param>
public sealed record CaseExpectation(string Case, string Kind, string What)
{
    private const string AnyRule = "*";

    /// <summary>Whether it asks for silence.</summary>
    public bool IsOfSilence => Kind is "silent" or "unclaimed";

    public static IReadOnlyList<CaseExpectation> ReadTable(string path) =>
        [
            .. File.ReadLines(path)
                .Skip(1)
                .Select(line => line.Split(','))
                .Select(cells => new CaseExpectation(cells[0], cells[1], cells[2])),
        ];

    public bool IsMetBy(CheckResult result, string pack) =>
        Kind switch
        {
            "told" => SelectFindings(result).Any(),
            "asked" => result.Findings.Any(finding => finding.IsQuestion && finding.Rule == What),
            "once" => SelectFindings(result).Count() == 1,
            "silent" => !SelectFindings(result).Any(finding => finding.Severity > Severity.Info),
            "unclaimed" => !result.Claims.Any(claim =>
                string.Equals(claim.Kind.ToString(), What, StringComparison.OrdinalIgnoreCase)
                && claim.Verdict is not Verdict.Undecidable
            ),
            "pack" => pack == What,
            _ => throw new InvalidDataException($"Unknown expectation {Kind}."),
        };

    private IEnumerable<Finding> SelectFindings(CheckResult result) =>
        result.Findings.Where(finding =>
            !finding.IsQuestion && (What == AnyRule || What.Split('|').Contains(finding.Rule))
        );
}
