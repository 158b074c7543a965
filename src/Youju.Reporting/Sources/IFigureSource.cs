using Youju.Domain.Facts;
using Youju.Domain.Figures;

namespace Youju.Reporting.Sources;

/// <summary>One kind of place that figures of a package come from.</summary>
internal interface IFigureSource
{
    /// <summary>The figure itself; null where the key names words that hold one, or nothing.</summary>
    Quantity? FindQuantity(DossierKey key);

    /// <summary>Where it comes from; null where the key names nothing.</summary>
    FactTrace? TraceFigure(DossierKey key);
}
