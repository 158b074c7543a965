using Youju.Domain.Workbooks;

namespace Youju.UseCases.Dossiers;

/// <summary>Why rows of indicators were not taken, each reason at the column it is about.</summary>
/// <remarks>What was written is read as a sheet of its own: its row numbers are none that the person has before him.</remarks>
internal sealed class IndicatorReasons(FormSheet form)
{
    private const string SameAsOther = "与另一行是同一个指标，请只留一行";

    private readonly List<string> headers = [.. form.Columns.Select(column => column.Header)];

    /// <summary>The place of a column behind the id, which no row shows; the first one where the form has none of that name.</summary>
    public int FindPlace(string label) =>
        Math.Max(0, headers.FindIndex(header => header.StartsWith(label, StringComparison.Ordinal)) - 1);

    public IReadOnlyDictionary<int, string> PlaceReasons(IEnumerable<string> reasons)
    {
        var placed = new Dictionary<int, string>();
        foreach (var (place, words) in reasons.Select(PlaceReason))
            placed[place] = placed.TryGetValue(place, out var before) ? $"{before}；{words}" : words;
        return placed;
    }

    private (int Place, string Words) PlaceReason(string reason)
    {
        var letters = reason.TakeWhile(char.IsAsciiLetterUpper).Count();
        var digits = reason.Skip(letters).TakeWhile(char.IsAsciiDigit).Count();
        return letters is > 0 and <= 2 && digits > 0
            ? (Math.Max(0, CountColumns(reason[..letters]) - 2), reason[(letters + digits)..])
            : PlaceByLabel(RemoveRow(reason));
    }

    // A is 1.
    private static int CountColumns(string letters) =>
        letters.Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1);

    // “指标值”必填
    private (int Place, string Words) PlaceByLabel(string reason)
    {
        var end = reason.StartsWith('“') ? reason.IndexOf('”', StringComparison.Ordinal) : -1;
        var label = end > 1 ? reason[1..end] : "";
        var isKnown =
            label.Length > 0 && headers.Exists(header => header.StartsWith(label, StringComparison.Ordinal));
        return isKnown
            ? (FindPlace(label), reason[(end + 1)..])
            : (
                FindPlace(SaveIndicators.Name),
                reason.StartsWith("与第", StringComparison.Ordinal) ? SameAsOther : reason
            );
    }

    // 第2行“指标值”必填
    private static string RemoveRow(string reason)
    {
        if (!reason.StartsWith('第'))
            return reason;
        var digits = reason.Skip(1).TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && reason.AsSpan(1 + digits).StartsWith("行") ? reason[(digits + 2)..] : reason;
    }
}
