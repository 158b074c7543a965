using System.Buffers;
using Youju.Domain.Documents;
using Youju.Reading.Search;

namespace Youju.Reading.Tables;

/// <summary>Cuts a cell into words and numbers, also where the print glued a number to the next label (20,702.25一、外交支出).</summary>
internal ref struct CellScanner(string text, LineCell cell, int ordinal)
{
    private const string ChineseNumerals = "一二三四五六七八九十";
    private const string LabelPrefixes = ChineseNumerals + "第、";
    private const string CountedThings = "年月日万亿元个家项件人次名场条期批份台辆套级号米吨天类";
    private const string Units = "万亿元个家项件人次名米吨天";

    // Behind these a number goes on or belongs to the word.
    private static readonly SearchValues<char> NumberPrefixes = SearchValues.Create(
        "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-,第〔["
    );

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
        var rest = text.AsSpan(at, span.End - at).TrimStart();
        at = span.End - rest.Length;
        return !rest.IsEmpty;
    }

    private CellToken? ReadNumberToken()
    {
        if (ParseNumberAt(at) is not { } number)
            return null;
        var start = at;
        at += number.Length;
        var token = new CellToken(CellTokenKind.Number, TextSpan.FromBounds(start, at), cell.Column, ordinal)
        {
            Number = number,
            IsPercent = IsPercentSign(at),
        };
        if (token.IsPercent)
            at++;
        return token;
    }

    private CellToken ReadWordToken()
    {
        var start = at;
        var depth = 0;
        do depth += Brackets.ToDepthChange(text[at++]);
        while (at < span.End && (depth > 0 || !StartsToken(start)));
        var words = text.AsSpan(start, at - start).TrimEnd();
        return new(CellTokenKind.Words, new TextSpan(start, words.Length), cell.Column, ordinal);
    }

    private readonly bool StartsToken(int start) => StartsNumber() || StartsLabel(start);

    /// <summary>Whether a number starts here that is not part of the words before it, such as 20万 or 第3批.</summary>
    private readonly bool StartsNumber()
    {
        var before = text[at - 1];
        return !NumberPrefixes.Contains(before)
            && ParseNumberAt(at) is { } number
            && (char.IsWhiteSpace(before) || !number.IsPlain);
    }

    private readonly PrintedNumber? ParseNumberAt(int start) =>
        PrintedNumber.ParseAtStart(text.AsSpan(start, span.End - start)) is { } number
        && EndsCleanly(start + number.Length, number)
            ? number
            : null;

    private readonly bool EndsCleanly(int end, PrintedNumber number)
    {
        var next = GetSign(IsPercentSign(end) ? end + 1 : end);
        if (char.IsWhiteSpace(next))
            return true;
        return StartsChineseWord(next) && !ContinuesNumber(next, number);
    }

    private readonly bool IsPercentSign(int offset) => "%％".Contains(GetSign(offset));

    /// <summary>The sign at the offset, or a line break behind the cell.</summary>
    private readonly char GetSign(int offset) => offset < span.End ? text[offset] : '\n';

    /// <summary>310资本性支出: a code may be glued to its name; 310万元 is none.</summary>
    private static bool ContinuesNumber(char next, PrintedNumber number) =>
        number.IsPlain ? !number.CouldBeSubjectCode || CountedThings.Contains(next) : Units.Contains(next);

    /// <summary>事业收入五、教育支出: two labels that the print ran together.</summary>
    private readonly bool StartsLabel(int start)
    {
        if (at - start < 2 || LabelPrefixes.Contains(text[at - 1]))
            return false;
        var words = text.AsSpan(at, span.End - at);
        var behind = words.TrimStart(ChineseNumerals);
        return behind.Length < words.Length
            && behind is ['、', var next, ..]
            && !ChineseNumerals.Contains(next);
    }

    private static bool StartsChineseWord(char sign) =>
        char.IsBetween(sign, '一', '鿿') || "“（".Contains(sign);
}
