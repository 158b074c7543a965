using System.Text;
using System.Xml;
using System.Xml.Linq;
using CsCheck;
using Youju.Formats.Office;

namespace Youju.Formats.Tests.Office;

public sealed class PlainXmlWriterTests
{
    [Fact]
    public void Declares_each_prefix_where_it_is_first_used() => Assert.Equal(
        "<w:a xmlns:w=\"urn:w\" w:v=\"1\"><w:b xml:space=\"preserve\"><r:c xmlns:r=\"urn:r\" /></w:b><r:c xmlns:r=\"urn:r\" /></w:a>",
        Written(xml =>
        {
            xml.WriteStartElement("w", "a", "urn:w");
            xml.WriteAttributeString("w", "v", "urn:w", "1");
            xml.WriteStartElement("w", "b", "urn:w");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteElementString("r", "c", "urn:r", null);
            xml.WriteEndElement();
            xml.WriteElementString("r", "c", "urn:r", null);
            xml.WriteEndElement();
        }));

    [Fact]
    public void Knows_a_prefix_that_was_declared_by_hand() => Assert.Equal(
        "<a xmlns=\"urn:a\" xmlns:r=\"urn:r\"><b r:id=\"1\" /></a>",
        Written(xml =>
        {
            xml.WriteStartElement("a", "urn:a");
            xml.WriteAttributeString("xmlns", "r", null, "urn:r");
            xml.WriteStartElement("b");
            xml.WriteAttributeString("r", "id", "urn:r", "1");
            xml.WriteEndElement();
            xml.WriteEndElement();
        }));

    [Fact]
    public void Whatever_is_written_is_read_again() =>
        Gen.String[Gen.Char["灯<>&\"' \r\n\t;]a\u00e9"], 0, 9_000].Sample(words =>
        {
            var read = XElement.Parse(Written(xml =>
            {
                xml.WriteStartElement("a");
                xml.WriteAttributeString("v", words);
                xml.WriteString(words);
                xml.WriteEndElement();
            }), LoadOptions.PreserveWhitespace);

            Assert.Equal(words, read.Attribute("v")?.Value);
            Assert.Equal(words, read.Value);
        }, iter: 300);

    [Fact]
    public void Long_words_are_cut_between_letters_and_not_within_one() =>
        Assert.Equal("<a>" + string.Concat(Enumerable.Repeat("𠮷", 5_001)) + "b</a>", Written(xml => xml.WriteElementString("a", string.Concat(Enumerable.Repeat("𠮷", 5_001)) + "b")));

    private static string Written(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = new PlainXmlWriter(stream)) write(xml);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
