using System.Buffers.Binary;

namespace Youju.Formats.Pdf.Hostile;

/// <summary>
/// Finds letters of a TrueType font that are made of each other in a ring (OpenType, glyf), which the
/// library would follow without end.
/// </summary>
internal static class CompositeGlyphs
{
    private const int RecordLength = 16;
    private const int FirstRecord = 12;
    private const int DeepestComposite = 32;

    // What a component says of the numbers behind it.
    private const int HasWordArguments = 0x0001,
        HasScale = 0x0008,
        HasMore = 0x0020,
        HasTwoScales = 0x0040,
        HasMatrix = 0x0080;

    private static readonly (int Flag, int Length)[] ScaleLengths =
    [
        (HasScale, 2),
        (HasTwoScales, 4),
        (HasMatrix, 8),
    ];

    /// <exception cref="InvalidDataException">A letter is made of itself, or of letters within letters without end.</exception>
    public static void Check(ReadOnlySpan<byte> font)
    {
        if (!font.StartsWith((ReadOnlySpan<byte>)[0, 1, 0, 0]) && !font.StartsWith("true"u8))
            return;
        var places = TableOf(font, "loca"u8);
        var glyphs = TableOf(font, "glyf"u8);
        var isLong = NumberAt(TableOf(font, "head"u8), 50) == 1;
        var depths = new Dictionary<int, int>();
        for (var glyph = 0; glyph < places.Length / (isLong ? 4 : 2); glyph++)
            Measure(glyph, places, glyphs, isLong, depths, 0);
    }

    /// <summary>How deep a letter is made of others; each is looked at once.</summary>
    private static int Measure(
        int glyph,
        ReadOnlySpan<byte> places,
        ReadOnlySpan<byte> glyphs,
        bool isLong,
        Dictionary<int, int> depths,
        int above
    )
    {
        if (depths.TryGetValue(glyph, out var known) && above + known <= DeepestComposite)
            return known;
        if (above > DeepestComposite)
            throw new InvalidDataException("A letter is made of letters within letters without end.");
        var depth = 0;
        foreach (var part in PartsOf(Outline(glyph, places, glyphs, isLong)))
            depth = Math.Max(depth, 1 + Measure(part, places, glyphs, isLong, depths, above + 1));
        return depths[glyph] = depth;
    }

    private static ReadOnlySpan<byte> Outline(
        int glyph,
        ReadOnlySpan<byte> places,
        ReadOnlySpan<byte> glyphs,
        bool isLong
    )
    {
        var start = isLong
            ? (NumberAt(places, glyph * 4) << 16) | NumberAt(places, (glyph * 4) + 2)
            : NumberAt(places, glyph * 2) * 2;
        return start >= 0 && start < glyphs.Length ? glyphs[(int)start..] : default;
    }

    // A count of outlines below zero makes a composite.
    private static List<int> PartsOf(ReadOnlySpan<byte> outline)
    {
        var parts = new List<int>();
        if (outline.Length < 14 || (outline[0] & 0x80) == 0)
            return parts;
        for (var at = 10; at + 4 <= outline.Length; )
        {
            var flags = (int)NumberAt(outline, at);
            parts.Add((int)NumberAt(outline, at + 2));
            at += 4 + LengthBehind(flags);
            if ((flags & HasMore) == 0)
                break;
        }

        return parts;
    }

    private static int LengthBehind(int flags) =>
        ((flags & HasWordArguments) != 0 ? 4 : 2)
        + Array.Find(ScaleLengths, scale => (flags & scale.Flag) != 0).Length;

    private static ReadOnlySpan<byte> TableOf(ReadOnlySpan<byte> font, ReadOnlySpan<byte> name)
    {
        var tables = (int)NumberAt(font, 4);
        for (
            var at = FirstRecord;
            tables > 0 && at + RecordLength <= font.Length;
            at += RecordLength, tables--
        )
        {
            if (!font[at..].StartsWith(name))
                continue;
            var (start, length) = (LongAt(font, at + 8), LongAt(font, at + 12));
            return start > font.Length
                ? default
                : font[(int)start..(int)Math.Min(font.Length, start + length)];
        }

        return default;
    }

    private static long NumberAt(ReadOnlySpan<byte> bytes, int at) =>
        at + 2 <= bytes.Length ? BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]) : 0;

    private static long LongAt(ReadOnlySpan<byte> bytes, int at) =>
        BinaryPrimitives.ReadUInt32BigEndian(bytes[at..]);
}
