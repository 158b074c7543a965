using BenchmarkDotNet.Attributes;
using Youju.Domain.Reports;

namespace Youju.Speed;

/// <summary>The sample's package, from records to files, against zipping the same parts; writing is to stay at or below twice that.</summary>
[MemoryDiagnoser]
public class PackageWriting
{
    private readonly SampleDossier sample = new();
    private readonly ReportPackage package;
    private readonly ZippedParts parts;

    public PackageWriting()
    {
        package = sample.Compose();
        parts = new(sample.Write(package));
    }

    [Benchmark(Baseline = true)]
    public int ZipTheSameParts() => parts.Zip();

    [Benchmark]
    public int Write() => sample.Write(package).Sum(file => file.Content.Length);

    [Benchmark]
    public ReportPackage Compose() => sample.Compose();
}
