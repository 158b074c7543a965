using System.Text;
using Youju.Formats.PlainText;
using Youju.Formats.Reading;

namespace Youju.Formats.Tests.PlainText;

public sealed class TextEncodingTests
{
    private const string Words = "绩效自评：支出62.61万元，䶮镇。";

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("GB18030", false)]
    public void Decodes_without_being_told_the_encoding(string name, bool hasMark)
    {
        var encoding = TextEncoding.FindEncoding(name)!;
        byte[] content =
        [
            .. hasMark ? Encoding.GetEncoding(name).GetPreamble() : [],
            .. encoding.GetBytes(Words),
        ];

        Assert.Equal(Words, TextEncoding.DecodeText(content));
    }

    [Fact]
    public void Reads_UTF8_that_was_cut_inside_a_character() =>
        Assert.StartsWith("绩效自", TextEncoding.DecodeText("绩效自评"u8[..^1]), StringComparison.Ordinal);

    [Fact]
    public void Refuses_binary_content()
    {
        var error = Assert.Throws<UnreadableFileException>(() => TextEncoding.DecodeText([1, 2, 0, 3]));

        Assert.Equal(UnreadableReason.Unsupported, error.Reason);
    }
}
