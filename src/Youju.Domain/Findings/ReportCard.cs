namespace Youju.Domain.Findings;

/// <summary>Whose report it is, and what it says of the whole, as far as it tells.</summary>
/// <param name="Title">What stands above it; empty where nothing does.</param>
/// <param name="Year">The budget year.</param>
/// <param name="Province">The province it comes from.</param>
/// <param name="Score">The score of the whole, in points.</param>
/// <param name="Grade">The grade that stands behind it: 优.</param>
public sealed record ReportCard(
    string Title,
    string? Unit,
    int? Year,
    string? Province,
    decimal? Score,
    string? Grade
)
{
    public static ReportCard Blank { get; } = new("", null, null, null, null, null);
}
