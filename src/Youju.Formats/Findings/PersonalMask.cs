using System.Buffers;
using Youju.Domain.Documents;
using Youju.Domain.Findings;

namespace Youju.Formats.Findings;

/// <summary>Puts asterisks for the middle of personal numbers, and for the name in e-mail addresses; the length stays.</summary>
internal sealed class PersonalMask
{
    private const char Hidden = '*';
    private const int ShownAtStart = 3;
    private const int ShownAtEnd = 4;

    // A piece with no more digits than a masked number shows tells nothing new.
    private const int FewestTellingDigits = ShownAtStart + ShownAtEnd + 1;

    private static readonly SearchValues<char> Digits = SearchValues.Create(
        "0123456789０１２３４５６７８９Xx"
    );

    private readonly List<TextSpan> reported;
    private readonly HashSet<string> known;

    private PersonalMask(IEnumerable<TextSpan> reported, IEnumerable<string> known) =>
        (this.reported, this.known) = ([.. reported], [.. known]);

    /// <summary>Knows numbers by their shape alone.</summary>
    public static PersonalMask ByShape { get; } = new([], []);

    /// <summary>Knows beside their shape the numbers that the report and its traces hold, so that a piece of one is known too.</summary>
    public static PersonalMask FromResult(CheckResult result)
    {
        var text = result.Document.Text;
        var spans = result
            .Findings.Concat(result.Suppressed.Select(one => one.Finding))
            .Where(finding => finding.IsPersonal)
            .SelectMany(finding => finding.Others.Prepend(finding.Span))
            .ToList();
        var numbers = spans
            .Select(result.Document.SliceText)
            .Concat(ExtractNumbers(text))
            .Concat(result.Document.Traces.SelectMany(trace => ExtractNumbers(trace.Content)));
        return new(spans, numbers.Select(number => PersonalNumbers.ExtractDigits(number)));
    }

    /// <summary>The text of the report: what the rules reported is masked, and what has the shape.</summary>
    public string MaskReport(string text) =>
        MaskSpans(text, reported.Concat(PersonalNumbers.FindNumbers(text)));

    /// <summary>Words from elsewhere.</summary>
    public string MaskWords(string words) => HidePieces(MaskSpans(words, PersonalNumbers.FindNumbers(words)));

    private static IEnumerable<string> ExtractNumbers(string text) =>
        PersonalNumbers.FindNumbers(text).Select(span => text.Substring(span.Start, span.Length));

    private static string MaskSpans(string text, IEnumerable<TextSpan> numbers)
    {
        char[]? masked = null;
        foreach (var span in EmailAddresses.FindAddresses(text))
            HideName((masked ??= text.ToCharArray()).AsSpan(span.Start, span.Length));
        foreach (var span in numbers)
            HideMiddle((masked ??= text.ToCharArray()).AsSpan(span.Start, span.Length));
        return masked is null ? text : new string(masked);
    }

    private static void HideName(Span<char> address)
    {
        var at = address.IndexOf('@');
        address[Math.Min(1, at - 1)..at].Fill(Hidden);
    }

    // Blanks and dashes between the digits stay.
    private static void HideMiddle(Span<char> number)
    {
        var (digits, seen) = (CountDigits(number), 0);
        foreach (ref var letter in number)
        {
            seen += IsDigit(letter) ? 1 : 0;
            if (IsDigit(letter) && seen > ShownAtStart && seen <= digits - ShownAtEnd)
                letter = Hidden;
        }
    }

    // Digits at the edge of cut words that belong to a number of the report.
    private string HidePieces(string words)
    {
        char[]? masked = null;
        for (var at = 0; known.Count > 0 && at < words.Length; at++)
        {
            var end = FindDigitsEnd(words, at);
            if (end - at >= FewestTellingDigits && IsPieceOfNumber(words[at..end]))
                (masked ??= words.ToCharArray()).AsSpan(at, end - at).Fill(Hidden);
            at = Math.Max(at, end);
        }

        return masked is null ? words : new string(masked);
    }

    private bool IsPieceOfNumber(string words)
    {
        var digits = PersonalNumbers.ExtractDigits(words);
        return known.Any(number =>
            number.Length >= digits.Length && number.Contains(digits, StringComparison.OrdinalIgnoreCase)
        );
    }

    private static int FindDigitsEnd(string words, int at)
    {
        var length = words.AsSpan(at).IndexOfAnyExcept(Digits);
        return length < 0 ? words.Length : at + length;
    }

    private static int CountDigits(ReadOnlySpan<char> number) => number.CountAny(Digits);

    private static bool IsDigit(char letter) => Digits.Contains(letter);
}
