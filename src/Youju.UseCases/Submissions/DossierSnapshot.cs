using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Youju.Domain.Findings;
using Youju.Domain.Remarks;
using Youju.Domain.Reports;
using Youju.Domain.Submissions;
using Youju.Formats.Findings;
using Youju.Reporting.Duties;
using Youju.Reporting.Gaps;
using Youju.Reporting.Scores;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Packages;

namespace Youju.UseCases.Submissions;

/// <summary>Takes down what is handed in: every byte, the packs, what the check found, the figures that overviews show.</summary>
internal sealed class DossierSnapshot(OpenDossier open, ReportPackage package)
{
    private const string Spent = "expenditure.executed";
    private const int RuleAt = 1;

    /// <summary>What the check of the package and of the dossier has to say.</summary>
    public IReadOnlyList<Remark> Remarks { get; } =
        new PackageCheck(open, package, new HashSet<string>()).AddFindings().Gaps;

    /// <param name="step">The number of the last step of the dossier.</param>
    /// <param name="describe">Says a remark in the words of the host.</param>
    public SubmissionSnapshot TakeDown(int step, Func<Remark, string> describe)
    {
        var sheet = ScoreBook.FromDossier(open.Dossier, open.Pack, open.Facts)?.Overall;
        return new(ComputeDigest(), ListPacks(), $"{Tool.Name} {Tool.Version}")
        {
            Findings = Remarks.GroupBy(NameRule).ToDictionary(rule => rule.Key, rule => rule.Count()),
            Examples = Remarks
                .GroupBy(NameRule)
                .ToDictionary(rule => rule.Key, rule => describe(rule.First())),
            Errors = CountErrors(),
            Score = sheet?.Total,
            Grade = sheet?.Grade,
            Execution = FindValue(open.Pack.Indicators.ExecutionRate),
            Spent = FindValue(Spent),
            Costs = ResultCosts
                .ListCosts(open.Pack, open.Facts)
                .Where(cost => cost.Cost is not null)
                .DistinctBy(cost => cost.Source.Label, StringComparer.Ordinal)
                .ToDictionary(
                    cost => cost.Source.Label,
                    cost => cost.Cost!.Value.Value,
                    StringComparer.Ordinal
                ),
            Step = step,
        };
    }

    public int CountErrors() => Remarks.Count(remark => remark.Severity == Severity.Error);

    private string[] ListPacks() => [.. open.Pack.Stamps.Select(pack => $"{pack.Id}@{pack.Version}")];

    private static string NameRule(Remark remark) =>
        remark.Code == GapCodes.PackageFinding ? remark.Values[RuleAt] : remark.Code;

    private decimal? FindValue(string key) => open.Facts.FindFact(key)?.Quantity?.Value;

    // Texts by their digest, originals by their hashes, documents by what they print: the same dossier under the same packs and
    // program gives the same line.
    private string ComputeDigest()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"dossier\n{open.Seen.Digest}\n");
        foreach (var sha256 in open.Dossier.Evidence.Keys)
            text.Append(CultureInfo.InvariantCulture, $"evidence\n{sha256}\n");
        foreach (var pack in open.Pack.Stamps)
            text.Append(CultureInfo.InvariantCulture, $"pack\n{pack.Id}@{pack.Version}\n{pack.Sha256}\n");
        var files = new PackageFiles(package, open.Dossier, ReturnedFile.CreatePassports(package, open));
        foreach (var (name, content) in files.AddOfficeFiles().All)
            text.Append(
                CultureInfo.InvariantCulture,
                $"file\n{name}\n{Convert.ToHexStringLower(SHA256.HashData(content))}\n"
            );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
