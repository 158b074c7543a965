using System.IO.Compression;
using System.Xml;
using BenchmarkDotNet.Attributes;
using Youju.Formats.Docx.Writing;
using Youju.Formats.Reading;

namespace Youju.Speed;

/// <summary>Reads a docx of ten pages. Goal: at most twice the time of unzipping it and walking its XML.</summary>
[MemoryDiagnoser]
public class ReadBenchmarks
{
    private const int TenPages = 7_000;

    private readonly SourceFile file = new("report.docx", Docx());

    [Benchmark(Baseline = true)]
    public int UnzipAndWalk()
    {
        using var archive = new ZipArchive(new MemoryStream(file.Content));
        var nodes = 0;
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using var reader = XmlReader.Create(entry.Open());
            while (reader.Read()) nodes++;
        }

        return nodes;
    }

    [Benchmark]
    public ReadFile Read() => DocumentReader.Read(file);

    private static byte[] Docx()
    {
        using var output = new MemoryStream();
        DocxWriter.Write(ReportText.DocumentOf(TenPages), output, new DocxProperties("报告", "云湖县文化旅游促进中心"));
        return output.ToArray();
    }
}
