using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using Youju.Text.Yaml;

namespace Youju.Import.Indicators;

/// <summary>Reads what an indicator aims at: ≥18万人次, 100%, 定性：有效提升, ≤5天, or the same parted into columns.</summary>
internal sealed class IndicatorGoalReader
{
    private const string Example = "应为数字和单位，如 ≥18万人次、100%；定性指标在“指标方向”选“定性”";

    private readonly QuantityText quantities;
    private readonly List<(string Sign, TargetDirection Direction)> signs;

    /// <param name="directions">The choices of the form's direction, whose words may stand before a target.</param>
    public IndicatorGoalReader(QuantityText quantities, IEnumerable<FieldChoice> directions)
    {
        this.quantities = quantities;
        signs =
        [
            .. from choice in directions
            from sign in choice.Aliases.Prepend(choice.Label)
            orderby sign.Length descending
            select (sign, ToDirection(choice.Key)),
        ];
    }

    /// <summary>The goal of a row; null where it is none, with the reason added.</summary>
    /// <param name="before">The indicator as it stood; what the row leaves out is taken from it.</param>
    public IndicatorGoal? ReadGoal(IndicatorDraft draft, Indicator? before)
    {
        var (words, type) = (
            draft.ReadCellText(IndicatorKeys.Target) ?? "",
            draft.ReadCellText(IndicatorKeys.Type)
        );
        var chosen = draft.ReadCellText(IndicatorKeys.Direction) is { } key
            ? ToDirection(key)
            : (TargetDirection?)null;
        var (sign, rest) = SplitLeadingSign(words);
        if (type == IndicatorKeys.Quantitative && (sign ?? chosen) == TargetDirection.Qualitative)
            return draft.RejectCell<IndicatorGoal>(
                IndicatorKeys.Type,
                "与指标方向“定性”不一致，请改成一样的"
            );
        return (sign ?? chosen) == TargetDirection.Qualitative || type == IndicatorKeys.Qualitative
            ? ReadQualitative(draft, sign, chosen, rest, before)
            : ReadQuantitative(draft, sign, chosen, rest, before);
    }

    private IndicatorGoal? ReadQualitative(
        IndicatorDraft draft,
        TargetDirection? sign,
        TargetDirection? chosen,
        string words,
        Indicator? before
    )
    {
        if (new[] { sign, chosen }.Any(one => one is not (null or TargetDirection.Qualitative)))
            return draft.RejectCell<IndicatorGoal>(
                sign is null or TargetDirection.Qualitative ? IndicatorKeys.Direction : IndicatorKeys.Target,
                "有大小方向，类型却是“定性”，请改成一样的"
            );
        var unit = draft.ReadCellText(IndicatorKeys.Unit) is { } stated
            ? quantities.ParseUnit(stated).Unit
            : before?.Unit ?? Unit.None;
        return new(TargetDirection.Qualitative, unit, null, words.Length > 0 ? words : before?.TargetText);
    }

    private IndicatorGoal? ReadQuantitative(
        IndicatorDraft draft,
        TargetDirection? sign,
        TargetDirection? chosen,
        string words,
        Indicator? before
    )
    {
        var unit = draft.ReadCellText(IndicatorKeys.Unit)
            ?? (before?.Unit == Unit.None ? null : before?.Unit.Symbol);
        var reading = ReadTarget(words, unit, isSigned: (sign ?? chosen) is not null);
        if (reading.Quantity is { } quantity)
            return ReadQuantitative(draft, quantity, sign, chosen, before);
        var isUntyped = (sign ?? chosen) is null && draft.ReadCellText(IndicatorKeys.Type) is null;
        return isUntyped && !reading.IsFigure
            ? new(TargetDirection.Qualitative, quantities.ParseUnit(unit).Unit, null, words)
            : draft.RejectCell<IndicatorGoal>(
                IndicatorKeys.Target,
                reading.IsFigure ? reading.Expected! : Example
            );
    }

    private QuantityReading ReadTarget(string words, string? unit, bool isSigned)
    {
        var reading = quantities.ReadQuantity(words, unit);
        return reading is { Quantity: null, IsFigure: false } && unit is null && isSigned
            ? QuantityText.ReadSigned(words)
            : reading;
    }

    private static IndicatorGoal? ReadQuantitative(
        IndicatorDraft draft,
        SoftQuantity quantity,
        TargetDirection? sign,
        TargetDirection? chosen,
        Indicator? before
    )
    {
        if (quantity.Qualifier is Qualifier.MoreThan or Qualifier.Nearly or Qualifier.About)
            return draft.RejectCell<IndicatorGoal>(
                IndicatorKeys.Target,
                "目标要写确数，不能带“余”“近”“约”一类的概数词"
            );
        List<TargetDirection> said =
        [
            .. new[] { sign, chosen, ToDirection(quantity.Qualifier) }.OfType<TargetDirection>().Distinct(),
        ];
        if (said.Count > 1)
            return draft.RejectCell<IndicatorGoal>(
                IndicatorKeys.Target,
                $"与指标方向“{(chosen ?? said[1]).ToSignText()}”不一致，请改成一样的"
            );
        var known =
            said.Count == 1 ? said[0]
            : before is { Direction: not TargetDirection.Qualitative } ? before.Direction
            : (TargetDirection?)null;
        return new(known ?? TargetDirection.Equal, quantity.Unit, quantity.Value, null)
        {
            IsGuessed = known is null,
        };
    }

    private (TargetDirection? Sign, string Bare) SplitLeadingSign(string words)
    {
        var bare = words.Trim();
        foreach (var (sign, direction) in signs)
        {
            if (bare.StartsWith(sign, StringComparison.Ordinal))
                return (direction, bare[sign.Length..].TrimStart(' ', '　', ':', '：'));
        }

        return (null, bare);
    }

    private static TargetDirection? ToDirection(Qualifier qualifier) =>
        qualifier switch
        {
            Qualifier.AtLeast => TargetDirection.AtLeast,
            Qualifier.Above => TargetDirection.Above,
            Qualifier.AtMost => TargetDirection.AtMost,
            _ => null,
        };

    private static TargetDirection ToDirection(string key) =>
        Enum.GetValues<TargetDirection>().First(direction => StrictYaml.FormatEnumWord(direction) == key);
}
