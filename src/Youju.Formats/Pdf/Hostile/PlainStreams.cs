using Youju.Formats.Reading;

namespace Youju.Formats.Pdf.Hostile;

/// <summary>Looks at streams that pass no filter, which would otherwise be read without a bound.</summary>
internal static class PlainStreams
{
    private const int DictionaryReach = 1024;
    private const int MostBytes = 24 << 20;

    public static void CheckStreams(ReadOnlySpan<byte> file)
    {
        while (file.IndexOf("stream"u8) is >= 0 and var at)
        {
            var dictionary = file[Math.Max(0, at - DictionaryReach)..at];
            var rest = file[(at + 6)..];
            var length = rest.IndexOf("endstream"u8);
            if (length < 0)
                return;
            if (IsPlainContent(dictionary))
                CheckContent(rest[..length]);
            file = rest[(length + 9)..];
        }
    }

    private static bool IsPlainContent(ReadOnlySpan<byte> dictionary)
    {
        var start = dictionary.LastIndexOf(" obj"u8);
        var own = start < 0 ? dictionary : dictionary[start..];
        return own.IndexOf("/Filter"u8) < 0 && own.IndexOf("/Image"u8) < 0;
    }

    private static void CheckContent(ReadOnlySpan<byte> content)
    {
        try
        {
            if (content.Length <= MostBytes)
                ShownText.CheckShownLength(content);
        }
        catch (InvalidDataException e)
        {
            throw UnreadableFileException.Damaged("一页的文字多得不合常理", e);
        }

        if (content.Length > MostBytes)
            throw UnreadableFileException.TooLarge($"一页的内容大于 {MostBytes >> 20} MB");
    }
}
