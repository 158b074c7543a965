using BenchmarkDotNet.Attributes;
using Youju.Domain.Reports;

namespace Youju.Speed;

/// <summary>
/// The sample's package, from records to files, against zipping the parts of its Office files; writing
/// is to stay at or below twice that.
/// </summary>
[MemoryDiagnoser]
public class PackageWriting : IDisposable
{
    private readonly MemoryStream target = new();
    private readonly SampleDossier sample = new();
    private readonly ReportPackage package;
    private readonly ZippedParts parts;

    public PackageWriting()
    {
        package = sample.Compose();
        parts = SampleDossier.Parts(package);
    }

    [Benchmark(Baseline = true)]
    public int ZipTheSameParts() => parts.Zip(target);

    [Benchmark]
    public int WriteOffice() => SampleDossier.WriteOffice(package, target);

    [Benchmark]
    public int WriteAll() => sample.Write(package, target);

    [Benchmark]
    public ReportPackage Compose() => sample.Compose();

    public void Dispose()
    {
        target.Dispose();
        GC.SuppressFinalize(this);
    }
}
