using System.Buffers;
using Youju.Domain.Documents;

namespace Youju.Formats.PlainText;

/// <summary>Words that stand apart in a line.</summary>
/// <param name="Column">How far from the line's start they begin; a wide sign takes two places.</param>
internal sealed record AlignedCell(TextSpan Span, int Column, string Text)
{
    private const char FirstWide = '\u2E80';

    private const int YearDigits = 4;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.,，");

    public int End => Column + Words.ToString().Sum(MeasureWidth);

    /// <summary>Whether it is one sign, and no digit.</summary>
    public bool IsSign =>
        Span.Length == 1 && char.IsLetter(Text[Span.Start]) && Text[Span.Start] >= FirstWide;

    /// <summary>A number, perhaps of percent.</summary>
    public bool IsFigure =>
        Words.TrimStart("-－−+").TrimEnd("%％") is [>= '0' and <= '9', ..] number
        && number.IndexOfAnyExcept(Digits) < 0;

    /// <summary>A mark for nothing: —, /, 无.</summary>
    public bool IsNothing => Words is "-" or "—" or "——" or "/" or "无" or "－" or "--";

    /// <summary>Whether it may head a column: 2023 may be a figure.</summary>
    public bool IsHead => !IsFigure || (Span.Length == YearDigits && Words is ['1' or '2', ..]);

    private ReadOnlySpan<char> Words => Text.AsSpan(Span.Start, Span.Length);

    public static int MeasureWidth(char sign) => sign >= FirstWide ? 2 : 1;
}
