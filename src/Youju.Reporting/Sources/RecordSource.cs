using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Registers;

namespace Youju.Reporting.Sources;

/// <summary>Fields of records: <c>events/e1/visitors</c>.</summary>
internal sealed class RecordSource(Register register, FigureNames names, Proofs proofs) : IFigureSource
{
    public Quantity? Find(string key) =>
        Field(key) is ({ } version, { } field) ? Of(version[field.Key]) : null;

    public FactTrace? Trace(string key)
    {
        if (Field(key) is not ({ } version, { } field))
            return null;
        var says = version[field.Key] is { } value ? FieldWords.Say(value) : "未填写";
        var illustrative = version.Illustrative.Contains(field.Key) ? "（示例值）" : "";
        return FactTrace.Of(
            key,
            names.Of(key)!,
            $"{says}{illustrative}，台账第{version.Number}版",
            proofs.Of(register.Definition.Key, Id(key), version)
        );
    }

    /// <summary>The value as a quantity, where it is one.</summary>
    public static Quantity? Of(FieldValue? value) =>
        value switch
        {
            NumberValue { Quantity: var soft } => soft.Quantity,
            MoneyValue { Money: var money } => Quantity.Exactly(money.Yuan, Unit.Yuan),
            _ => null,
        };

    private (RecordVersion? Version, FieldDefinition? Field) Field(string key) =>
        (
            register.Records.GetValueOrDefault(Id(key))?.Current,
            register.Definition.Field(key[(key.LastIndexOf('/') + 1)..])
        );

    // An id may hold anything, a slash too.
    private static string Id(string key)
    {
        var (first, last) = (key.IndexOf('/', StringComparison.Ordinal), key.LastIndexOf('/'));
        return first < last ? key[(first + 1)..last] : "";
    }
}
