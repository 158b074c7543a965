using Youju.Domain.Documents;
using static Youju.Formats.Tests.Docx.Reading.DocxFile;

namespace Youju.Formats.Tests.Docx.Reading;

public sealed class DocxTraceTests
{
    [Fact]
    public void Reads_tracked_changes_as_accepted_and_notices_them()
    {
        var document = new DocxFile(
            $"""
            <w:p>{R(
                "支出"
            )}<w:del w:author="张某"><w:r><w:delText>60</w:delText></w:r></w:del><w:ins w:author="李某">{R(
                "62"
            )}</w:ins>{R("万元")}</w:p>
            """
        ).Read();

        Assert.Equal("支出62万元\n", document.Text);
        Assert.Equal(
            [
                new(TraceKind.Deletion, "张某", "60", new(2, 0)),
                new(TraceKind.Insertion, "李某", "62", new(2, 2)),
            ],
            document.Traces
        );
    }

    [Fact]
    public void Leaves_hidden_text_out_and_notices_it()
    {
        var document = new DocxFile(
            $"<w:p>{R("公开")}{R("内部口径", "<w:vanish/>")}{R("文本", "<w:vanish w:val=\"0\"/>")}</w:p>"
        ).Read();

        Assert.Equal("公开文本\n", document.Text);
        Assert.Equal([new(TraceKind.HiddenText, "", "内部口径", new(2, 0))], document.Traces);
    }

    [Fact]
    public void Knows_where_a_comment_is_anchored()
    {
        var document = new DocxFile(
            $"<w:p>{R("支出")}<w:commentRangeStart w:id=\"1\"/>{R("62")}<w:commentRangeEnd w:id=\"1\"/>{R("万元")}</w:p>"
        )
            .WithWordPart(
                "comments",
                "comments",
                "comments",
                $"<w:comment w:id=\"1\" w:author=\"王某\">{P("核对")}</w:comment>"
            )
            .Read();

        Assert.Equal([new(TraceKind.Comment, "王某", "核对", new(2, 2))], document.Traces);
    }

    [Fact]
    public void Reads_the_properties_of_the_file()
    {
        var document = new DocxFile(P("正文"))
            .WithProperties(
                "core.xml",
                "http://x/core-properties",
                "<c xmlns:d=\"d\"><d:creator>赵某</d:creator><lastModifiedBy>钱某</lastModifiedBy><d:title/></c>"
            )
            .WithProperties(
                "app.xml",
                "http://x/extended-properties",
                "<p><Company>某局</Company><Template>Normal.dotm</Template></p>"
            )
            .Read();

        Assert.Equal(
            ["author=赵某", "lastModifiedBy=钱某", "company=某局", "template=Normal.dotm"],
            document.Traces.Select(trace => $"{trace.Name}={trace.Content}")
        );
    }
}
