using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Registers;

namespace Youju.Reporting.Sources;

/// <summary>How many records a register holds, or holds in one state: <c>told/events/*</c>, <c>told/events/planned</c>.</summary>
internal sealed class RecordCountSource(IReadOnlyDictionary<string, Register> registers, FigureNames names)
    : IFigureSource
{
    internal const string EveryState = "*";

    /// <summary>The key of the number of a register's records.</summary>
    public static string FormatKey(string register, string state = EveryState) =>
        DossierKey.FromRecordCount(register, state).ToString();

    public static Quantity ToQuantity(int count) =>
        Domain.Figures.Quantity.FromExactValue(count, Unit.FromSymbol("条"));

    /// <summary>The records that stand in a register, withdrawn ones apart.</summary>
    public static IReadOnlyList<Record> ListRecords(Register register, string state = EveryState) =>
        [
            .. register.Records.Values.Where(record =>
                !record.Current.IsWithdrawn && (state == EveryState || record.Current.State == state)
            ),
        ];

    public Quantity? FindQuantity(DossierKey key) =>
        FindRecords(key) is ({ }, { Count: > 0 } counted) ? ToQuantity(counted.Count) : null;

    public FactTrace? TraceFigure(DossierKey key) =>
        FindRecords(key) is ({ Definition: var register }, { Count: > 0 } counted)
            ? FactTrace.FromFigure(
                key.ToString(),
                names.FindName(key)!,
                ToQuantity(counted.Count).ToChineseText(),
                [
                    .. counted.Select(record => new FactTrace(
                        $"{register.FormatNameWithLabel(record.Id, record.Current)}，台账第{record.Current.Number}版",
                        []
                    )),
                ]
            )
            : null;

    private (Register? Register, IReadOnlyList<Record> Counted) FindRecords(DossierKey key) =>
        registers.TryGetValue(key.Group, out var register)
            ? (register, ListRecords(register, key.Id))
            : (null, []);
}
