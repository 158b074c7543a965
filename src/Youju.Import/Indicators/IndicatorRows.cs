using Youju.Domain.Figures;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using Youju.Packs.Definitions;

namespace Youju.Import.Indicators;

/// <summary>Reads rows of the form as indicators.</summary>
internal sealed class IndicatorRows
{
    private readonly RegisterDefinition form;
    private readonly Pack pack;
    private readonly KnownFacts facts;
    private readonly QuantityText quantities;
    private readonly IndicatorGoalReader goals;
    private readonly ClassNames classes;
    private readonly QualitativeBands bands;
    private readonly List<string> doubts = [];
    private readonly List<string> guessed = [];

    /// <param name="facts">The facts a value may be taken from.</param>
    public IndicatorRows(RegisterDefinition form, Pack pack, KnownFacts facts)
    {
        (this.form, this.pack, this.facts) = (form, pack, facts);
        quantities = new(new FigureReader(pack.Figures));
        goals = new(quantities, form.FindField(IndicatorKeys.Direction)!.Choices);
        classes = new(pack.Indicators.Classes);
        bands = pack.Scoring?.Qualitative ?? new();
    }

    /// <summary>What a person should look at, in Chinese.</summary>
    public IReadOnlyList<string> Doubts =>
        guessed.Count == 0
            ? doubts
            :
            [
                .. doubts,
                $"表上没有二级指标，看名称和单位定的：{string.Join("、", guessed)}；不对的请在“指标”页改。",
            ];

    /// <summary>The indicator of a row; null where it is none, for the draft's reasons.</summary>
    /// <param name="before">The indicator as it stood; null for a new one.</param>
    /// <param name="note">Where a value comes from that names no ground.</param>
    public Indicator? ReadIndicator(IndicatorDraft draft, string id, Indicator? before, string note)
    {
        var (kind, goal) = (ReadClassKey(draft, before), ReadGoal(draft, before));
        var name = draft.ReadCellText(IndicatorKeys.Name) ?? before?.Name;
        if (kind is null || goal is null || name is null)
            return before is null && !draft.HasValue(IndicatorKeys.Name)
                ? draft.RejectCell<Indicator>(IndicatorKeys.Name, "必填")
                : null;
        var indicator = ApplyCells(
            draft,
            goal,
            (before ?? new(id, kind, name, goal.Direction, 0)) with
            {
                Class = kind,
            }
        );
        return CompleteIndicator(draft, goal, WithHistory(draft, CheckWeight(draft, indicator)), note);
    }

    private static Indicator ApplyCells(IndicatorDraft draft, IndicatorGoal goal, Indicator before) =>
        goal.ApplyToIndicator(
            before with
            {
                Name = draft.ReadChangedText(IndicatorKeys.Name, before.Name) ?? before.Name,
                Weight = draft.ReadNumber(IndicatorKeys.Weight) ?? before.Weight,
                Basis = draft.ReadChangedText(IndicatorKeys.Basis, before.Basis),
                Verification = draft.ReadChangedText(IndicatorKeys.Verification, before.Verification),
                Scoring = draft.ReadChangedText(IndicatorKeys.Scoring, before.Scoring),
                IsIllustrative =
                    before.IsIllustrative
                    && goal.MatchesGoalOf(before)
                    && !(draft.Confirms && draft.HasValue(IndicatorKeys.Target)),
            }
        );

    private Indicator? CompleteIndicator(
        IndicatorDraft draft,
        IndicatorGoal goal,
        Indicator indicator,
        string note
    )
    {
        var reader = new ActualReader(draft, quantities, bands, facts, note);
        var whole = WithExplanation(
            draft,
            indicator with
            {
                Actual = reader.ReadActual(indicator, indicator.Actual),
            }
        );
        RequireWholeCounts(draft, whole);
        if (draft.Reasons.Count > 0)
            return null;
        if (goal.IsGuessed)
            doubts.Add(
                $"第{draft.Row.Number}行“{indicator.Name}”没有写方向，按“{goal.Direction.ToSignText()}”导入。"
            );
        if (reader.Doubt is { } doubt)
            doubts.Add(doubt);
        return whole;
    }

    private static void RequireWholeCounts(IndicatorDraft draft, Indicator indicator)
    {
        if (!Indicator.CountsWhole(indicator.Name, indicator.Unit))
            return;
        var values = new[]
        {
            (IndicatorKeys.Target, indicator.Target),
            (IndicatorKeys.Actual, (indicator.Actual as EnteredActual)?.Done.Value),
        };
        foreach (
            var (key, _) in values.Where(one => one.Item2 is { } value && value != decimal.Truncate(value))
        )
            draft.RejectCell<Indicator>(
                key,
                $"应为整数：{indicator.Unit.Symbol}是一个一个数的；平均数请在名称里写“平均”或“每”，"
                    + $"或者换成“{indicator.Unit.Symbol}/人”一类的单位"
            );
    }

    /// <summary>Whether a value that a table states cannot be the one that is known.</summary>
    public bool DisagreesWithFact(IndicatorDraft draft, string words, Indicator indicator, Quantity known) =>
        quantities.ReadQuantity(words, draft.FindUnitText(indicator)).Quantity is { } stated
        && !stated.Quantity.Interval.Overlaps(known.Interval);

