using System.Globalization;
using Youju.Domain.Facts;
using Youju.Domain.Findings;
using Youju.Domain.Remarks;
using Youju.Domain.Reports;
using Youju.Publishing.Editions;
using Youju.Publishing.Manifests;
using Youju.Publishing.Redaction;
using Youju.Publishing.Signatures;
using Youju.Publishing.Years;
using Youju.Reporting.Gaps;
using Youju.Reporting.Scores;
using Youju.Reporting.Sources;
using Youju.Reporting.Wording;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Packages;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Publications;

/// <summary>A year that is to become an edition.</summary>
/// <param name="Open">The dossier as the house knows it.</param>
public sealed record ComposeEditionRequest(OpenDossier Open, EditionTerms Terms, SigningKey Key)
{
    /// <summary>Words that somebody wants left out besides what the profile of the packs leaves out.</summary>
    public IReadOnlyList<string> Hidden { get; init; } = [];
}

/// <summary>An edition, and how it differs from what the house knows.</summary>
/// <param name="Remarks">What a person should look at before it is published.</param>
public sealed record ComposeEditionResult(
    Edition Edition,
    IReadOnlyList<RedactionChange> Changes,
    IReadOnlyList<Remark> Remarks
);

/// <summary>Makes an edition of a dossier: redacted, composed, signed, and searched once more for what may not be told.</summary>
public static class ComposeEdition
{
    private const string GapMark = "【待补";

    /// <exception cref="UsageException">A figure would change, or something that may not be told would remain.</exception>
    public static ComposeEditionResult Compose(ComposeEditionRequest request)
    {
        var open = request.Open;
        var redacted = DossierRedaction.RedactDossier(open.Dossier, open.Pack.Publication, request.Hidden);
        var shown = OpenDossier.FromDossier(redacted.Dossier, pack: null);
        RefuseChangedFigures(
            [.. open.Facts.All.Where(fact => !redacted.HiddenFacts.Contains(fact.Key))],
            shown.Facts
        );
        var package = ComposePackage.ComposeReport(shown, new());
        var isExample =
            request.Terms.IsExample || package.Gaps.Any(gap => gap.Code == GapCodes.ValuesIllustrative);
        var terms = request.Terms with { IsExample = isExample };
        var edition = EditionComposer.ComposeEdition(CreateYear(shown, package, terms), request.Key);
        RefuseSecrets(edition, redacted.Secrets);
        return new(edition, redacted.Changes, [.. FindGaps(package)]);
    }

    private static PublicYear CreateYear(OpenDossier shown, ReportPackage package, EditionTerms terms)
    {
        var sources = FigureSources.FromDossier(shown.Dossier, shown.Pack, shown.Facts);
        var scores = ScoreBook.FromDossier(shown.Dossier, shown.Pack, shown.Facts);
        return new(shown.Dossier, terms)
        {
            Licence = shown.Pack.Publication.Licence,
            Facts = [.. shown.Facts.All.Where(fact => fact.Quantity is not null)],
            FindTrace = key => package.Sources.GetValueOrDefault(key) ?? sources?.TraceFigure(key),
            Print = new FigurePrinter(FigureStyle.FromSource(shown.Pack.Report.Figures)).PrintWithUnit,
            NameFigure = key => sources?.NameFigure(key) ?? key,
            PrintedKeys = [.. package.Sources.Keys],
            Overall = scores?.Overall,
            Projects = scores?.Projects ?? new Dictionary<string, Domain.Indicators.ScoreSheet>(),
            ClassLabels = shown
                .Pack.Indicators.Classes.SelectMany(group => group.Children)
                .DistinctBy(child => child.Key, StringComparer.Ordinal)
                .ToDictionary(child => child.Key, child => child.Label, StringComparer.Ordinal),
            WritePapers = mark => PublicPapers.WritePapers(shown, package, mark),
        };
    }

    // What is left out may be a word or a place, never an amount.
    private static void RefuseChangedFigures(IReadOnlyList<Fact> own, FactStore shown)
    {
        foreach (var fact in own.Where(fact => fact.Quantity is not null))
            if (shown.FindFact(fact.Key) is { } other && other.Quantity != fact.Quantity)
                throw new UsageException(
                    PublicationRemarks.FigureWouldChange,
                    [fact.Label, fact.Quantity.ToChineseText(), other.Quantity.ToChineseText()]
                );
        var (known, told) = (CountKnown(own), CountKnown(shown.All));
        if (known != told)
            throw new UsageException(PublicationRemarks.FigureWouldChange, ["有数的数据项", known, told]);
    }

    private static string CountKnown(IEnumerable<Fact> facts) =>
        facts.Count(fact => fact.Quantity is not null).ToString(CultureInfo.InvariantCulture);

    private static void RefuseSecrets(Edition edition, IReadOnlyCollection<Secret> secrets)
    {
        if (PublishedSearch.FindSecrets(edition.Files, secrets) is [var found, ..])
            throw new UsageException(
                PublicationRemarks.SecretRemains,
                [found.Secret.Kind.ToChineseLabel(), found.Secret.Words, found.File]
            );
    }

    private static IEnumerable<Remark> FindGaps(ReportPackage package)
    {
        var gaps = package.Documents.Sum(document => document.Document.Text.Split(GapMark).Length - 1);
        if (gaps > 0)
            yield return new(
                PublicationRemarks.ReportHasGaps,
                Severity.Warning,
                null,
                [gaps.ToString(CultureInfo.InvariantCulture)]
            );
    }
}
