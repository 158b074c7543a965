using System.Buffers;
using Youju.Domain.Documents;

namespace Youju.Reading.Search;

/// <summary>Where a stretch of a text ends, and what it holds.</summary>
internal static class Stretches
{
    /// <summary>Where the first of the signs stands; the end of the words where none does.</summary>
    public static int FindAnyOrEnd(this ReadOnlySpan<char> words, ReadOnlySpan<char> signs)
    {
        var found = words.IndexOfAny(signs);
        return found < 0 ? words.Length : found;
    }

    /// <summary>Where the first of the signs stands; the end of the words where none does.</summary>
    public static int FindAnyOrEnd(this ReadOnlySpan<char> words, SearchValues<char> signs)
    {
        var found = words.IndexOfAny(signs);
        return found < 0 ? words.Length : found;
    }

    /// <summary>How many digits the words begin with.</summary>
    public static int CountDigits(this ReadOnlySpan<char> words)
    {
        var other = words.IndexOfAnyExceptInRange('0', '9');
        return other < 0 ? words.Length : other;
    }

    public static ReadOnlySpan<char> SliceSpan(this string text, TextSpan span) =>
        text.AsSpan(span.Start, span.Length);

    public static string Slice(this string text, TextSpan span) => text.Substring(span.Start, span.Length);

    /// <summary>The span without the white space around its words.</summary>
    public static TextSpan TrimWhiteSpace(this string text, TextSpan span)
    {
        var words = text.SliceSpan(span);
        return new(span.Start + words.Length - words.TrimStart().Length, words.Trim().Length);
    }
}
