using Youju.Checking.Engine;
using Youju.Domain.Documents;
using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Domain.Remarks;
using Youju.Domain.Reports;
using Youju.Formats.Findings;
using Youju.Reporting.Gaps;
using Youju.UseCases.Dossiers;

namespace Youju.UseCases.Packages;

/// <summary>
/// Checks a package before it is said that nothing is missing: every file for itself, and what hands have
/// changed against the dossier that all files print.
/// </summary>
/// <param name="merged">The names of documents into which a hand's words were taken.</param>
internal sealed class PackageCheck(OpenDossier open, ReportPackage package, IReadOnlySet<string> merged)
{
    private const string GapMark = "【待补";
    private const int LongestQuote = 60;

    private readonly FigureReader reader = new(open.Pack.Figures);

    /// <summary>The package with what was found among its gaps.</summary>
    public ReportPackage AddFindings()
    {
        var found = package
            .Documents.Where(document => document.Kind != PackageDocumentKind.Records)
            .SelectMany(CheckDocument)
            .ToList();
        return found.Count == 0 ? package : package with { Gaps = [.. package.Gaps, .. found.Distinct()] };
    }

    /// <summary>The package with what hands have typed and changed among its gaps, and nothing of the rules.</summary>
    public ReportPackage AddHandFindings()
    {
        var found = package
            .Documents.Where(document => merged.Contains(document.Name))
            .SelectMany(document => FindTyped(document).Concat(FindDiffering(document)))
            .ToList();
        return found.Count == 0 ? package : package with { Gaps = [.. package.Gaps, .. found] };
    }

    // What is typed over into a system is no report: its figures are those of the others, which are checked.
    private static bool IsForEntry(PackageDocument document) => document.Kind == PackageDocumentKind.Entry;

    private IEnumerable<Remark> CheckDocument(PackageDocument document) =>
        merged.Contains(document.Name)
            ? [.. FindByRules(document), .. FindTyped(document), .. FindDiffering(document)]
            : FindByRules(document);

    private bool HasHandWords(PackageDocument document) =>
        document.Composed is not null || merged.Contains(document.Name);

    /// <summary>What the rules find in one document, personal numbers covered.</summary>
    public IEnumerable<Finding> ListFindings(PackageDocument document) =>
        IsForEntry(document)
            ? []
            : PersonalData
                .MaskResult(CheckByRules(document))
                .Findings.Where(finding => IsToBeTold(finding, document));

    private CheckResult CheckByRules(PackageDocument document) =>
        Checker.CheckDocument(
            document.Document,
            open.Pack,
            new() { Year = package.Year, ReadBeside = () => package.Documents.Select(other => other.Name) }
        );

    private IEnumerable<Remark> FindByRules(PackageDocument document)
    {
        if (IsForEntry(document))
            return [];
        var result = PersonalData.MaskResult(CheckByRules(document));
        return
        [
            .. from finding in result.Findings
            where IsToBeTold(finding, document)
            let quote = result.Document.SliceText(finding.Span).ReplaceLineEndings(" ")
            select new Remark(
                GapCodes.PackageFinding,
                finding.Severity,
                null,
                [
                    document.Name,
                    finding.Rule,
                    finding.Severity == Severity.Error ? "错误" : "警告",
                    finding.Message.ToString(),
                    finding.IsPersonal ? "" : quote[..Math.Min(quote.Length, LongestQuote)],
                ]
            ),
        ];
    }

    // What is missing has a gap of its own; so have personal numbers of the dossier.
    private bool IsToBeTold(Finding finding, PackageDocument document) =>
        finding.Severity >= Severity.Warning
        && !finding.IsQuestion
        && !(finding.Verdict == Verdict.MixedPrecision && IsPrintedByUs(finding.Span, document))
        && !(finding.IsPersonal && !HasHandWords(document))
        && !document.Document.SliceText(finding.Span).Contains(GapMark, StringComparison.Ordinal);

    // Points of unlike indicators may add up by chance; how finely a figure is printed is ours to answer for.
    private bool IsPrintedByUs(TextSpan span, PackageDocument document) =>
        !HasHandWords(document) && document.Document.NamedFigures.Any(figure => figure.Span.Overlaps(span));

    private IEnumerable<Remark> FindTyped(PackageDocument document) =>
        PackageFigure
            .FindUnlinked(document.Document, reader)
            .Select(figure => new Remark(
                GapCodes.FigureUnsourced,
                Severity.Warning,
                null,
                [
                    document.Name,
                    document.Document.SliceText(figure.Span),
                    QuoteAround(document.Document.Text, figure.Span.Start, figure.Span.End),
                ]
            ));

    private IEnumerable<Remark> FindDiffering(PackageDocument document)
    {
        var sources = Reporting.Sources.FigureSources.FromDossier(open.Dossier, open.Pack, open.Facts)!;
        return
        [
            .. from figure in document.Document.NamedFigures
            let known = sources.FindQuantity(figure.FactKey)
            let words = document.Document.SliceText(figure.Span)
            where known is not null && !FigureMatch.MayMean(words, known.Value, reader)
            select new Remark(
                GapCodes.FigureDiffers,
                Severity.Error,
                null,
                [document.Name, sources.NameFigure(figure.FactKey), words, known.ToChineseText()]
            ),
        ];
    }

    private static string QuoteAround(string text, int start, int end)
    {
        const int around = 12;
        return text[Math.Max(0, start - around)..Math.Min(text.Length, end + around)]
            .ReplaceLineEndings(" ")
            .Replace('\t', ' ')
            .Trim();
    }
}
