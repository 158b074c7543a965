using System.IO.Compression;
using Youju.Formats.Photos;
using Youju.Publishing.Redaction;

namespace Youju.Publishing.Tests.Redaction;

public sealed class PublishedPhotoTests
{
    private static readonly byte[] Photo = new SketchedPhoto(113.27, 29.47).ToJpeg();

    [Fact]
    public void A_photo_that_tells_where_it_was_taken_is_found_also_within_a_document() =>
        Assert.Equal(
            ["图.jpg", "报告.docx → word/media/picture1.jpeg"],
            PublishedSearch
                .FindSecrets([("图.jpg", Photo), ("报告.docx", Pack(Photo))], [])
                .Select(found => found.File)
        );

    [Fact]
    public void A_photo_whose_traces_were_taken_out_may_be_published() =>
        Assert.Empty(
            PublishedSearch.FindSecrets([("报告.docx", Pack(PhotoCleaning.RemoveTraces(Photo)!))], [])
        );

    private static byte[] Pack(byte[] photo)
    {
        using var packed = new MemoryStream();
        using (var archive = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("word/media/picture1.jpeg").Open();
            entry.Write(photo);
        }

        return packed.ToArray();
    }
}
