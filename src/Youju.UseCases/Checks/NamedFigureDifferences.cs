using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Reporting.Sources;
using Youju.UseCases.Dossiers;

namespace Youju.UseCases.Checks;

/// <summary>Figures that name their fact, as in a file of ours: each against what the fact is now.</summary>
internal sealed class NamedFigureDifferences(OpenDossier open, FigureReader reader)
{
    public IEnumerable<Finding> FindIn(Document document)
    {
        if (FigureSources.FromDossier(open.Dossier, open.Pack, open.Facts) is not { } sources)
            return [];
        return
        [
            .. from figure in document.NamedFigures
            let known = sources.FindQuantity(figure.FactKey)
            let words = document.SliceText(figure.Span)
            where known is not null && !FigureMatch.MayMean(words, known.Value, reader)
            select DossierFinding.Create(
                figure.Span,
                sources.NameFigure(figure.FactKey),
                words,
                known.Value,
                sources.TraceFigure(figure.FactKey)
            ),
        ];
    }
}
