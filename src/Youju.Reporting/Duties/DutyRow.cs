using Youju.Domain.Facts;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using Youju.Packs.Definitions.Duties;

namespace Youju.Reporting.Duties;

/// <summary>A duty of the unit, and what stands behind it.</summary>
/// <param name="Number">From 1, as the unit lists its duties.</param>
/// <param name="Words">As the unit words it.</param>
/// <param name="Sources">The duties of the trade that it is; none where the packs know no such duty.</param>
public sealed record DutyRow(int Number, string Words, IReadOnlyList<DutySource> Sources)
{
    /// <summary>What was paid: projects of the ledger, or what the records cost where no project is called so.</summary>
    public IReadOnlyList<Fact> Money { get; init; } = [];

    public IReadOnlyList<Indicator> Indicators { get; init; } = [];

    /// <summary>The registers that record its work, each with how many records count.</summary>
    public IReadOnlyList<(RegisterDefinition Register, int Count)> Records { get; init; } = [];

    /// <summary>How many sentences of the report tell of it.</summary>
    public int Sentences { get; init; }

    /// <summary>Indicators that are usual for it, each with the figure it is read off.</summary>
    public IReadOnlyList<(UsualIndicator Usual, Fact Fact)> Usual { get; init; } = [];

    public int CountRecords() => Records.Sum(one => one.Count);

    /// <summary>The cells that are empty, in Chinese.</summary>
    public IReadOnlyList<string> ListMissing() =>
        [
            .. new[]
            {
                (Money.Count == 0, "钱"),
                (Indicators.Count == 0, "指标"),
                (CountRecords() == 0, "记录"),
                (Sentences == 0, "句子"),
            }
                .Where(cell => cell.Item1)
                .Select(cell => cell.Item2),
        ];

    /// <summary>Neither money nor a record nor a sentence: the report cannot say that the duty was done.</summary>
    public bool IsGap => Money.Count == 0 && CountRecords() == 0 && Sentences == 0;
}
