using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Youju.Formats.Writing;

/// <summary>Writes XML or HTML as UTF-8; whatever comes from a report is text and nothing else.</summary>
/// <param name="target">Receives the markup in large pieces and stays open.</param>
/// <param name="escapes">What text may not show as itself.</param>
internal sealed class Markup(Stream target, Escapes escapes) : IDisposable
{
    // A larger buffer would lie in the heap of large objects.
    private const int Size = 1 << 16;
    private const int LongestPiece = Size / 4;
    private const int MostBytesOfLetter = 3;
    private const int MostDigits = 32;

    private readonly byte[] buffer = ArrayPool<byte>.Shared.Rent(Size);
    private int used;

    /// <summary>Writes markup of our own, as it is.</summary>
    public Markup WriteRaw(ReadOnlySpan<char> markup)
    {
        while (markup.Length > LongestPiece)
        {
            var piece = char.IsHighSurrogate(markup[LongestPiece - 1]) ? LongestPiece - 1 : LongestPiece;
            WriteLetters(markup[..piece]);
            markup = markup[piece..];
        }

        WriteLetters(markup);
        return this;
    }

    /// <summary>Writes a template of our own markup, its gaps filled with text and numbers.</summary>
    public Markup WriteMarkup([InterpolatedStringHandlerArgument("")] MarkupTemplate template) => this;

    /// <summary>Writes words so that they show as they are.</summary>
    public Markup WriteEscaped(ReadOnlySpan<char> words)
    {
        for (var at = words.IndexOfAny(escapes.Special); at >= 0; at = words.IndexOfAny(escapes.Special))
        {
            WriteRaw(words[..at]).WriteRaw(escapes.EscapeLetter(words[at]));
            words = words[(at + 1)..];
        }

        return WriteRaw(words);
    }

    public Markup WriteNumber(int number)
    {
        number.TryFormat(ReserveBytes(MostDigits), out var length, provider: CultureInfo.InvariantCulture);
        used += length;
        return this;
    }

    public Markup WriteNumber(decimal number, string? format = null)
    {
        number.TryFormat(ReserveBytes(MostDigits), out var length, format, CultureInfo.InvariantCulture);
        used += length;
        return this;
    }

    /// <summary>Writes an element that holds nothing but words.</summary>
    public Markup WriteElement(string tag, ReadOnlySpan<char> words, string attributes = "")
    {
        WriteRaw("<").WriteRaw(tag);
        if (attributes.Length > 0)
            WriteRaw(" ").WriteRaw(attributes);
        return WriteRaw(">").WriteEscaped(words).WriteRaw("</").WriteRaw(tag).WriteRaw(">");
    }

    /// <summary>Hands on what is left; nothing can be written after it.</summary>
    public void Dispose()
    {
        FlushBuffer();
        ArrayPool<byte>.Shared.Return(buffer);
    }

    // Halves of surrogate pairs, which a broken file may have given, become replacement marks on the way.
    private void WriteLetters(ReadOnlySpan<char> letters)
    {
        var room = ReserveBytes(letters.Length * MostBytesOfLetter);
        used += Encoding.UTF8.GetBytes(letters, room);
    }

    private Span<byte> ReserveBytes(int size)
    {
        if (used + size > Size)
            FlushBuffer();
        return buffer.AsSpan(used, Size - used);
    }

    private void FlushBuffer()
    {
        target.Write(buffer, 0, used);
        used = 0;
    }
}
