using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using Youju.Text.Yaml;

namespace Youju.Import.Indicators;

/// <summary>Reads what was reached: taken from a fact, entered, or judged.</summary>
/// <param name="note">Where a value comes from that names no ground.</param>
internal sealed class ActualReader(
    IndicatorDraft draft,
    QuantityText quantities,
    QualitativeBands bands,
    KnownFacts facts,
    string note
)
{
    private const decimal Hundred = 100;

    // Below it a value of less than one may well be a percentage.
    private const decimal LeastSharedTarget = 10;

    private static readonly string[] Keys =
    [
        IndicatorKeys.Fact,
        IndicatorKeys.Actual,
        IndicatorKeys.Method,
        IndicatorKeys.Source,
        IndicatorKeys.Evidence,
        IndicatorKeys.Explanation,
        IndicatorKeys.Attainment,
        IndicatorKeys.Score,
    ];

    /// <summary>What a person should look at, in Chinese.</summary>
    public string? Doubt { get; private set; }

    /// <param name="indicator">With the goal of the row.</param>
    /// <param name="before">What was known before; kept where the row says nothing of it.</param>
    public Actual? ReadActual(Indicator indicator, Actual? before)
    {
        if (IsUntouched(before))
            return draft.Confirms && draft.HasAnyValue(Keys) ? ConfirmActual(before) : before;
        if (draft.HasValue(IndicatorKeys.Fact))
            return ReadBoundFact(before);
        if (draft.HasValue(IndicatorKeys.Attainment))
            return ReadJudged(indicator, before as JudgedActual);
        if (!draft.HasValue(IndicatorKeys.Actual))
            return WithIndicatorUnit(indicator, before);
        if (before is BoundActual && !draft.HasColumn(IndicatorKeys.Fact))
            return before;
        return indicator.Direction == TargetDirection.Qualitative
            ? ReadGradeFromPoints(indicator, before as JudgedActual)
            : ReadStated(indicator, before);
    }

    // What stands in the cell of the actual value.
    private Actual? ReadStated(Indicator indicator, Actual? before)
    {
        if (IsQuantity(indicator) || draft.HasColumn(IndicatorKeys.Attainment))
            return ReadEntered(indicator, before as EnteredActual);
        if (before is JudgedActual)
            return before;
        return draft.ReadNumber(IndicatorKeys.Score) == 0
            ? ReadGradeFromPoints(indicator, null)
            : ReadEntered(indicator, before as EnteredActual);
    }

    // 没有开展问卷 with no points is a judgement; 已完成 with full ones in the place of a number is none.
    private bool IsQuantity(Indicator indicator) =>
        quantities.ReadQuantity(draft.ReadCellText(IndicatorKeys.Actual)!, draft.FindUnitText(indicator))
            is { Quantity: not null }
                or { IsFigure: true };

    // A value is kept without a unit of its own.
    private Actual? WithIndicatorUnit(Indicator indicator, Actual? before)
    {
        if (before is not EnteredActual entered || entered.Done.Unit == indicator.Unit)
            return before;
        if (entered.Done.Unit != Unit.None)
            Doubt =
                $"“{indicator.Name}”的计量单位从“{entered.Done.Unit.Symbol}”"
                + $"改成“{indicator.Unit.Symbol}”，完成值 {FormatNumber(entered.Done.Value)} 没有改，请核对。";
        return entered with { Done = entered.Done with { Unit = indicator.Unit } };
    }

    // A value takes its unit from the indicator, a share its points from the weight.
    private bool IsUntouched(Actual? before) =>
        before is not null
        && !draft.IsAnyChanged(Keys)
        && !(before is EnteredActual && draft.IsChanged(IndicatorKeys.Unit))
        && !(before is JudgedActual && draft.IsChanged(IndicatorKeys.Weight));

    private static Actual? ConfirmActual(Actual? before) =>
        before switch
        {
            EnteredActual entered => entered with { IsIllustrative = false },
            JudgedActual judged => judged with { IsIllustrative = false },
            _ => before,
        };

    private Actual? ReadBoundFact(Actual? before)
    {
        if (draft.HasValue(IndicatorKeys.Actual) || draft.HasValue(IndicatorKeys.Attainment))
            return draft.RejectCell<Actual>(
                IndicatorKeys.Fact,
                "已经写了数据项，又填了完成值或评定，请只留一样"
            );
        if (draft.EvidenceHash is not null)
            return draft.RejectCell<Actual>(
                IndicatorKeys.Evidence,
                "没有地方记：完成值取自数据项的，佐证登记在台账里"
            );
        if (!draft.IsChanged(IndicatorKeys.Fact))
            return before;
        var words = draft.ReadCellText(IndicatorKeys.Fact)!;
        return facts.FindKey(words) is { } key
            ? new BoundActual(key)
            : draft.RejectCell<Actual>(
                IndicatorKeys.Fact,
                $"不是档案里的数据项。{facts.SuggestWords(words)}"
            );
    }

    private EnteredActual? ReadEntered(Indicator indicator, EnteredActual? before)
    {
        var reason = ReadReason(before?.Reason) ?? note;
        var proof = draft.EvidenceHash ?? before?.Evidence;
        var done =
            before is not null && !draft.IsAnyChanged(IndicatorKeys.Actual, IndicatorKeys.Unit)
                ? before.Done
                : null;
        if (done is null)
        {
            var reading = quantities.ReadQuantity(
                draft.ReadCellText(IndicatorKeys.Actual)!,
                draft.FindUnitText(indicator)
            );
            if (reading.Quantity is null)
                return draft.RejectCell<EnteredActual>(
                    IndicatorKeys.Actual,
                    $"{reading.Expected}；没有测评的填“评定”和“评定得分”"
                );
            var read = ReadShareAsPercent(indicator, reading.Quantity);
            done = read with { Method = before?.Done.Method, Source = before?.Done.Source };
            if (done.Unit.Symbol != indicator.Unit.Symbol)
                return draft.RejectCell<EnteredActual>(IndicatorKeys.Actual, DescribeUnitMismatch(indicator));
        }

        var entered = new EnteredActual(
            done with
            {
                Method = draft.ReadChangedText(IndicatorKeys.Method, done.Method),
                Source = draft.ReadChangedText(IndicatorKeys.Source, done.Source),
            },
            reason,
            proof
        );
        return IsStillIllustrative(before?.IsIllustrative) && before == entered with { IsIllustrative = true }
            ? before
            : entered;
    }

    // 0.884 beside a target of 85% is a share whose cell has lost its format.
    private SoftQuantity ReadShareAsPercent(Indicator indicator, SoftQuantity read)
    {
        if (
            indicator
                is not { Unit.Dimension: Dimension.Percent, Target: >= LeastSharedTarget and var target }
            || read.Value is not (> 0 and <= 1)
            || read.Value * Hundred < target / 2
            || draft.ReadCellText(IndicatorKeys.Actual)!.AsSpan().ContainsAny('%', '％')
        )
            return read;
        var percent = read with { Value = read.Value * Hundred };
        Doubt =
            $"“{indicator.Name}”的完成值写的是 {FormatNumber(read.Value)}，指标值是 {FormatNumber(target)}%，"
            + $"按 {FormatNumber(percent.Value)}% 记，请核对。";
        return percent;
    }

    private string? ReadReason(string? before) =>
        before is null
            ? draft.ReadCellText(IndicatorKeys.Explanation)
            : draft.ReadChangedText(IndicatorKeys.Explanation, before);

    // What stands in for a value does so until somebody writes another, or writes the same of their own.
    private bool IsStillIllustrative(bool? isIllustrative) => isIllustrative == true && !draft.Confirms;

    private static string DescribeUnitMismatch(Indicator indicator) =>
        indicator.Unit == Unit.None
            ? "有单位，指标值却没有；请在“计量单位”栏写明"
            : $"单位应为“{indicator.Unit.Symbol}”，与指标值一样";

    private JudgedActual? ReadJudged(Indicator indicator, JudgedActual? before)
    {
        if (
            indicator.Direction != TargetDirection.Qualitative
            && draft.HasValue(IndicatorKeys.Actual)
            && IsQuantity(indicator)
        )
            return draft.RejectCell<JudgedActual>(
                IndicatorKeys.Attainment,
                "已经填了实际完成值，不用再评定，请只留一样"
            );
        var attainment = Enum.GetValues<Attainment>()
            .First(one => StrictYaml.FormatEnumWord(one) == draft.ReadCellText(IndicatorKeys.Attainment));
        if (ReadPointShare(indicator, before) is not { } share)
            return null;
        if (!bands.AllowsShare(attainment, share))
            return draft.RejectCell<JudgedActual>(
                IndicatorKeys.Score,
                $"是分值的 {FormatNumber(share * 100)}%，“{QualitativeBands.ToChineseLabel(attainment)}”应得{FormatPointRange(attainment)}"
            );
        var reason = ReadReason(before?.Reason) ?? draft.ReadCellText(IndicatorKeys.Actual);
        return reason is null
            ? draft.RejectCell<JudgedActual>(IndicatorKeys.Explanation, "必填：评定要写明理由")
            : CreateJudged(attainment, share, reason, before);
    }

    private JudgedActual CreateJudged(
        Attainment attainment,
        decimal share,
        string reason,
        JudgedActual? before
    )
    {
        var judged = new JudgedActual(attainment, share, reason, draft.EvidenceHash ?? before?.Evidence)
        {
            Result = draft.ReadCellText(IndicatorKeys.Actual) ?? before?.Result,
        };
        return IsStillIllustrative(before?.IsIllustrative) && before == judged with { IsIllustrative = true }
            ? before
            : judged;
    }

    // 有效提升 with 9 of 10 points: the points tell the grade.
    private JudgedActual? ReadGradeFromPoints(Indicator indicator, JudgedActual? before)
    {
        var words = draft.ReadCellText(IndicatorKeys.Actual)!;
        if (!draft.HasValue(IndicatorKeys.Score))
        {
            Doubt = before is null
                ? $"“{indicator.Name}”是定性指标，完成情况“{words}”没有得分，没有记下；请填“评定”和“评定得分”。"
                : null;
            return before;
        }

        if (ReadPointShare(indicator, before) is not { } share)
            return null;
        var attainment = Enum.GetValues<Attainment>().First(one => bands.AllowsShare(one, share));
        return CreateJudged(
            attainment,
            share,
            draft.ReadCellText(IndicatorKeys.Explanation) ?? words,
            before
        );
    }

    private decimal? ReadPointShare(Indicator indicator, JudgedActual? before)
    {
        if (before is not null && !draft.IsAnyChanged(IndicatorKeys.Score, IndicatorKeys.Weight))
            return before.Share;
        if (draft.ReadNumber(IndicatorKeys.Score) is not { } points)
        {
            draft.RejectCell<string>(IndicatorKeys.Score, "必填：评定要写得几分");
            return null;
        }

        if (points <= indicator.Weight && points >= 0 && indicator.Weight > 0)
            return points / indicator.Weight;
        draft.RejectCell<string>(IndicatorKeys.Score, $"应在 0 到分值 {FormatNumber(indicator.Weight)} 之间");
        return null;
    }

    private string FormatPointRange(Attainment attainment) =>
        attainment switch
        {
            Attainment.Reached => $" {FormatNumber(bands.ReachedFrom * 100)}% 以上",
            Attainment.Partly =>
                $" {FormatNumber(bands.PartlyFrom * 100)}% 以上、不到 {FormatNumber(bands.ReachedFrom * 100)}%",
            _ => $"不到 {FormatNumber(bands.PartlyFrom * 100)}%",
        };

    private static string FormatNumber(decimal value) =>
        value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture);
}
