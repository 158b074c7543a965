namespace Youju.Domain.Indicators;

/// <summary>A method that asks first whether the target is met, and gives full marks if so.</summary>
public abstract record TargetMethod : ScoringMethod
{
    protected sealed override Points ComputePoints(Indicator indicator, decimal done)
    {
        return IsTargetMet(indicator, done)
            ? GiveFullPoints(indicator)
            : ScoreMissedTarget(indicator, done, indicator.Target!.Value);
    }

    protected abstract Points ScoreMissedTarget(Indicator indicator, decimal done, decimal target);

    /// <summary>Whether the value keeps the indicator's direction.</summary>
    public static bool IsTargetMet(Indicator indicator, decimal done) =>
        indicator.Direction switch
        {
            TargetDirection.AtLeast => done >= indicator.Target,
            TargetDirection.Above => done > indicator.Target,
            TargetDirection.Equal => done == indicator.Target,
            TargetDirection.AtMost => done <= indicator.Target,
            TargetDirection.Below => done < indicator.Target,
            _ => throw new InvalidOperationException($"{indicator.Direction} has no target to meet."),
        };

    /// <summary>Whether the value lies at least the whole target away from it, where nothing is left to earn.</summary>
    protected static bool IsTooFarOff(decimal done, decimal target) =>
        Math.Abs(done - target) >= Math.Abs(target);

    // Nothing can be divided by a target of zero; a pack names the method of zero targets for that.
    protected static Points ScoreProportion(Indicator indicator, decimal part, decimal whole)
    {
        return whole == 0
            ? new(0, "目标为0而未达到，计 0 分")
            : new(
                indicator.Weight * part / whole,
                $"得 {FormatNumber(indicator.Weight)} × {FormatNumber(part)} ÷ {FormatNumber(whole)} "
                    + $"＝ {FormatNumber(indicator.Weight * part / whole)} 分"
            );
    }
}

/// <summary>按完成比例: weight × done ÷ target.</summary>
public sealed record Proportional : TargetMethod
{
    protected override Points ScoreMissedTarget(Indicator indicator, decimal done, decimal target)
    {
        return ScoreProportion(indicator, done, target);
    }
}

/// <summary>反向指标，线性: weight × (1 − excess ÷ target), nothing left at twice the target.</summary>
public sealed record ReverseLinear : TargetMethod
{
    protected override Points ScoreMissedTarget(Indicator indicator, decimal done, decimal target)
    {
        if (target == 0)
            return ScoreProportion(indicator, 0, 0);
        var points = IsTooFarOff(done, target) ? 0 : indicator.Weight * (1 - ((done - target) / target));
        return new(
            points,
            $"得 {FormatNumber(indicator.Weight)} ×（1 −（{FormatNumber(done)} − {FormatNumber(target)}）"
                + $"÷ {FormatNumber(target)}）＝ {FormatNumber(points)} 分"
        );
    }
}

/// <summary>反向指标，比值: weight × target ÷ done.</summary>
public sealed record ReverseRatio : TargetMethod
{
    protected override Points ScoreMissedTarget(Indicator indicator, decimal done, decimal target)
    {
        return ScoreProportion(indicator, target, done);
    }
}

/// <summary>等于: what lies below counts in proportion; what lies above is either as good, or as far off as what lies below.</summary>
public sealed record EqualityMethod(bool IsSymmetric) : TargetMethod
{
    protected override Points ScoreMissedTarget(Indicator indicator, decimal done, decimal target)
    {
        if (target == 0 || done < target)
            return ScoreProportion(indicator, done, target);
        return IsSymmetric
            ? ScoreProportion(indicator, IsTooFarOff(done, target) ? 0 : (2 * target) - done, target)
            : GiveFullPoints(indicator);
    }
}

/// <summary>All or nothing: 达到得满分，未达到不得分.</summary>
public sealed record Direct : TargetMethod
{
    protected override Points ScoreMissedTarget(Indicator indicator, decimal done, decimal target)
    {
        return new(0, "未达到，计 0 分");
    }
}
