using BenchmarkDotNet.Attributes;
using Youju.Checking.Engine;
using Youju.Domain.Documents;
using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Speed;

/// <summary>Checks a text that is already read. Goal: 4 000 characters in 2 ms on one core, and time linear in length.</summary>
[MemoryDiagnoser]
public class CheckBenchmarks
{
    private readonly Pack pack = PackLibrary.LoadPack("cn-hunan");
    private Document document = ReportText.DocumentOf(0);

    [Params(4_000, 40_000, 400_000, 1_000_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Read() => document = ReportText.DocumentOf(Characters);

    [Benchmark]
    public CheckResult Check() => Checker.CheckDocument(document, pack);
}
