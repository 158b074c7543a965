using System.IO.Compression;
using System.Xml.Linq;
using CsCheck;
using Youju.Formats.Office;

namespace Youju.Formats.Tests.Office;

public sealed class OfficePackageTests
{
    [Fact]
    public void Parts_come_out_as_they_went_in() =>
        Gen
            .Byte.Array[0, 70_000]
            .Array[0, 4]
            .Sample(
                parts =>
                {
                    using var file = new MemoryStream();
                    using (var package = new OfficePackage(file))
                    {
                        foreach (var (at, part) in parts.Index())
                            package.AddPart($"部件{at}.bin", new MemoryStream(part));
                    }

                    Assert.Equal(parts, Parts(file).Select(part => part.Content));
                },
                iter: 100
            );

    [Fact]
    public void Names_and_order_of_parts_are_kept()
    {
        using var file = new MemoryStream();
        using (var package = new OfficePackage(file))
        {
            package.AddPart("[Content_Types].xml", new FixedPart("<a/>"));
            package.AddPart("word/正文.xml", xml => xml.WriteElement("b", "文"));
            package.AddPart("c.xml", new XElement("c"));
        }

        Assert.Equal(
            ["[Content_Types].xml", "word/正文.xml", "c.xml"],
            Parts(file).Select(part => part.Name)
        );
        Assert.Equal(
            ["a", "b", "c"],
            Parts(file).Select(part => XElement.Load(new MemoryStream(part.Content)).Name.LocalName)
        );
    }

    [Fact]
    public void A_package_without_parts_is_a_sound_archive()
    {
        using var file = new MemoryStream();
        new OfficePackage(file).Dispose();

        Assert.Empty(Parts(file));
    }

    private static List<(string Name, byte[] Content)> Parts(MemoryStream file)
    {
        using var archive = new ZipArchive(new MemoryStream(file.ToArray()));
        return [.. archive.Entries.Select(entry => (entry.FullName, Content(entry)))];
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
