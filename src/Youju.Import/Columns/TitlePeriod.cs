using System.Text.RegularExpressions;
using Youju.Reading.Papers;

namespace Youju.Import.Columns;

/// <summary>The year, or the part of it, that the title of a list says all its rows are of: 2025年度满意度调查, 2025年上半年测评结果.</summary>
internal static partial class TitlePeriod
{
    private const int MatchMilliseconds = 1000;

    /// <summary>As the title has it; null where the lines tell none, or several.</summary>
    public static string? FindPeriod(IEnumerable<string> lines) =>
        lines
            .Select(PaperYears.WriteDigits)
            .Where(line => !line.Contains(':'))
            .Select(line => Period().Match(line))
            .Where(found => found.Success)
            .Select(found => found.Groups["period"].Value)
            .Distinct()
            .Take(2)
            .ToList()
            is [var only]
            ? only
            : null;

    /// <summary>The only line without the period that it tells: 患者满意度测评 of 2025年患者满意度测评; null where there is none, or several.</summary>
    public static string? FindName(IEnumerable<string> lines) =>
        lines
            .Select(line => PaperYears.WriteDigits(line).Trim())
            .Select(line =>
                Period().Match(line) is { Success: true } found
                    ? line.Remove(found.Index, found.Length).TrimStart('度')
                    : line
            )
            .Distinct()
            .Take(2)
            .ToList()
            is [{ Length: > 0 } only]
            ? only
            : null;

    // No day, on which the list may only have been made.
    [GeneratedRegex(
        @"(?<!\d)(?<period>20\d\d年(?!\d{1,2}月\d)((?<=年)度?(上半年|下半年|第?[一二三四1-4]季度|(\d{1,2}[\-至~—–])?\d{1,2}月份?))?)(?![\d\-至到~—–])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex Period();
}
