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
        var scores = ScoreBook.Of(dossier, pack, facts)
            ?? throw new CannotComposeException(
                $"方案包 {packs} 都没有写怎样计分（scoring.yaml）。用 --pack 加一个省市的方案包。"
            );
        if (scores.Repeated is [var repeated, ..])
            throw new CannotComposeException(
                $"targets.yaml 里有两个指标的编号都是“{repeated}”，请改成不同的编号。"
            );
        var composition = new Composition(dossier, pack, facts, scores);
        var variables = new ReportVariables(composition).All();
        var forms = new PackageForms(composition, variables).Choose((options ?? new()).With);
        var records = composition
            .Themes.ToldInPart.Select(register => new RecordTable(composition, register))
            .ToList();
        var report = new ReportWriter(composition, variables).Write([
            .. forms.Select(form => form.Writer.Title),
            .. records.Select(table => table.Name),
        ]);
        composition.Gaps.AddRange(scores.Remarks);
        composition.Gaps.AddRange(UnfilledRegisters.In(dossier, facts));
        composition.Gaps.AddRange(Contradictions.In(dossier.Ledger));
        composition.Gaps.AddRange(Duplicates.In(dossier));
        composition.Gaps.AddRange(OpenValues.In(dossier));
        composition.Gaps.AddRange(IllustrativeValues.In(dossier));
        return Finish(
            composition,
            FileNames.Safe([
                new(pack.Report.Name, PackageDocumentKind.Report, report),
                .. forms.Select(form => new PackageDocument(
                    form.Writer.Name,
                    form.Kind,
                    form.Writer.Write()
                )),
                .. records.Select(table => table.Write()),
            ])
        );
    }

    private static ReportPackage Finish(Composition composition, IReadOnlyList<PackageDocument> documents)
    {
        var keys = documents
            .SelectMany(document => document.Document.NamedFigures)
            .Select(figure => figure.FactKey)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        var sources = new OrderedDictionary<string, FactTrace>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (composition.Sources.Trace(key) is { } trace)
                sources.Add(key, trace);
            else
                composition.Gaps.Add($"没有找到“{composition.Sources.Name(key)}”的来源");
        }

        var searched = documents
            .Select(document => NakedFigures.Find(document, composition.Figures))
            .ToList();
        foreach (var document in searched)
            composition.Gaps.AddRange(NakedFigures.Gaps(document));
        return new(composition.Dossier.Unit.Name, composition.Dossier.Year, searched)
        {
            Sources = sources,
            Gaps = composition.Gaps.All,
        };
    }
}
