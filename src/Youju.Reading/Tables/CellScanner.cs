using Youju.Domain.Documents;

namespace Youju.Reading.Tables;

/// <summary>Cuts a cell into words and numbers, also where the print glued a number to the next label (20,702.25一、外交支出).</summary>
internal ref struct CellScanner(string text, LineCell cell, int ordinal)
{
    private readonly TextSpan span = cell.Span;
    private int at = cell.Span.Start;

    public List<CellToken> ScanTokens()
    {
        var tokens = new List<CellToken>();
        while (SkipWhiteSpace())
            tokens.Add(ReadNumberToken() ?? ReadWordToken());
        return tokens;
    }

    private bool SkipWhiteSpace()
    {
        while (at < span.End && char.IsWhiteSpace(text[at]))
            at++;
        return at < span.End;
    }

    private CellToken? ReadNumberToken()
    {
        if (ParseNumberAt(at) is not { } number)
            return null;
        var start = at;
        at += number.Length;
        var percent = at < span.End && text[at] is '%' or '％';
        var token = new CellToken(CellTokenKind.Number, TextSpan.FromBounds(start, at), cell.Column, ordinal)
        {
            Number = number,
            IsPercent = percent,
        };
        if (percent)
            at++;
        return token;
    }

    private CellToken ReadWordToken()
    {
        var start = at++;
        var depth = ToDepthChange(text[start]);
        while (at < span.End && !(depth <= 0 && (StartsNumber() || StartsLabel(start))))
            depth += ToDepthChange(text[at++]);
        var end = at;
        while (char.IsWhiteSpace(text[end - 1]))
            end--;
        return new(CellTokenKind.Words, TextSpan.FromBounds(start, end), cell.Column, ordinal);
    }

    /// <summary>Whether a number starts here that is not part of the words before it, such as 20万 or 第3批.</summary>
    private readonly bool StartsNumber()
    {
        var before = text[at - 1];
        if (char.IsAsciiLetterOrDigit(before) || before is '.' or '-' or ',' or '第' or '〔' or '[')
            return false;
        if (ParseNumberAt(at) is not { } number)
            return false;
        return char.IsWhiteSpace(before) || !number.IsPlain;
    }

    private readonly PrintedNumber? ParseNumberAt(int start)
    {
        if (PrintedNumber.ParseAtStart(text.AsSpan(start, span.End - start)) is not { } number)
            return null;
        return EndsCleanly(start + number.Length, number) ? number : null;
    }

    private readonly bool EndsCleanly(int end, PrintedNumber number)
    {
        if (end < span.End && text[end] is '%' or '％')
            end++;
        if (end == span.End || char.IsWhiteSpace(text[end]))
            return true;
        return StartsChineseWord(text[end])
            && (number.IsPlain ? CouldBeSubjectCode(end, number) : !StartsUnitWord(end));
    }

    /// <summary>310资本性支出: a code may be glued to its name; 310万元 is none.</summary>
    private readonly bool CouldBeSubjectCode(int end, PrintedNumber number) =>
        number.Length is 3 or 5 or 7
        && !"年月日万亿元个家项件人次名场条期批份台辆套级号米吨天类".Contains(text[end]);

    private readonly bool StartsUnitWord(int end) => "万亿元个家项件人次名米吨天".Contains(text[end]);

    /// <summary>事业收入五、教育支出: two labels that the print ran together.</summary>
    private readonly bool StartsLabel(int start)
    {
        if (
            at - start < 2
            || !IsChineseNumeral(text[at])
            || IsChineseNumeral(text[at - 1])
            || text[at - 1] is '第' or '、'
        )
            return false;
        var end = at;
        while (end < span.End && IsChineseNumeral(text[end]))
            end++;
        return end + 1 < span.End && text[end] == '、' && !IsChineseNumeral(text[end + 1]);
    }

    private static bool IsChineseNumeral(char sign) => "一二三四五六七八九十".Contains(sign);

    private static bool StartsChineseWord(char sign) => sign is >= '一' and <= '鿿' || sign is '“' or '（';

    private static int ToDepthChange(char sign) =>
        sign switch
        {
            '（' or '(' => 1,
            '）' or ')' => -1,
            _ => 0,
        };
}
