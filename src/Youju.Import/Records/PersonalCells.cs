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

        return ByShape()
            .Replace(words, found =>
            {
                removed++;
                return Mark;
            });
    }

    // 0730-8401234; identity numbers and cards are known by their shape even where the check digit is mistyped.
    [GeneratedRegex(
        @"(?<!\d)(0\d{2,3}[-－]\d{7,8}|(?<=[\p{Lo}\s：:])1\d{10}|[1-6]\d{5}(19|20)\d{9}[\dXx]|62\d{14,17})(?!\d)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex ByShape();

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
