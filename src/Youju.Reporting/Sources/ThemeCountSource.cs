using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Registers;

namespace Youju.Reporting.Sources;

/// <summary>How many records of a register belong to a theme: <c>told/events/节会活动</c>.</summary>
internal sealed class ThemeCountSource(IReadOnlyDictionary<string, Register> registers, FigureNames names)
    : IFigureSource
{
    public const string Kind = "told";

    private readonly ThemeRecords themeRecords = new([.. registers.Values]);

    public static string FormatKey(string register, string theme) => $"{Kind}/{register}/{theme}";

    public static Quantity ToQuantity(int count) =>
        Domain.Figures.Quantity.FromExactValue(count, Unit.FromSymbol("条"));

    public Quantity? FindQuantity(string key) =>
        FindRecords(key) is ({ }, { Count: > 0 } told) ? ToQuantity(told.Count) : null;

    public FactTrace? TraceFigure(string key) =>
        FindRecords(key) is ({ Definition: var register }, { Count: > 0 } told)
            ? FactTrace.FromFigure(
                key,
                names.FindName(key)!,
                ToQuantity(told.Count).ToChineseText(),
                [
                    .. told.Select(record => new FactTrace(
                        $"{register.FormatNameWithLabel(record.Id, record.Current)}，台账第{record.Current.Number}版",
                        []
                    )),
                ]
            )
            : null;

    private (Register? Register, IReadOnlyList<Record> Told) FindRecords(string key) =>
        key.Split('/', 3) is [_, var name, var theme] && registers.TryGetValue(name, out var register)
            ? (register, themeRecords.FindRecords(theme, name))
            : (null, []);
}
