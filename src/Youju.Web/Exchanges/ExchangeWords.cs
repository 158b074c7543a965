using System.Globalization;
using Youju.Text.Times;
using Youju.UseCases.Exchanges;

namespace Youju.Web.Exchanges;

/// <summary>How it stands between two desks, in words.</summary>
internal static class ExchangeWords
{
    public static string FormatTime(DateTimeOffset at) =>
        ChinaTime.FromMoment(at).ToString("yyyy年M月d日 HH:mm", CultureInfo.InvariantCulture);

    public static string ListNumbers(IEnumerable<int> numbers) =>
        string.Join('、', numbers.Select(one => one.ToString(CultureInfo.InvariantCulture)));

    public static string DescribeLast(ParcelNote? note) =>
        note is null
            ? "还没有"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"第 {note.Number} 件 · {note.Title} · {FormatTime(note.At)}"
            );
}
