using Youju.Domain.Budget;
using Youju.Domain.Figures;

namespace Youju.Reading.LastReports;

/// <summary>Amounts as a report writes them.</summary>
internal static class WrittenMoney
{
    /// <summary>The amount with the worth of its last printed digit; null where it is no whole number of fen.</summary>
    /// <param name="scale">Yuan per printed unit.</param>
    public static Amount? ToAmount(PrintedFigure figure, decimal scale)
    {
        if (!Money.TryFromYuan(figure.Value * scale, out var money))
            return null;
        var hasGrain = Money.TryFromYuan(figure.Grain * scale, out var grain) && money.Fen != 0;
        return new(money, hasGrain ? grain : new Money(1));
    }
}
