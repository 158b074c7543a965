using BenchmarkDotNet.Attributes;
using Youju.Domain.Facts;
using Youju.Domain.Registers;

namespace Youju.Speed;

/// <summary>
/// Facts over a register. Goals: 100 000 records in 1 s at first, 1 ms for one change among 10 000, and
/// time linear in records.
/// </summary>
[MemoryDiagnoser]
public class FactComputation
{
    private const string Key = "events";

    private Register register = YearOfEvents.Of(0);
    private FactStore facts = YearOfEvents.Facts(YearOfEvents.Of(0));
    private Record[] turns = [];
    private int turn;

    [Params(1_000, 10_000, 100_000)]
    public int Records { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        register = YearOfEvents.Of(Records);
        facts = YearOfEvents.Facts(register);
        var record = register.Records[$"e{Records / 2:000000}"];
        turns = [YearOfEvents.Visited(record, 90_000), YearOfEvents.Visited(record, 1)];
    }

    [Benchmark]
    public FactStore First() => YearOfEvents.Facts(register);

    /// <summary>The worst change there is: the record with the most visitors gives that place up, or takes it back.</summary>
    [Benchmark]
    public IReadOnlyList<string> Change() => facts.UpdateRecord(Key, turns[turn++ % 2]);
}
