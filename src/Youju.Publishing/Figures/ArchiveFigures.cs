using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Youju.Publishing.Figures;

/// <summary>Parts of a docx or xlsx, and in them the controls and cells that name a figure.</summary>
internal static partial class ArchiveFigures
{
    private const int LargestPart = 1 << 26;

    public static IEnumerable<FoundFigure> FindFigures(byte[] content)
    {
        foreach (var (name, part) in ReadParts(content))
        {
            yield return FoundFigure.FromBytes(FoundFigure.PartMark + name, name, part);
            foreach (var figure in FindControls(part))
                yield return figure;
        }
    }

    private static IEnumerable<FoundFigure> FindControls(byte[] part)
    {
        var text = Encoding.Latin1.GetString(part);
        return from match in Controls().Matches(text)
            select FoundFigure.FromBytes(
                Decode(match.Groups["key"].Value),
                Decode(Tags().Replace(match.Groups["words"].Value, "")),
                part.AsSpan(match.Index, match.Length)
            );
    }

    // Of a damaged archive as many parts as can be read, and of the damaged part what stands before the damage.
    private static List<(string Name, byte[] Content)> ReadParts(byte[] content)
    {
        var parts = new List<(string, byte[])>();
        try
        {
            using var zip = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
            foreach (var entry in zip.Entries)
                parts.Add((entry.FullName, ReadPart(entry)));
        }
        catch (Exception wrong)
            when (wrong
                    is InvalidDataException
                        or IOException
                        or NotSupportedException
                        or ArgumentException
                        or OverflowException
            )
        {
            return parts;
        }

        return parts;
    }

    private static byte[] ReadPart(ZipArchiveEntry entry)
    {
        using var read = new MemoryStream();
        try
        {
            using var part = entry.Open();
            var piece = new byte[1 << 12];
            for (int count; read.Length < LargestPart && (count = part.Read(piece)) > 0; )
                read.Write(piece, 0, count);
        }
        catch (Exception wrong) when (wrong is InvalidDataException or IOException)
        {
            return read.ToArray();
        }

        return read.ToArray();
    }

    private static string Decode(string latin) =>
        WebUtility.HtmlDecode(Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(latin))).Trim();

    [GeneratedRegex(
        "<w:tag w:val=\"(?<key>[^\"]*)\"\\s*/?>(?<words>.*?)</w:sdt>",
        RegexOptions.Singleline | RegexOptions.CultureInvariant,
        5000
    )]
    private static partial Regex Controls();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Tags();
}
