using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Reports;
using Youju.Packs.Definitions;
using Youju.Reporting.Chapters;
using Youju.Reporting.Forms;
using Youju.Reporting.Scores;

namespace Youju.Reporting.Package;

/// <summary>Composes the report package of a dossier: the same dossier and packs give the same package.</summary>
public static class PackageComposer
{
    /// <exception cref="CannotComposeException">The packs do not say how to score or to compose, or indicators cannot be told apart.</exception>
    public static ReportPackage Compose(
        Dossier dossier,
        Pack pack,
        FactStore facts,
        PackageOptions? options = null
    )
    {
        var packs = string.Join("、", dossier.Packs);
        if (pack.Report.Chapters.Count == 0)
            throw new CannotComposeException(
                $"方案包 {packs} 都没有写报告的章节（report.yaml）。用 --pack 加一个省市的方案包。"
            );
        var scores = ScoreBook.FromDossier(dossier, pack, facts)
            ?? throw new CannotComposeException(
                $"方案包 {packs} 都没有写怎样计分（scoring.yaml）。用 --pack 加一个省市的方案包。"
            );
        if (scores.Repeated is [var repeated, ..])
            throw new CannotComposeException(
                $"targets.yaml 里有两个指标的编号都是“{repeated}”，请改成不同的编号。"
            );
        var composition = new Composition(dossier, pack, facts, scores);
        var variables = new ReportVariables(composition).CreateVariables();
        var forms = new PackageForms(composition, variables).ChooseForms((options ?? new()).With);
        var records = composition
            .Themes.ShortenedRegisters.Select(register => new RecordTable(composition, register))
            .ToList();
        var report = new ReportWriter(composition, variables).WriteReport([
            .. forms.Select(form => form.Writer.Title),
            .. records.Select(table => table.Name),
        ]);
        composition.Gaps.AddRange(scores.Remarks);
        composition.Gaps.AddRange(UnfilledRegisters.DescribeGaps(dossier, facts));
        composition.Gaps.AddRange(Contradictions.DescribeGaps(dossier.Ledger, pack.LedgerIdentities));
        composition.Gaps.AddRange(Duplicates.DescribeGaps(dossier));
        composition.Gaps.AddRange(OpenValues.DescribeGaps(dossier));
        composition.Gaps.AddRange(IllustrativeValues.DescribeGaps(dossier));
        return FinishPackage(
            composition,
            FileNames.WithSafeNames([
                new(pack.Report.Name, PackageDocumentKind.Report, report),
                .. forms.Select(form => new PackageDocument(
                    form.Writer.Name,
                    form.Kind,
                    form.Writer.WriteDocument()
                )),
                .. records.Select(table => table.WriteDocument()),
            ])
        );
    }

    private static ReportPackage FinishPackage(
        Composition composition,
        IReadOnlyList<PackageDocument> documents
    )
    {
        var keys = documents
            .SelectMany(document => document.Document.NamedFigures)
            .Select(figure => figure.FactKey)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        var sources = new OrderedDictionary<string, FactTrace>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (composition.Sources.TraceFigure(key) is { } trace)
                sources.Add(key, trace);
            else
                composition.Gaps.Add($"没有找到“{composition.Sources.NameFigure(key)}”的来源");
        }

        var searched = documents
            .Select(document => UnsourcedFigures.MarkUnsourced(document, composition.Figures))
            .ToList();
        foreach (var document in searched)
            composition.Gaps.AddRange(UnsourcedFigures.DescribeGaps(document));
        return new(composition.Dossier.Unit.Name, composition.Dossier.Year, searched)
        {
            Sources = sources,
            Gaps = composition.Gaps.All,
        };
    }
}
