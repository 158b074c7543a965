namespace Youju.Domain.Indicators;

/// <summary>分段计分: the band the value lies in decides which share of the weight is given.</summary>
public sealed record Banded(BandScale<decimal> Shares) : ScoringMethod
{
    protected override Points Compute(Indicator indicator, decimal done)
    {
        var share = Shares[done];
        return share == 1
            ? Full(indicator)
            : new(
                indicator.Weight * share,
                $"按分段得 {Print(indicator.Weight)} × {Print(share * 100)}% ＝ {Print(indicator.Weight * share)} 分"
            );
    }
}
