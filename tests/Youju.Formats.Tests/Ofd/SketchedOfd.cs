using System.Globalization;
using System.IO.Compression;
using System.Text;
using Youju.Domain.Documents;

namespace Youju.Formats.Tests.Ofd;

/// <summary>Writes a small ofd from placed words and lines, in millimetres from the top left corner.</summary>
internal sealed class SketchedOfd
{
    private const string Space = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    private readonly List<string> pages = [];
    private readonly List<(string Part, string Content)> more = [];
    private StringBuilder content = new();

    public SketchedOfd Words(double x, double baseline, string words, double size = 4, string attributes = "")
    {
        var steps = words.Length > 1 ? Invariant($" DeltaX=\"g {words.Length - 1} {size}\"") : "";
        content.Append(
            Invariant(
                $"<ofd:TextObject Boundary=\"0 0 210 297\" Size=\"{size}\" {attributes}><ofd:TextCode X=\"{x}\" Y=\"{baseline}\"{steps}>{words}</ofd:TextCode></ofd:TextObject>"
            )
        );
        return this;
    }

    public SketchedOfd Line(double x1, double y1, double x2, double y2) =>
        Raw(
            Invariant(
                $"<ofd:PathObject Boundary=\"0 0 210 297\"><ofd:AbbreviatedData>M {x1} {y1} L {x2} {y2}</ofd:AbbreviatedData></ofd:PathObject>"
            )
        );

    public SketchedOfd Grid(double[] columns, double[] rows)
    {
        foreach (var x in columns)
            Line(x, rows[0], x, rows[^1]);
        foreach (var y in rows)
            Line(columns[0], y, columns[^1], y);
        return this;
    }

    public SketchedOfd Raw(string markup)
    {
        content.Append(markup);
        return this;
    }

    public SketchedOfd Page()
    {
        pages.Add(content.ToString());
        content = new();
        return this;
    }

    public SketchedOfd Part(string part, string markup)
    {
        more.Add((part, markup));
        return this;
    }

    public byte[] Save()
    {
        Page();
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(
                archive,
                "OFD.xml",
                "<ofd:OFD {0}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"
            );
            Add(archive, "Doc_0/Document.xml", WriteDocument());
            for (var at = 0; at < pages.Count; at++)
                Add(archive, $"Doc_0/Pages/Page_{at}/Content.xml", WritePage(pages[at]));
            foreach (var (part, markup) in more)
                Add(archive, part, WritePage(markup));
        }

        return stream.ToArray();
    }

    public Document Read() => DocumentReader.ReadDocument(new MemoryStream(Save()), "报告.ofd").Document;

    private string WriteDocument() =>
        "<ofd:Document {0}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>"
        + "<ofd:TemplatePage ID=\"9\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/></ofd:CommonData><ofd:Pages>"
        + string.Concat(
            pages.Select(
                (_, at) => Invariant($"<ofd:Page ID=\"{at + 1}\" BaseLoc=\"Pages/Page_{at}/Content.xml\"/>")
            )
        )
        + "</ofd:Pages></ofd:Document>";

    private static string WritePage(string objects) =>
        "<ofd:Page {0}><ofd:Content><ofd:Layer ID=\"3\">" + objects + "</ofd:Layer></ofd:Content></ofd:Page>";

    private static void Add(ZipArchive archive, string part, string markup)
    {
        using var writer = new StreamWriter(archive.CreateEntry(part).Open());
        writer.Write(markup.Replace("{0}", Space, StringComparison.Ordinal));
    }

    private static string Invariant(FormattableString words) => words.ToString(CultureInfo.InvariantCulture);
}
