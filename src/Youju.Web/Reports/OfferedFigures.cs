using Youju.Domain.Facts;
using Youju.Web.Dossiers;

namespace Youju.Web.Reports;

/// <summary>A figure that people may put into their words.</summary>
/// <param name="Text">As it stands now.</param>
public sealed record OfferedFigure(string Key, string Label, string Text);

/// <summary>The figures that words may name: those that are known.</summary>
internal static class OfferedFigures
{
    public static IReadOnlyList<OfferedFigure> ListFigures(DossierView view) =>
        [
            .. view
                .Open.Facts.All.Where(fact => fact.Quantity is not null)
                .Select(fact => new OfferedFigure(fact.Key, fact.Label, fact.Quantity.ToChineseText())),
        ];
}
