using System.IO.Compression;
using Youju.Formats.Reading;

namespace Youju.Formats.Tests.Reading;

public sealed class SignatureTests
{
    [Fact]
    public void A_package_cut_anywhere_is_damaged_and_nothing_else()
    {
        var whole = Package();

        for (var length = 2; length < whole.Length; length++)
            AssertDamaged(whole[..length]);
    }

    [Fact]
    public void A_package_with_a_wrong_byte_is_recognised_or_refused()
    {
        var whole = Package();

        for (var at = 2; at < whole.Length; at++)
        {
            var wrong = whole.ToArray();
            wrong[at] ^= 0xFF;
            RecogniseOrRefuse(wrong);
        }
    }

    private static void AssertDamaged(byte[] content) =>
        Assert.Equal(
            UnreadableReason.Damaged,
            Assert
                .Throws<UnreadableFileException>(() => Signature.RecogniseKind(new("表.xlsx", content)))
                .Reason
        );

    private static void RecogniseOrRefuse(byte[] content)
    {
        try
        {
            Signature.RecogniseKind(new("表.xlsx", content));
        }
        catch (UnreadableFileException refused)
        {
            Assert.NotEmpty(refused.Message);
        }
    }

    private static byte[] Package()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        using (var part = zip.CreateEntry("mimetype").Open())
            part.Write("application/vnd.oasis.opendocument.text"u8);
        return stream.ToArray();
    }
}
