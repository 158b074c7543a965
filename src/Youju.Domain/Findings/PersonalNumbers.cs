using System.Buffers;
using System.Globalization;
using System.Text;
using Youju.Domain.Documents;

namespace Youju.Domain.Findings;

/// <summary>Knows a person's numbers by their shape: identity numbers, bank cards, mobile phones.</summary>
public static class PersonalNumbers
{
    private const string DecimalPoints = ".,";
    private const string AmountSigns = DecimalPoints + "¥￥";
    private const string AmountWords = "元万";
    private const int PhoneDigits = 11;
    private const int IdentityDigits = 18;
    private const int FewestCardDigits = 16;
    private const int MostCardDigits = 19;
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789０１２３４５６７８９");

    /// <summary>A citizen's identity number, by its date of birth and its check digit (GB 11643).</summary>
    public static bool IsIdentityNumber(string number)
    {
        return number.Length == IdentityDigits
            && number[0] != '0'
            && HasBirthday(number.AsSpan(6, 8))
            && "10X98765432"[SumWeightedDigits(number) % 11] == char.ToUpperInvariant(number[17]);
    }

    /// <summary>A bank card number, by its issuer and its check digit.</summary>
    public static bool IsBankCardNumber(string number)
    {
        return number.Length is >= FewestCardDigits and <= MostCardDigits
            && !number.AsSpan().ContainsAnyExceptInRange('0', '9')
            && number.StartsWith("62", StringComparison.Ordinal)
            && HasLuhnDigit(number);
    }

    public static bool IsMobileNumber(string number)
    {
        return number.Length == PhoneDigits
            && !number.AsSpan().ContainsAnyExceptInRange('0', '9')
            && number[0] == '1'
            && number[1] is >= '3' and <= '9';
    }

    /// <summary>Whether the last digit is the check digit of those before it (ISO/IEC 7812-1).</summary>
    public static bool HasLuhnDigit(string number)
    {
        var sum = 0;
        for (var index = 0; index < number.Length; index++)
        {
            var digit = number[^(index + 1)] - '0';
            var counted = index % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }

        return sum % 10 == 0;
    }

    /// <summary>
    /// Where such numbers stand, in order: with full-width digits too, and with a blank or a dash between
    /// groups of digits.
    /// </summary>
    public static IEnumerable<TextSpan> FindNumbers(string text)
    {
        for (var at = 0; FindNextDigit(text, at) is >= 0 and var start; )
        {
            var groups = DigitGroups.ReadGroups(text, start);
            foreach (var span in FindNumbersIn(text, groups))
                yield return span;
            at = groups.End;
        }
    }

    /// <summary>The digits of a span, in half width and without what stands between them.</summary>
    public static string ExtractDigits(ReadOnlySpan<char> words)
    {
        var digits = new StringBuilder(words.Length);
        foreach (var letter in words)
            if (DigitGroups.IsDigit(letter) || DigitGroups.IsCheckLetter(letter))
                digits.Append(DigitGroups.ToHalfWidth(letter));
        return digits.ToString();
    }

    // Groups that make one number, else each group by itself.
    private static IEnumerable<TextSpan> FindNumbersIn(string text, DigitGroups groups)
    {
        if (groups.Count > 1 && IsGroupedNumber(text, groups))
            return [groups.Span];
        return groups.Where(span => IsPersonalNumber(text, span));
    }

    private static bool IsGroupedNumber(string text, DigitGroups groups)
    {
        var number = ExtractDigits(text.AsSpan(groups.Span.Start, groups.Span.Length));
        return IsIdentityNumber(number)
            || IsBankCardNumber(number)
            || (IsMobileNumber(number) && groups.HasLengths(3, 4, 4))
            || (IsMobileNumber(WithoutCountryCode(number)) && groups.HasLengths(2, 3, 4, 4));
    }

    private static bool IsPersonalNumber(string text, TextSpan span)
    {
        if (span.Length < PhoneDigits || IsPartOfAmount(text, span))
            return false;
        var number = ExtractDigits(text.AsSpan(span.Start, span.Length));
        return IsMobileNumber(number)
            || IsMobileNumber(WithoutCountryCode(number))
            || IsIdentityNumber(number)
            || IsBankCardNumber(number);
    }

    private static string WithoutCountryCode(string number)
    {
        return number.StartsWith("86", StringComparison.Ordinal) ? number[2..] : number;
    }

    private static bool IsPartOfAmount(string text, TextSpan span)
    {
        var (before, after) = (GetCharacterAt(text, span.Start - 1), GetCharacterAt(text, span.End));
        var goesOn = DecimalPoints.Contains(after) && DigitGroups.IsDigit(GetCharacterAt(text, span.End + 1));
        return goesOn || AmountSigns.Contains(before) || AmountWords.Contains(after);
    }

    private static char GetCharacterAt(string text, int at) => at >= 0 && at < text.Length ? text[at] : '\0';

    private static int FindNextDigit(string text, int at)
    {
        var found = at < text.Length ? text.AsSpan(at).IndexOfAny(Digits) : -1;
        return found < 0 ? -1 : at + found;
    }

    private static bool HasBirthday(ReadOnlySpan<char> digits)
    {
        return DateOnly.TryParseExact(
                digits,
                "yyyyMMdd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
            && day.Year >= 1900;
    }

    private static int SumWeightedDigits(string number)
    {
        return Weights.Select((weight, index) => weight * (number[index] - '0')).Sum();
    }
}
