using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Youju.Domain.Documents;

namespace Youju.Domain.Findings;

/// <summary>
/// What a finding says: its own words and the values between them kept apart, so that a mask can be laid
/// over the values.
/// </summary>
/// <remarks>Rules write it as an interpolated string: <c>$"应在“{quote}”之后"</c>. Numbers are printed without a culture.</remarks>
[InterpolatedStringHandler]
public sealed class FindingText : IEquatable<FindingText>
{
    private readonly List<FindingPart> parts;

    public FindingText(int literalLength, int formattedCount)
        : this(new List<FindingPart>(literalLength > 0 ? (2 * formattedCount) + 1 : formattedCount)) { }

    private FindingText(List<FindingPart> parts) => this.parts = parts;

    /// <summary>The parts in order; a value whose origin is known carries it.</summary>
    public IReadOnlyList<FindingPart> Parts => parts;

    public static implicit operator FindingText(string words) => FromString(words);

    /// <summary>Words that were put together elsewhere; all of them are one value.</summary>
    public static FindingText FromString(string words) => new([new(words, IsValue: true)]);

    public void AppendLiteral(string words) => parts.Add(new(words, IsValue: false));

    public void AppendFormatted(string? words) => parts.Add(new(words ?? "", IsValue: true));

    public void AppendFormatted(Quote quote) => parts.Add(new(quote.Words, IsValue: true, quote));

    public void AppendFormatted(FindingText words) => parts.AddRange(words.parts);

    public void AppendFormatted<T>(T value)
        where T : struct, IFormattable
    {
        AppendFormatted(value, format: null);
    }

    public void AppendFormatted<T>(T value, string? format)
        where T : struct, IFormattable
    {
        AppendFormatted(value.ToString(format, CultureInfo.InvariantCulture));
    }

    public void AppendFormatted(char letter) => AppendFormatted(letter.ToString());

    /// <summary>The same words with every value as the caller shows it; literal words stay.</summary>
    public FindingText ReplaceValues(Func<FindingPart, string> show) =>
        new([.. parts.Select(part => part.IsValue ? part with { Words = show(part), Origin = null } : part)]);

    /// <summary>The same without a mark at the end.</summary>
    public FindingText TrimEnd(char mark)
    {
        return new([.. parts[..^1], parts[^1] with { Words = parts[^1].Words.TrimEnd(mark) }]);
    }

    public override string ToString() => string.Concat(parts.Select(part => part.Words));

    public bool Equals(FindingText? other) => other is not null && ToString() == other.ToString();

    public override bool Equals(object? obj) => Equals(obj as FindingText);

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}

/// <summary>A stretch of what a finding says: words of its own, or a value.</summary>
/// <param name="Origin">Where the value was taken from; null where it is not told.</param>
public sealed record FindingPart(string Words, bool IsValue, Quote? Origin = null);

/// <summary>Words taken from the report or from what travels with it, perhaps with letters left out.</summary>
/// <param name="Words">What is shown.</param>
/// <param name="Whole">What it was taken from, so that a number cut by the quote's edge is still known; its
/// letters in the same order.</param>
/// <param name="Span">The place of <paramref name="Whole"/> in the text of the report; null where it stands elsewhere.</param>
public readonly record struct Quote(string Words, string Whole, TextSpan? Span)
{
    public override string ToString() => Words;

    /// <summary>The same without blanks around it.</summary>
    public Quote Trim() => this with { Words = Words.Trim() };

    /// <summary>What is shown of <paramref name="masked"/>, the whole with some letters replaced.</summary>
    public string ShowFrom(string masked)
    {
        var shown = new StringBuilder(Words.Length);
        for (int at = 0, next = 0; next < Words.Length; next++)
        {
            var found = Whole.IndexOf(Words[next], at);
            shown.Append(found < 0 ? Words[next] : masked[found]);
            at = found < 0 ? at : found + 1;
        }

        return shown.ToString();
    }
}
