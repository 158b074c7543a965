using System.Globalization;
using System.Text.RegularExpressions;

namespace Youju.Formats.Spreadsheets.Reading;

/// <summary>Computes a formula of sums, differences, products and quotients.</summary>
/// <remarks>Where anything else stands in it nothing is known: no value is made up.</remarks>
/// <param name="formula">Without the sign of equality.</param>
/// <param name="readCell">The number in one cell of a sheet, null being the formula's own; null where it has none.</param>
/// <param name="sumRange">What the numbers in a range come to; null where one of them is unknown.</param>
internal sealed partial class FormulaReader(
    string formula,
    Func<string?, CellRange, decimal?> readCell,
    Func<string?, CellRange, decimal?> sumRange
)
{
    private const int MatchMilliseconds = 1000;
    private const int LongestFormula = 2000;
    private const int DeepestNesting = 30;
    private const int MostDecimals = 10;
    private const decimal Hundred = 100;

    private int at;
    private int depth;

    public decimal? ComputeValue()
    {
        try
        {
            var value = formula.Length > LongestFormula ? null : ReadSum();
            return IsAtEnd() ? value : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private decimal? ReadSum()
    {
        for (var sum = ReadProduct(); ; )
        {
            if (SkipSign('+'))
                sum += ReadProduct();
            else if (SkipSign('-'))
                sum -= ReadProduct();
            else
                return sum;
        }
    }

    private decimal? ReadProduct()
    {
        for (var product = ReadSigned(); ; )
        {
            if (SkipSign('*'))
                product *= ReadSigned();
            else if (SkipSign('/'))
                product = ReadSigned() is { } divisor and not 0 ? product / divisor : null;
            else
                return product;
        }
    }

    private decimal? ReadSigned()
    {
        var sign = 1;
        while (SkipSign('-'))
            sign = -sign;
        var value = ReadOperand();
        while (SkipSign('%'))
            value /= Hundred;
        return sign * value;
    }

    private decimal? ReadOperand()
    {
        if (SkipSign('('))
            return ReadNested(ReadSum);
        if (TakeMatch(Sum()) is not null)
            return ReadNested(ReadSumOfAll);
        if (TakeMatch(Round()) is not null)
            return ReadNested(ReadRounded);
        if (TakeMatch(Number()) is { } number)
            return decimal.Parse(number.Value, CultureInfo.InvariantCulture);
        return TakeMatch(Reference()) is { } found && ReadRange(found) is { } range
            ? readCell(FindSheet(found), range)
            : null;
    }

    private decimal? ReadNested(Func<decimal?> read)
    {
        if (++depth > DeepestNesting)
            return null;
        var value = read();
        depth--;
        return SkipSign(')') ? value : null;
    }

    private decimal? ReadSumOfAll()
    {
        decimal? sum = 0;
        do sum += ReadSummand();
        while (SkipSign(','));
        return sum;
    }

    // A1:A9 and A1 are summed as ranges, in which words count for nothing; A1*2 is not.
    private decimal? ReadSummand()
    {
        var start = at;
        if (TakeMatch(Reference()) is { } found && IsNext(',', ')') && ReadRange(found) is { } range)
            return sumRange(FindSheet(found), range);
        at = start;
        return ReadSum();
    }

    private decimal? ReadRounded()
    {
        var value = ReadSum();
        return SkipSign(',') && ReadSum() is >= 0 and <= MostDecimals and var decimals && value is { } known
            ? decimal.Round(known, (int)decimal.Truncate(decimals), MidpointRounding.AwayFromZero)
            : null;
    }

    private static CellRange? ReadRange(Match reference) =>
        CellRange.ParseRange(reference.Groups["range"].Value.Replace("$", "", StringComparison.Ordinal));

    private static string? FindSheet(Match reference) =>
        reference.Groups["sheet"] is { Success: true } sheet
            ? sheet.Value.Replace("''", "'", StringComparison.Ordinal)
            : null;

    private Match? TakeMatch(Regex wanted)
    {
        SkipBlanks();
        if (wanted.Match(formula, at) is not { Success: true } found)
            return null;
        at += found.Length;
        return found;
    }

    private bool SkipSign(char sign)
    {
        if (!IsNext(sign, sign))
            return false;
        at++;
        return true;
    }

    private bool IsNext(char one, char other)
    {
        SkipBlanks();
        return at < formula.Length && (formula[at] == one || formula[at] == other);
    }

    private bool IsAtEnd()
    {
        SkipBlanks();
        return at == formula.Length;
    }

    private void SkipBlanks()
    {
        while (at < formula.Length && formula[at] == ' ')
            at++;
    }

    [GeneratedRegex(@"\GSUM\(", RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex Sum();

    [GeneratedRegex(@"\GROUND\(", RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex Round();

    [GeneratedRegex(
        @"\G[0-9]{1,15}(?:\.[0-9]{1,10})?(?![0-9A-Za-z.:!])",
        RegexOptions.CultureInvariant,
        MatchMilliseconds
    )]
    private static partial Regex Number();

    // $E$5, 上半年!E5, '一 季度'!E3:E9
    [GeneratedRegex(
        @"\G(('(?<sheet>([^']|'')+)'|(?<sheet>[\p{L}\p{Nd}_.]+))!)?"
            + @"(?<range>\$?[A-Z]{1,3}\$?[0-9]{1,7}(:\$?[A-Z]{1,3}\$?[0-9]{1,7})?)(?![\p{L}\p{Nd}(!._:$])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds
    )]
    private static partial Regex Reference();
}
