using System.Text;

namespace Youju.Formats.Docx.Reading.Numbering;

/// <summary>Numbers in the words of Chinese.</summary>
/// <param name="Weights">The signs for 10, 100, 1 000 and 10 000.</param>
/// <param name="ShortTen">Whether 10 to 19 go without the leading one.</param>
internal sealed record ChineseCount(string Digits, string Weights, bool ShortTen)
{
    public string FormatNumber(int number) =>
        number switch
        {
            < 0 or > 99_999 => NumberFormat.FormatDecimal(number),
            0 => Digits[0].ToString(),
            10 when ShortTen => Weights[0].ToString(),
            > 10 and < 20 when ShortTen => $"{Weights[0]}{Digits[number - 10]}",
            _ => FormatPlaces(number),
        };

    private string FormatPlaces(int number)
    {
        var text = new StringBuilder();
        var gap = false;
        for (int place = Weights.Length, weight = 10_000; place >= 0; place--, weight /= 10)
        {
            var digit = number / weight % 10;
            if (digit == 0)
            {
                gap = text.Length > 0;
                continue;
            }

            if (gap)
                text.Append('零');
            gap = false;
            text.Append(Digits[digit]);
            if (place > 0)
                text.Append(Weights[place - 1]);
        }

        return text.ToString();
    }
}
