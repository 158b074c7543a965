using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Registers;

namespace Youju.Reporting.Sources;

/// <summary>How many records of a register belong to a theme: <c>told/events/节会活动</c>.</summary>
internal sealed class ToldRecords(IReadOnlyDictionary<string, Register> registers, FigureNames names)
    : IFigureSource
{
    public const string Kind = "told";

    private readonly Stories stories = new([.. registers.Values]);

    public static string KeyOf(string register, string theme) => $"{Kind}/{register}/{theme}";

    public static Quantity Quantity(int count) => Domain.Figures.Quantity.Exactly(count, Unit.Of("条"));

    public Quantity? Find(string key) =>
        Records(key) is ({ }, { Count: > 0 } told) ? Quantity(told.Count) : null;

    public FactTrace? Trace(string key) =>
        Records(key) is ({ Definition: var register }, { Count: > 0 } told)
            ? FactTrace.Of(
                key,
                names.Of(key)!,
                Quantity(told.Count).InWords(),
                [
                    .. told.Select(record => new FactTrace(
                        $"{register.Name(record.Id, record.Current)}，台账第{record.Current.Number}版",
                        []
                    )),
                ]
            )
            : null;

    private (Register? Register, IReadOnlyList<Record> Told) Records(string key) =>
        key.Split('/', 3) is [_, var name, var theme] && registers.TryGetValue(name, out var register)
            ? (register, stories.Of(theme, name))
            : (null, []);
}
