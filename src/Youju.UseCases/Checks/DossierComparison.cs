using Youju.Domain.Documents;
using Youju.Domain.Drafts;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reading.LastReports;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Checks;

/// <summary>Holds a report, ours or not, against the ledger, the records and the targets of a dossier.</summary>
internal sealed class DossierComparison(OpenDossier open)
{
    private readonly FigureReader reader = new(open.Pack.Figures);

    /// <summary>The result with what the report says otherwise than the dossier.</summary>
    /// <param name="file">The name of the report's file.</param>
    /// <param name="year">The year it reports on, where its title does not tell.</param>
    /// <exception cref="UsageException">It reports on another year.</exception>
    public CheckResult AddDifferences(CheckResult result, string file, int? year)
    {
        var document = result.Document;
        var report = LastReportReader.ReadDocument(document, open.Pack, file, year ?? open.Dossier.Year);
        if (report is not null && report.Year != open.Dossier.Year)
            throw new UsageException(
                CheckRemarks.DossierOfOtherYear,
                [file, FormatYear(report.Year), FormatYear(open.Dossier.Year)]
            );
        var found = DossierFinding
            .OnePerPlace([
                .. new NamedFigureDifferences(open, reader).FindIn(document),
                .. report is null ? [] : new StatedDifferences(open).FindIn(report),
                .. new IndicatorDifferences(open, reader).FindIn(document),
                .. new RecordDifferences(open, reader).FindIn(document),
            ])
            .ToList();
        return result with
        {
            Findings = [.. result.Findings.Concat(found).OrderBy(finding => finding.Span)],
            Coverage = [.. result.Coverage, DossierFinding.DescribeCoverage(found.Count)],
        };
    }

    private static string FormatYear(int year) =>
        year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
