using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;
using Youju.Formats.Reading;

namespace Youju.Formats.Pdf.Hostile;

/// <summary>A filter that measures a stream before it unpacks it.</summary>
internal sealed class BoundedFilter(IFilter inner, ReadingBudget budget) : IFilter
{
    /// <summary>A page, font or form of more is a bomb or a map; neither has sentences to check.</summary>
    private const int MostBytes = 24 << 20;

    /// <summary>Packed by LZW a byte may stand for some two thousand, and the packing is long out of use.</summary>
    private const int MostLzwBytes = 256 << 10;

    public bool IsSupported => inner.IsSupported;

    public Memory<byte> Decode(
        Memory<byte> input,
        DictionaryToken streamDictionary,
        IFilterProvider filterProvider,
        int filterIndex
    )
    {
        if (inner is FlateFilter)
            CheckExpandedSize(input);
        if (inner is LzwFilter && input.Length > MostLzwBytes)
            throw new InvalidDataException("LZW stream too long");
        var output = inner.Decode(input, streamDictionary, filterProvider, filterIndex);
        budget.SpendExpanded(output.Length);
        if (IsPicture(streamDictionary))
            return output;
        ShownText.CheckShownLength(output.Span);
        LetterWidths.CheckWidths(output.Span);
        return output;
    }

    private static bool IsPicture(DictionaryToken dictionary) =>
        dictionary.TryGet<NameToken>(NameToken.Subtype, out var subtype)
        && subtype.Data == NameToken.Image.Data;

    private static void CheckExpandedSize(Memory<byte> input)
    {
        using var packed = new MemoryStream(input.ToArray(), writable: false);
        using var stream = new ZLibStream(packed, CompressionMode.Decompress);
        var block = new byte[65536];
        var total = 0L;
        try
        {
            for (var read = stream.Read(block); read > 0; read = stream.Read(block))
                if ((total += read) > MostBytes)
                    throw new InvalidDataException("stream expands too far");
        }
        catch (InvalidDataException) when (total <= MostBytes)
        {
            // A stream with a torn end; the filter makes of it what it can, which is no more than was measured.
        }
    }
}
