using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;
using Youju.Formats.Reading;

namespace Youju.Formats.Pdf.Hostile;

/// <summary>A filter that measures a stream before it unpacks it.</summary>
internal sealed class BoundedFilter(IFilter inner, StructureGuard structure, ReadingBudget budget) : IFilter
{
    /// <summary>A page, font or form of more is a bomb or a map; neither has sentences to check.</summary>
    private const int MostBytes = 24 << 20;

    public bool IsSupported => inner.IsSupported;

    public Memory<byte> Decode(
        Memory<byte> input,
        DictionaryToken streamDictionary,
        IFilterProvider filterProvider,
        int filterIndex
    )
    {
        budget.CheckTime();
        CheckLength(input);
        var output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        budget.SpendExpanded(output.Length);
        if (IsNamed(streamDictionary, NameToken.Subtype, "Image"))
            return output;
        ShownText.CheckShownLength(output.Span);
        LetterWidths.CheckWidths(output.Span);
        LetterRanges.Check(output.Span);
        CompositeGlyphs.Check(output.Span);
        if (
            IsNamed(streamDictionary, NameToken.Type, "ObjStm")
            && filterIndex == LastFilter(streamDictionary)
        )
            CheckObjects(streamDictionary, output.Span);
        return output;
    }

    private void CheckObjects(DictionaryToken dictionary, ReadOnlySpan<byte> objects) =>
        structure.CheckUnpacked(
            objects,
            NumberOf(dictionary, NameToken.N),
            NumberOf(dictionary, NameToken.First)
        );

    private void CheckLength(Memory<byte> packed)
    {
        var length = inner switch
        {
            FlateFilter => OfFlate(packed),
            LzwFilter => UnpackedLength.OfLzw(packed.Span),
            RunLengthFilter => UnpackedLength.OfRunLength(packed.Span),
            _ => 0,
        };
        if (length > MostBytes)
            throw new InvalidDataException("stream expands too far");
    }

    private static long OfFlate(Memory<byte> input)
    {
        using var packed = new MemoryStream(input.ToArray(), writable: false);
        using var stream = new ZLibStream(packed, CompressionMode.Decompress);
        var block = new byte[65536];
        var total = 0L;
        try
        {
            for (var read = stream.Read(block); read > 0 && total <= MostBytes; read = stream.Read(block))
                total += read;
        }
        catch (InvalidDataException)
        {
            // A stream with a torn end; the filter makes of it what it can, which is no more than was measured.
        }

        return total;
    }

    private static bool IsNamed(DictionaryToken dictionary, NameToken key, string name) =>
        dictionary.TryGet<NameToken>(key, out var found) && found.Data == name;

    private static long NumberOf(DictionaryToken dictionary, NameToken key) =>
        dictionary.TryGet<NumericToken>(key, out var number) ? number.Long : 0;

    private static int LastFilter(DictionaryToken dictionary) =>
        dictionary.TryGet<ArrayToken>(NameToken.Filter, out var filters) ? filters.Length - 1 : 0;
}
