using System.Globalization;

namespace Youju.UseCases.Packages;

/// <summary>Names that a workbook takes for its sheets: at most 31 characters, none of a few, no two alike.</summary>
internal static class SheetNames
{
    private const int Longest = 31;
    private const string Forbidden = ":\\/?*[]'";

    public static IReadOnlyList<string> AssignNames(IEnumerable<string> names)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. names.Select(name =>
                ReserveFreeName(
                    string.Concat(
                        name.Where(letter => !Forbidden.Contains(letter, StringComparison.Ordinal))
                    ),
                    taken
                )
            ),
        ];
    }

    private static string ReserveFreeName(string name, HashSet<string> taken)
    {
        var free = CutToLength(name, "");
        for (var number = 2; free.Length == 0 || !taken.Add(free); number++)
            free = CutToLength(name, number.ToString("'-'0", CultureInfo.InvariantCulture));
        return free;
    }

    private static string CutToLength(string name, string end) =>
        name[..Math.Min(name.Length, Longest - end.Length)] + end;
}
