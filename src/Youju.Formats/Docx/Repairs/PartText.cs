using System.Globalization;
using System.Text;
using Youju.Domain.Documents;
using Youju.Formats.Docx.Reading;

namespace Youju.Formats.Docx.Repairs;

/// <summary>A stretch of the markup of a part that prints a stretch of text.</summary>
internal sealed record RawStretch(PartText Part, int Start, int End);

/// <summary>The markup of one part, letter by letter, with the place of the text of every run in it.</summary>
/// <remarks>Edits come from the end of the text to its beginning, so that places before them stay right.</remarks>
internal sealed class PartText(string name, string markup)
{
    private readonly Dictionary<(int Run, int Child), (int Start, int End)> texts = RunScanner.FindTexts(
        markup
    );
    private readonly StringBuilder text = new(markup);

    public string Name { get; } = name;

    public string Text => text.ToString();

    public bool IsChanged { get; private set; }

    /// <summary>Where a stretch of a piece stands in the markup; null where the markup does not print just the piece.</summary>
    /// <param name="words">What the piece prints.</param>
    public RawStretch? FindStretch(RunPiece piece, string words, TextSpan within)
    {
        if (!texts.TryGetValue((piece.Run, piece.Child), out var place))
            return null;
        var starts = FindLetterStarts(place.Start, place.End, words);
        return starts is null
            ? null
            : new(this, starts[within.Start - piece.Span.Start], starts[within.End - piece.Span.Start]);
    }

    public void Replace(RawStretch stretch, string words)
    {
        text.Remove(stretch.Start, stretch.End - stretch.Start).Insert(stretch.Start, Escape(words));
        IsChanged = true;
    }

    // Where each letter begins, and behind them the end; a letter may be written as &amp;.
    private List<int>? FindLetterStarts(int start, int end, string words)
    {
        var starts = new List<int>(words.Length + 1);
        for (var at = start; at < end; )
        {
            var (letters, length) = ReadLetter(at, end);
            if (letters is null || starts.Count + letters.Length > words.Length)
                return null;
            if (!words.AsSpan(starts.Count, letters.Length).SequenceEqual(letters))
                return null;
            starts.AddRange(Enumerable.Repeat(at, letters.Length));
            at += length;
        }

        starts.Add(end);
        return starts.Count == words.Length + 1 ? starts : null;
    }

    private (string? Letters, int Length) ReadLetter(int at, int end)
    {
        if (markup[at] != '&')
            return markup[at] is '\r' or '<' ? (null, 1) : (markup[at].ToString(), 1);
        var close = markup.IndexOf(';', at, end - at);
        return close < 0 ? (null, 1) : (DecodeEntity(markup[(at + 1)..close]), close + 1 - at);
    }

    private static string? DecodeEntity(string entity) =>
        entity switch
        {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            ['#', 'x', .. var digits] => DecodeNumber(digits, NumberStyles.AllowHexSpecifier),
            ['#', .. var digits] => DecodeNumber(digits, NumberStyles.None),
            _ => null,
        };

    private static string? DecodeNumber(string digits, NumberStyles style) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out var number) && Rune.IsValid(number)
            ? new Rune(number).ToString()
            : null;

    private static string Escape(string words) =>
        words
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
}
