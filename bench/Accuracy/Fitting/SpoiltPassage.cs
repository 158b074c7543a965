using System.Globalization;
using System.Text.RegularExpressions;
using Youju.Accuracy.Relations;

namespace Youju.Accuracy.Fitting;

/// <summary>A passage in which some relations that held were made wrong by one slip each.</summary>
/// <remarks>Authors write few wrong figures; these teach the fit what a wrong one looks like. The same seed spoils the same figures.</remarks>
internal static class SpoiltPassage
{
    private const int OneOf = 3;

    public static MarkedPassage Spoil(MarkedPassage passage, int seed)
    {
        var text = passage.Text.ToCharArray();
        var marks = new List<Mark>();
        foreach (var mark in passage.Marks)
        {
            var turn = ((mark.Span.Start * 31) + (seed * 17)) % 1009;
            var isSpoilt =
                turn % OneOf == 0
                && StandsAlone(mark, passage)
                && (CutDigits(text, mark) || MakeSlip(text, mark, turn));
            marks.Add(isSpoilt ? mark with { Holds = false } : mark);
        }

        return passage with
        {
            Text = new string(text),
            Marks = marks,
        };
    }

    // Nothing else must become wrong with it.
    public static bool StandsAlone(Mark mark, MarkedPassage passage)
    {
        var number = passage
            .Text.Substring(mark.Span.Start, mark.Span.Length)
            .Replace(",", "", StringComparison.Ordinal);
        return mark.Holds
            && mark.Kind is not ("order" or "equality" or "count")
            && passage.Marks.All(other =>
                other == mark
                || (
                    other.Span != mark.Span
                    && !Regex.IsMatch(
                        other.Formula.Replace(",", ""),
                        $@"(?<![\d.]){Regex.Escape(number)}(?![\d.])"
                    )
                )
            );
    }

    // What was rounded up is cut instead.
    private static bool CutDigits(char[] text, Mark mark)
    {
        var last = mark.Span.End - 1;
        if (
            mark.Kind is not ("share" or "rate" or "growth")
            || text[last] is '0'
            || !char.IsAsciiDigit(text[last])
        )
            return false;
        var printed = double.Parse(
            new string(text, mark.Span.Start, mark.Span.Length),
            CultureInfo.InvariantCulture
        );
        if (new MarkFormula(mark).Value is not { } value || Math.Abs(value) >= printed)
            return false;
        text[last]--;
        return true;
    }

    private static bool MakeSlip(char[] text, Mark mark, int turn)
    {
        var digits = Enumerable
            .Range(mark.Span.Start, mark.Span.Length)
            .Where(at => char.IsAsciiDigit(text[at]))
            .ToArray();
        if (digits.Length < 2)
            return false;
        var at = digits[1 + (turn % (digits.Length - 1))];
        if (turn % 4 == 0 && char.IsAsciiDigit(text[at - 1]) && text[at] != text[at - 1] && text[at] != '0')
        {
            (text[at - 1], text[at]) = (text[at], text[at - 1]);
            return true;
        }

        text[at] = (char)('0' + ((text[at] - '0' + 1 + (turn % 8)) % 10));
        return true;
    }
}
