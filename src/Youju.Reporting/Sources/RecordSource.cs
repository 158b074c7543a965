using Youju.Domain.Facts;
using Youju.Domain.Figures;
using Youju.Domain.Registers;

namespace Youju.Reporting.Sources;

/// <summary>Fields of records: <c>events/e1/visitors</c>.</summary>
internal sealed class RecordSource(Register register, FigureNames names, EvidenceTraces proofs)
    : IFigureSource
{
    public Quantity? FindQuantity(DossierKey key) =>
        FindField(key) is ({ } version, { } field) ? ToQuantity(version[field.Key]) : null;

    public FactTrace? TraceFigure(DossierKey key)
    {
        if (FindField(key) is not ({ } version, { } field))
            return null;
        var says = version[field.Key] is { } value ? FieldTraceText.DescribeValue(value) : "未填写";
        var illustrative = version.Illustrative.Contains(field.Key) ? "（示例值）" : "";
        return FactTrace.FromFigure(
            key.ToString(),
            names.FindName(key)!,
            $"{says}{illustrative}，台账第{version.Number}版",
            proofs.TraceRecordFiles(register.Definition.Key, key.Id, version, field.Key)
        );
    }

    /// <summary>The value as a quantity, where it is one.</summary>
    public static Quantity? ToQuantity(FieldValue? value) =>
        value switch
        {
            NumberValue { Quantity: var soft } => soft.Quantity,
            MoneyValue { Money: var money } => Quantity.FromExactValue(money.Yuan, Unit.Yuan),
            _ => null,
        };

    private (RecordVersion? Version, FieldDefinition? Field) FindField(DossierKey key) =>
        (register.Records.GetValueOrDefault(key.Id)?.Current, register.Definition.FindField(key.Part));
}
