using System.Text;
using Youju.Formats.Reading;

namespace Youju.Formats.Tests.Reading;

public sealed class DocumentReaderTests
{
    [Fact]
    public void Tells_kind_and_hash_beside_the_document()
    {
        var file = DocumentReader.ReadDocument(new SourceFile("报告.txt", "一、概况"u8.ToArray()));

        Assert.Equal(FileKind.Txt, file.Kind);
        Assert.Equal("一、概况", file.Document.Text);
        Assert.Equal("9e138256", file.Sha256[..8]);
    }

    [Fact]
    public void Says_that_a_file_is_missing() =>
        Assert.Contains("找不到文件“没有.docx”", Failure("没有.docx").Message, StringComparison.Ordinal);

    [Fact]
    public void Says_that_a_file_is_empty() => Assert.Equal(UnreadableReason.Empty, Failure([]).Reason);

    [Fact]
    public void Stops_at_a_file_that_is_too_large()
    {
        var limits = new ReadingLimits { FileBytes = 1000 };

        var error = Assert.Throws<UnreadableFileException>(() =>
            DocumentReader.ReadDocument(new MemoryStream(new byte[2000]), "大.txt", limits)
        );

        Assert.Equal(UnreadableReason.TooLarge, error.Reason);
    }

    [Fact]
    public void Stops_at_a_text_that_is_too_long()
    {
        var limits = new ReadingLimits { TextLength = 10 };

        var error = Assert.Throws<UnreadableFileException>(() =>
            DocumentReader.ReadDocument(
                new MemoryStream(Encoding.UTF8.GetBytes("一二三四五六七八九十一")),
                "长.txt",
                limits
            )
        );

        Assert.Equal(UnreadableReason.TooLarge, error.Reason);
    }

    [Fact]
    public void Can_be_cancelled() =>
        Assert.ThrowsAny<OperationCanceledException>(() =>
            DocumentReader.ReadDocument(
                new MemoryStream(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("行\n", 1000)))),
                "行.txt",
                cancel: new CancellationToken(true)
            )
        );

    private static UnreadableFileException Failure(string path) =>
        Assert.Throws<UnreadableFileException>(() => DocumentReader.ReadDocument(path));

    private static UnreadableFileException Failure(byte[] content) =>
        Assert.Throws<UnreadableFileException>(() =>
            DocumentReader.ReadDocument(new SourceFile("空.txt", content))
        );
}
