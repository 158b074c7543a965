using System.Buffers;
using System.Globalization;
using System.Text;

namespace Youju.Formats.Pdf.Hostile;

/// <summary>Reads values from the bytes of a pdf, leniently: what cannot be a value is passed over (ISO 32000-1, 7.3).</summary>
internal ref struct PdfSyntax(ReadOnlySpan<byte> bytes, int start)
{
    /// <summary>What the library allows; deeper nesting is no document.</summary>
    private const int DeepestNesting = 100;

    private static readonly SearchValues<byte> Blanks = SearchValues.Create("\0\t\n\f\r "u8);
    private static readonly SearchValues<byte> WordEnds = SearchValues.Create("\0\t\n\f\r ()<>[]{}/%"u8);

    private static readonly SearchValues<byte> Closing = SearchValues.Create("]>"u8);

    // What opens or closes nothing that is a value.
    private static readonly SearchValues<byte> Stray = SearchValues.Create("{})"u8);

    private readonly ReadOnlySpan<byte> bytes = bytes;

    public int Position { get; private set; } = start;

    /// <summary>The value of an object; null where it has none.</summary>
    public PdfValue? ReadObject()
    {
        var first = ReadValue(0);
        if (first is not PdfNumber number)
            return first;
        var behind = Position;
        if (ReadValue(0) is PdfNumber && ReadValue(0) is PdfReferenceSign)
            return new PdfReference(number.Value);
        Position = behind;
        return first;
    }

    public PdfValue? ReadNumber() => ReadValue(0) as PdfNumber;

    /// <summary>Whether the given word comes next.</summary>
    public bool IsAt(ReadOnlySpan<byte> word)
    {
        SkipBlanks();
        return bytes[Position..].StartsWith(word);
    }

    private PdfValue? ReadValue(int depth)
    {
        if (depth > DeepestNesting)
            throw new InvalidDataException("Values are nested too deeply.");
        SkipBlanks();
        if (Position >= bytes.Length || Closing.Contains(bytes[Position]))
            return null;
        return bytes[Position] switch
        {
            (byte)'[' => ReadArray(depth),
            (byte)'<' => ReadAngled(depth),
            (byte)'(' => SkipString(),
            (byte)'/' => ReadName(),
            _ => Stray.Contains(bytes[Position]) ? SkipSign() : ReadWord(),
        };
    }

    private PdfValue ReadAngled(int depth) => IsDoubled() ? ReadDictionary(depth) : SkipHexString();

    private readonly bool IsDoubled() =>
        Position + 1 < bytes.Length && bytes[Position + 1] == bytes[Position];

    private PdfArray ReadArray(int depth)
    {
        Position++;
        return new(ReadItems(depth));
    }

    private PdfDictionary ReadDictionary(int depth)
    {
        Position += 2;
        var items = ReadItems(depth);
        var entries = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        for (var at = 0; at + 1 < items.Count; at++)
            if (items[at] is PdfName key)
                entries.TryAdd(key.Value, items[++at]);
        return new(entries);
    }

    private List<PdfValue> ReadItems(int depth)
    {
        var items = new List<PdfValue>();
        while (ReadValue(depth + 1) is { } item)
            AppendItem(items, item);
        if (Position < bytes.Length)
            Position += bytes[Position] == '>' && IsDoubled() ? 2 : 1;
        return items;
    }

    // Three words make a reference: 7 0 R.
    private static void AppendItem(List<PdfValue> items, PdfValue item)
    {
        if (item is not PdfReferenceSign)
            items.Add(item);
        else if (items is [.., PdfNumber target, PdfNumber])
        {
            items.RemoveRange(items.Count - 2, 2);
            items.Add(new PdfReference(target.Value));
        }
    }

    private PdfName ReadName()
    {
        Position++;
        var name = TakeWord();
        return new(Encoding.Latin1.GetString(name.IndexOf((byte)'#') < 0 ? name : Unescape(name)));
    }

    // A name may hide its letters: /L#65ngth.
    private static byte[] Unescape(ReadOnlySpan<byte> name)
    {
        var letters = new List<byte>();
        for (var at = 0; at < name.Length; at++)
        {
            var code = ParseEscape(name[at..]);
            letters.Add(code ?? name[at]);
            if (code is not null)
                at += 2;
        }

        return [.. letters];
    }

    private static byte? ParseEscape(ReadOnlySpan<byte> name)
    {
        if (name.Length < 3 || name[0] != '#')
            return null;
        var style = NumberStyles.AllowHexSpecifier;
        return byte.TryParse(name[1..3], style, CultureInfo.InvariantCulture, out var code) ? code : null;
    }

    private PdfValue ReadWord()
    {
        var word = TakeWord();
        if (word.SequenceEqual("R"u8))
            return PdfReferenceSign.Instance;
        return decimal.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? new PdfNumber((long)decimal.Clamp(number, long.MinValue, long.MaxValue))
            : PdfValue.Other;
    }

    private ReadOnlySpan<byte> TakeWord()
    {
        var rest = bytes[Position..];
        SkipTo(rest.IndexOfAny(WordEnds));
        return rest[..(rest.Length - (bytes.Length - Position))];
    }

    // To what was found, counted from here, or to the end.
    private void SkipTo(int found) => Position = found < 0 ? bytes.Length : Position + found;

    private PdfValue SkipSign()
    {
        Position++;
        return PdfValue.Other;
    }

    private PdfValue SkipHexString()
    {
        SkipTo(bytes[Position..].IndexOf((byte)'>'));
        Position = Math.Min(bytes.Length, Position + 1);
        return PdfValue.Other;
    }

    private PdfValue SkipString()
    {
        var open = 0;
        for (; Position < bytes.Length; Position++)
        {
            var sign = bytes[Position];
            if (sign == '\\')
                Position++;
            else if (sign == '(')
                open++;
            else if (sign == ')' && --open == 0)
                break;
        }

        Position = Math.Min(bytes.Length, Position + 1);
        return PdfValue.Other;
    }

    private void SkipBlanks()
    {
        while (Position < bytes.Length)
        {
            SkipTo(bytes[Position..].IndexOfAnyExcept(Blanks));
            if (Position >= bytes.Length || bytes[Position] != '%')
                return;
            SkipTo(bytes[Position..].IndexOfAny("\r\n"u8));
        }
    }
}
