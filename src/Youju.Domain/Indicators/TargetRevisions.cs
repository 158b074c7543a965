namespace Youju.Domain.Indicators;

/// <summary>调整: a target that was changed after it was set, with what it was before.</summary>
/// <param name="Was">As people read it: ≥30万人次.</param>
/// <param name="Reason">Why it was changed.</param>
public sealed record TargetRevision(DateOnly On, string Was, string Now, string Reason)
{
    /// <summary>Who approved it; null as long as nobody is named.</summary>
    public string? ApprovedBy { get; init; }

    /// <summary>What the report says of it, in Chinese.</summary>
    public string ToChineseText() =>
        FormattableString.Invariant($"目标值由{Was}调整为{Now}（{On:yyyy年M月d日}")
        + (ApprovedBy is null ? "）" : $"，{ApprovedBy}批准）")
        + $"，原因：{Reason}";
}

/// <summary>The changes of one target, the first first; equal where they say the same.</summary>
public sealed record TargetRevisions(IReadOnlyList<TargetRevision> All)
{
    public static TargetRevisions None { get; } = new([]);

    /// <summary>These and one more.</summary>
    public TargetRevisions With(TargetRevision revision) => new([.. All, revision]);

    public bool Equals(TargetRevisions? other) => other is not null && All.SequenceEqual(other.All);

    public override int GetHashCode() => All.Count;
}