    private string? ReadClassKey(IndicatorDraft draft, Indicator? before)
    {
        if (before is not null && !draft.IsAnyChanged(IndicatorKeys.Class, IndicatorKeys.Level1))
            return before.Class;
        var (level1, level2) = (
            draft.ReadCellText(IndicatorKeys.Level1),
            draft.ReadCellText(IndicatorKeys.Class)
        );
        var stated = classes.FindClassKey(level1, level2) ?? (level2 is null ? before?.Class : null);
        if ((stated ?? GuessClassKey(draft, level1)) is not { } key)
            return draft.RejectCell<string>(
                IndicatorKeys.Class,
                level2 is null ? "必填" : $"不是二级指标，应为下列之一：{classes.Labels}"
            );
        return level1 is not null && classes.FindContradiction(level1, key) is var (named, own)
            ? draft.RejectCell<string>(
                IndicatorKeys.Level1,
                $"里没有“{classes.FindLabel(key)}”，它属于“{own.Label}”；“{named.Label}”下有 "
                    + $"{string.Join("、", named.Children.Select(child => child.Label))}"
            )
            : key;
    }

    private string? GuessClassKey(IndicatorDraft draft, string? level1)
    {
        if (draft.HasColumn(IndicatorKeys.Class))
            return null;
        var name = draft.ReadCellText(IndicatorKeys.Name) ?? "";
        var aim = draft.ReadCellText(IndicatorKeys.Unit) ?? draft.ReadCellText(IndicatorKeys.Target) ?? "";
        var key = classes.GuessClassKey(level1, name, aim is [.., '%' or '％'] ? "%" : aim);
        if (key is not null && name.Length > 0)
            guessed.Add($"“{name}”按{classes.FindLabel(key)}");
        return key;
    }

    private IndicatorGoal? ReadGoal(IndicatorDraft draft, Indicator? before)
    {
        if (
            before is not null
            && !draft.IsAnyChanged(
                IndicatorKeys.Type,
                IndicatorKeys.Direction,
                IndicatorKeys.Target,
                IndicatorKeys.Unit
            )
        )
            return new(before.Direction, before.Unit, before.Target, before.TargetText);
        if (
            before is not null
            && !draft.HasValue(IndicatorKeys.Target)
            && !draft.IsAnyChanged(IndicatorKeys.Type, IndicatorKeys.Direction)
        )
            return new(
                before.Direction,
                draft.ReadCellText(IndicatorKeys.Unit) is { } unit
                    ? quantities.ParseUnit(unit).Unit
                    : before.Unit,
                before.Target,
                before.TargetText
            );
        if (!draft.HasValue(IndicatorKeys.Target))
            return draft.RejectCell<IndicatorGoal>(IndicatorKeys.Target, "必填");
        return goals.ReadGoal(draft, before);
    }

    private Indicator CheckWeight(IndicatorDraft draft, Indicator indicator)
    {
        if (
            form.FindField(IndicatorKeys.Weight) is { AtLeast: { } least, AtMost: { } most }
            && (indicator.Weight < least || indicator.Weight > most)
        )
            draft.RejectCell<Indicator>(
                IndicatorKeys.Weight,
                FormattableString.Invariant($"应在 {least} 到 {most} 之间")
            );
        return indicator;
    }

    private Indicator WithHistory(IndicatorDraft draft, Indicator indicator)
    {
        if (!draft.IsChanged(IndicatorKeys.History))
            return indicator;
        var reading = quantities.ReadQuantity(
            draft.ReadCellText(IndicatorKeys.History)!,
            draft.FindUnitText(indicator)
        );
        if (reading.Quantity is not { Qualifier: Qualifier.Rounded } quantity)
            draft.RejectCell<Indicator>(IndicatorKeys.History, reading.Expected ?? "要写确数");
        else
            return indicator with { History = quantity.Value };
        return indicator;
    }

    /// <summary>With deviation and measure, which tables often write into one cell.</summary>
    private Indicator WithExplanation(IndicatorDraft draft, Indicator indicator)
    {
        var (deviation, measure) = (
            draft.ReadCellText(IndicatorKeys.Deviation),
            draft.ReadCellText(IndicatorKeys.Measure)
        );
        if (deviation is not null && measure is null)
            (deviation, measure) = SplitOffMeasure(deviation);
        return indicator with
        {
            Deviation = draft.IsChanged(IndicatorKeys.Deviation) ? deviation : indicator.Deviation,
            Measure =
                draft.IsChanged(IndicatorKeys.Measure) || !draft.HasValue(IndicatorKeys.Measure)
                    ? measure ?? indicator.Measure
                    : indicator.Measure,
        };
    }

    private (string Deviation, string? Measure) SplitOffMeasure(string words)
    {
        foreach (var mark in pack.Imports.MeasureMarks)
        {
            if (words.IndexOf(mark, StringComparison.Ordinal) is > 0 and var at)
                return (
                    words[..at].TrimEnd('；', ';', '，', '。', ' ', '\n'),
                    words[(at + mark.Length)..].Trim()
                );
        }

        return (words, null);
    }
}
