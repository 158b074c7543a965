using System.Text.RegularExpressions;

namespace Youju.Tourism.BaseMaps;

/// <summary>审图号: the number under which a map was approved for publication, such as GS（2024）1234号 or 湘S（2025）7号.</summary>
/// <remarks>docs/decisions/043-maps-of-the-units-own-files.md</remarks>
public static partial class ApprovalNumber
{
    /// <summary>Whether it has what every number has: the S of the surveyors, a year and a number.</summary>
    public static bool IsWellFormed(string number) => Parts.IsMatch(number);

    // Offices write the brackets in many ways, and some leave them out.
    [GeneratedRegex(
        @"S\D{0,3}(?:19|20)\d\d\D{1,3}\d",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Parts { get; }
}
