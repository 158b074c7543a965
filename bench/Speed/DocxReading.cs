using System.IO.Compression;
using System.Xml;
using BenchmarkDotNet.Attributes;
using Youju.Domain.Documents;
using Youju.Formats;
using Youju.Formats.Reading;

namespace Youju.Speed;

/// <summary>Reading a report of ten pages, against unzipping it and walking its XML; the ratio is to stay at or below 2.</summary>
[MemoryDiagnoser]
public class DocxReading
{
    private readonly SourceFile file = TenPages.Build();

    [Benchmark(Baseline = true)]
    public int UnzipAndWalk()
    {
        var nodes = 0;
        using var archive = new ZipArchive(new MemoryStream(file.Content));
        foreach (var entry in archive.Entries)
        {
            using var reader = XmlReader.Create(
                entry.Open(),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit }
            );
            while (reader.Read())
                nodes++;
        }

        return nodes;
    }

    [Benchmark]
    public Document Read() => DocumentReader.ReadDocument(file).Document;
}
