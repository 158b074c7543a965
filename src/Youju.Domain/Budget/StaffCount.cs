namespace Youju.Domain.Budget;

/// <summary>Posts and people at the end of the year; null is unknown.</summary>
/// <param name="Posts">编制数</param>
/// <param name="InService">在职人数</param>
/// <param name="Retired">离退休人数</param>
/// <param name="Temporary">编外人数</param>
public sealed record StaffCount(
    int? Posts = null,
    int? InService = null,
    int? Retired = null,
    int? Temporary = null
)
{
    /// <summary>The counts stand in for ones that are not known.</summary>
    public bool IsIllustrative { get; init; }
}
