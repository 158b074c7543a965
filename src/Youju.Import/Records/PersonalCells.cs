using System.Globalization;
using System.Text.RegularExpressions;
using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Import.Records;

/// <summary>Takes phone and identity numbers out of what people wrote beside a name; no register asks for them.</summary>
internal sealed partial class PersonalCells
{
    private const int PhoneDigits = 11;
    private const int MatchMilliseconds = 1000;
    private const string Mark = "（号码略）";

    private int removed;

    public string RemoveNumbers(string words)
    {
        foreach (
            var span in PersonalNumbers.FindNumbers(words).Where(span => IsPersons(words, span)).Reverse()
        )
        {
            words = words[..span.Start] + Mark + words[span.End..];
            removed++;
        }

        return Landline()
            .Replace(words, found =>
            {
                removed++;
                return Mark;
            });
    }

    [GeneratedRegex(@"(?<!\d)0\d{2,3}[-－]\d{7,8}(?!\d)", RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex Landline();

    public IEnumerable<string> DescribeRemoved() =>
        removed == 0
            ? []
            :
            [
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"有 {removed} 处电话或身份证号码，台账不要，没有存"
                ),
            ];

    // Asset and contract numbers are as long as those of bank cards.
    private static bool IsPersons(string words, TextSpan span) =>
        PersonalNumbers.ExtractDigits(words.AsSpan(span.Start, span.Length)) is var digits
        && (digits.Length == PhoneDigits || PersonalNumbers.IsIdentityNumber(digits));
}
