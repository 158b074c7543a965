using System.Globalization;
using Youju.Domain.Workbooks;
using Youju.Text.Words;

namespace Youju.Tourism.Routes.Sheets;

/// <summary>Reads travel times that were measured: from, to, minutes in the first three columns.</summary>
public static class TravelSheet
{
    private const int LongestTravel = 24 * 60;

    /// <param name="problems">Rows that do not fit; a head is none.</param>
    public static IReadOnlyDictionary<(string From, string To), int> ReadTimes(
        IEnumerable<WorkbookSheet> sheets,
        out IReadOnlyList<string> problems
    )
    {
        var known = new Dictionary<(string, string), int>();
        var wrong = new List<string>();
        foreach (var row in sheets.Take(1).SelectMany(sheet => sheet.Rows))
        {
            var (from, to, written) = (
                row.FindCell(0).Words.Trim(),
                row.FindCell(1).Words.Trim(),
                row.FindCell(2).Words.Trim()
            );
            var isNumber = decimal.TryParse(
                HalfWidth.FromFullWidth(written),
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var minutes
            );
            if (isNumber && minutes <= LongestTravel && from.Length > 0 && to.Length > 0)
                known[(from, to)] = (int)Math.Ceiling(minutes);
            else if (row.Number > 1)
                wrong.Add(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"行车时间表第 {row.Number} 行应是 起点、终点、分钟 三格，分钟不超过 {LongestTravel}。"
                    )
                );
        }

        problems = wrong;
        return known;
    }
}
