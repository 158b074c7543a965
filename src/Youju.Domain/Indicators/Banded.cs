namespace Youju.Domain.Indicators;

/// <summary>分段计分: the band the value lies in decides which share of the weight is given.</summary>
public sealed record Banded(BandScale<decimal> Shares) : ScoringMethod
{
    protected override Points ComputePoints(Indicator indicator, decimal done)
    {
        var share = Shares[done];
        return share == 1
            ? GiveFullPoints(indicator)
            : new(
                indicator.Weight * share,
                $"按分段得 {FormatNumber(indicator.Weight)} × {FormatNumber(share * 100)}% ＝ {FormatNumber(indicator.Weight * share)} 分"
            );
    }
}
