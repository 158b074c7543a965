using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Registers;

namespace Youju.Reporting.Sources;

/// <summary>How many records of a register belong to a theme: <c>told/events/节会活动</c>.</summary>
internal sealed class ThemeCountSource(IReadOnlyDictionary<string, Register> registers, FigureNames names)
    : IFigureSource
{
    internal const string EveryTheme = "*";

    private readonly ThemeRecords themeRecords = new([.. registers.Values]);

    public static string FormatKey(string register, string theme) =>
        DossierKey.FromTheme(register, theme).ToString();

    /// <summary>The key of the number of all records of a register.</summary>
    public static string FormatKey(string register) => FormatKey(register, EveryTheme);

    public static Quantity ToQuantity(int count) =>
        Domain.Figures.Quantity.FromExactValue(count, Unit.FromSymbol("条"));

    public Quantity? FindQuantity(DossierKey key) =>
        FindRecords(key) is ({ }, { Count: > 0 } told) ? ToQuantity(told.Count) : null;

    public FactTrace? TraceFigure(DossierKey key) =>
        FindRecords(key) is ({ Definition: var register }, { Count: > 0 } told)
            ? FactTrace.FromFigure(
                key.ToString(),
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

    private (Register? Register, IReadOnlyList<Record> Told) FindRecords(DossierKey key) =>
        registers.TryGetValue(key.Group, out var register)
            ? (
                register,
                key.Id == EveryTheme ? ListAll(register) : themeRecords.FindRecords(key.Id, key.Group)
            )
            : (null, []);

    private static IReadOnlyList<Record> ListAll(Register register) =>
        [.. register.Records.Values.Where(record => !record.Current.IsWithdrawn)];
}
