using System.Globalization;
using System.Text;

namespace Youju.Formats.Pictures;

/// <summary>Puts a picture on the pages of a pdf: one, or several where it is a long roll such as a screenshot of a web page.</summary>
internal static class PicturePages
{
    /// <summary>In points: the width of A4, which fewer or more dots than these are taken to show.</summary>
    private const decimal PaperWidth = 595;

    private const int FewDots = 1800,
        ManyDots = 2480;

    /// <summary>Between them a picture is taken to have the 300 dots an inch of a scanner.</summary>
    private const decimal PointsPerDot = 0.24m;

    /// <summary>Higher than twice its width, a picture is a roll of A4 pages.</summary>
    private const decimal Roll = 2;

    private const decimal PageShape = 1.414m;

    private const int MostPages = 60;

    /// <summary>The number of the first page's object, behind the catalogue, the list of pages, the picture and its drawing.</summary>
    private const int FirstPage = 5;

    public static byte[] CreatePdf(Picture picture)
    {
        var width = picture.Width is >= FewDots and <= ManyDots ? picture.Width * PointsPerDot : PaperWidth;
        var height = width * picture.Height / picture.Width;
        var count =
            height <= width * Roll ? 1 : (int)Math.Min(MostPages, Math.Ceiling(height / (width * PageShape)));
        using var file = new MemoryStream();
        var starts = new List<long>();
        WriteAscii(file, "%PDF-1.4\n");
        StartObject(file, starts, "<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        StartObject(
            file,
            starts,
            $"<< /Type /Pages /Count {count} /Kids [{FormatReferences(FirstPage, count)}] >>\nendobj\n"
        );
        WriteStream(
            file,
            starts,
            $"/Type /XObject /Subtype /Image /Width {picture.Width} /Height {picture.Height} {picture.Coding}",
            picture.Data
        );
        WriteStream(
            file,
            starts,
            "",
            Encoding.ASCII.GetBytes(FormatInvariant($"q {width:F2} 0 0 {height:F2} 0 0 cm /P Do Q"))
        );
        foreach (var page in Enumerable.Range(0, count))
            StartObject(file, starts, FormatPageObject(width, height, page, count));
        WriteTrailer(file, starts);
        return file.ToArray();
    }

    /// <summary>Each page shows a stretch of the same drawing, from the top down.</summary>
    private static string FormatPageObject(decimal width, decimal height, int page, int count)
    {
        var (bottom, top) = (height * (count - page - 1) / count, height * (count - page) / count);
        return FormatInvariant($"<< /Type /Page /Parent 2 0 R /MediaBox [0 {bottom:F2} {width:F2} {top:F2}] ")
            + "/Resources << /XObject << /P 3 0 R >> >> /Contents 4 0 R >>\nendobj\n";
    }

    private static string FormatReferences(int first, int count) =>
        string.Join(' ', Enumerable.Range(first, count).Select(id => FormatInvariant($"{id} 0 R")));

    private static void WriteStream(MemoryStream file, List<long> starts, string entries, byte[] data)
    {
        StartObject(file, starts, $"<< {entries} /Length {data.Length} >>\nstream\n");
        file.Write(data);
        WriteAscii(file, "\nendstream\nendobj\n");
    }

    private static void StartObject(MemoryStream file, List<long> starts, string words)
    {
        starts.Add(file.Position);
        WriteAscii(file, FormatInvariant($"{starts.Count} 0 obj\n") + words);
    }

    private static void WriteTrailer(MemoryStream file, List<long> starts)
    {
        var table = file.Position;
        WriteAscii(file, FormatInvariant($"xref\n0 {starts.Count + 1}\n0000000000 65535 f \n"));
        foreach (var start in starts)
            WriteAscii(file, FormatInvariant($"{start:D10} 00000 n \n"));
        WriteAscii(
            file,
            FormatInvariant(
                $"trailer\n<< /Size {starts.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"
            )
        );
    }

    private static void WriteAscii(MemoryStream file, string words) =>
        file.Write(Encoding.ASCII.GetBytes(words));

    private static string FormatInvariant(FormattableString words) =>
        words.ToString(CultureInfo.InvariantCulture);
}
