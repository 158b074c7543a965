using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Findings;
using Youju.Domain.Remarks;
using Youju.Domain.Reports;
using Youju.Packs.Definitions;
using Youju.Reporting.Chapters;
using Youju.Reporting.Forms;
using Youju.Reporting.Gaps;
using Youju.Reporting.Limits;
using Youju.Reporting.Scores;

namespace Youju.Reporting.Package;

/// <summary>Composes the report package of a dossier: the same dossier and packs give the same package.</summary>
public static class PackageComposer
{
    /// <exception cref="CannotComposeException">The packs do not say how to score or to compose, indicators
    /// cannot be told apart, or the package grows too large.</exception>
    public static ReportPackage Compose(
        Dossier dossier,
        Pack pack,
        FactStore facts,
        PackageOptions? options = null
    )
    {
        var (asked, scores) = (options ?? new(), ScoreDossier(dossier, pack, facts));
        var composition = new Composition(dossier, pack, facts, scores, asked.Limits);
        var names = new ReportVariables(composition).CreateNames();
        var choice = new PackageForms(composition, names.Names, asked.With);
        var forms = choice.ChooseForms();
        var tables = CreateRecordTables(composition);
        var report = new ReportWriter(composition, names.Names).WriteReport([
            .. forms.Select(form => form.Title),
            .. tables.Select(table => table.Name),
        ]);
        var filled = forms.Select(form => (Form: form, Written: form.WriteDocument())).ToList();
        var listed = tables.Select(table => table.WriteDocument()).ToList();
        var gaps = new GapList()
            .AddGaps(names.SentenceGaps)
            .AddGaps(MissingMeasures.FindGaps(dossier, pack, facts, scores))
            .AddGaps(names.NarrativeGaps)
            .AddGaps(ProjectGaps.FindGaps(dossier, scores, choice.HasProjectForms))
            .AddGaps(report.Gaps)
            .AddGaps(FindDossierGaps(composition))
            .AddGaps(filled.SelectMany(form => form.Written.Gaps))
            .AddGaps(listed.SelectMany(table => table.Gaps));
        IEnumerable<PackageDocument> documents =
        [
            new(pack.Report.Name, PackageDocumentKind.Report, report.Document),
            .. filled.Select(one => new PackageDocument(one.Form.Name, one.Form.Kind, one.Written.Document)),
            .. listed.Select(table => table.Document),
        ];
        return FinishPackage(composition, gaps, FileNames.WithSafeNames([.. documents]), asked.Limits);
    }

    private static List<RecordTable> CreateRecordTables(Composition composition) =>
        [.. composition.Themes.ShortenedRegisters.Select(register => new RecordTable(composition, register))];

    private static ScoreBook ScoreDossier(Dossier dossier, Pack pack, FactStore facts)
    {
        var packs = string.Join("、", dossier.Packs);
        if (pack.Report.Chapters.Count == 0)
            throw CreateRefusal(GapCodes.PacksWithoutChapters, packs);
        var scores = ScoreBook.FromDossier(dossier, pack, facts)
            ?? throw CreateRefusal(GapCodes.PacksWithoutScoring, packs);
        return scores.Repeated is [var repeated, ..]
            ? throw CreateRefusal(GapCodes.IndicatorRepeated, repeated)
            : scores;
    }

    private static CannotComposeException CreateRefusal(string code, string value) =>
        new(new(code, Severity.Error, Place: null, [value]));

    // What the dossier lacks, whatever is printed of it.
    private static IEnumerable<Remark> FindDossierGaps(Composition composition)
    {
        var dossier = composition.Dossier;
        return
        [
            .. composition.Typed.Gaps,
            .. composition.Scores.Remarks.Select(remark =>
                GapList.CreateGap(GapCodes.ScoreRemark, "targets", remark)
            ),
            .. UnfilledRegisters.FindGaps(dossier, composition.Facts),
            .. DutyGaps.FindGaps(composition),
            .. Contradictions.FindGaps(dossier, composition.Facts, composition.Pack.LedgerIdentities),
            .. Duplicates.FindGaps(dossier),
            .. OutsideYear.FindGaps(dossier),
            .. OpenValues.FindGaps(dossier),
            .. IllustrativeValues.FindGaps(dossier),
            .. PersonalText.FindGaps(dossier),
        ];
    }

    private static ReportPackage FinishPackage(
        Composition composition,
        GapList gaps,
        IReadOnlyList<PackageDocument> documents,
        ComposingLimits limits
    )
    {
        PackageSize.CheckDocuments(documents, limits);
        var sources = new OrderedDictionary<string, FactTrace>(StringComparer.Ordinal);
        foreach (var key in ListFigureKeys(documents))
        {
            if (composition.Sources.TraceFigure(key) is { } trace)
                sources.Add(key, trace);
            else
                gaps.AddGap(
                    GapList.CreateGap(GapCodes.FigureWithoutTrace, key, composition.Sources.NameFigure(key))
                );
        }

        var searched = documents
            .Select(document => UnsourcedFigures.MarkUnsourced(document, composition.Figures))
            .ToList();
        return new(composition.Dossier.Unit.Name, composition.Dossier.Year, searched)
        {
            Sources = sources,
            Gaps = gaps.AddGaps(searched.SelectMany(UnsourcedFigures.FindGaps)).All,
        };
    }

    private static IEnumerable<string> ListFigureKeys(IEnumerable<PackageDocument> documents) =>
        documents
            .SelectMany(document => document.Document.NamedFigures)
            .Select(figure => figure.FactKey)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
}
