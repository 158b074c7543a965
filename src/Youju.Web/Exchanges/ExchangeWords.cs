using System.Globalization;
using Youju.UseCases.Exchanges;
using Youju.Web.Layout;

namespace Youju.Web.Exchanges;

/// <summary>How it stands between two desks, in words.</summary>
internal static class ExchangeWords
{
    public static string ListNumbers(IEnumerable<int> numbers) =>
        string.Join('、', numbers.Select(one => one.ToString(CultureInfo.InvariantCulture)));

    public static string DescribeLast(ParcelNote? note) =>
        note is null
            ? "还没有"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"第 {note.Number} 件 · {note.Title} · {LocalTime.FormatWithYear(note.At)}"
            );
}
