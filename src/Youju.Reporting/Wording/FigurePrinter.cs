using Youju.Domain.Figures;

namespace Youju.Reporting.Wording;

/// <summary>Prints a quantity so that the interval a reader must take it for holds what it may truly be.</summary>
public sealed class FigurePrinter(FigureStyle style)
{
    private const decimal TenThousand = 10_000m;
    private const int MostDecimals = 4;
    private const int DecimalsOfRate = 2;

    // From here on whole thousands are written as 1.5万, as people do, not as 15000.
    private const decimal LongNumber = 10_000m;
    private const decimal Thousand = 1_000m;

    private static readonly Dictionary<string, decimal> MoneyScales = new(StringComparer.Ordinal)
    {
        ["亿元"] = 100_000_000m,
        ["万元"] = TenThousand,
    };

    /// <summary>With its unit: 62.61万元, 10万余人次.</summary>
    public string PrintWithUnit(Quantity quantity) => PrintInForm(quantity, ChooseForm(quantity));

    /// <summary>What a record says of money, as people write single amounts: 5000万元, 1.2亿元; all else as ever.</summary>
    public string PrintAsWritten(Quantity quantity) =>
        quantity is { Unit.Dimension: Dimension.Money, Exactness: Exactness.Exact }
        && ChooseMoneyForm(quantity.Value) is { } form
            ? PrintInForm(quantity, form)
            : PrintWithUnit(quantity);

    // The largest unit in which so few digits tell all of it.
    private Form? ChooseMoneyForm(decimal yuan) =>
        MoneyScales
            .Where(scale => scale.Value >= MoneyScales.GetValueOrDefault(style.Money, 1m))
            .Select(scale => (Form?)new Form(scale.Value, MostDecimals, IsFixed: false, "", scale.Key))
            .FirstOrDefault(form =>
                Math.Abs(yuan) >= form!.Value.Scale
                && form.Value.RoundToScale(yuan, MostDecimals) * form.Value.Scale == yuan
            );

    /// <summary>For a cell whose heading names the unit: 62.61; with words and unit where it is soft.</summary>
    public string PrintForCell(Quantity quantity)
    {
        var form = ChooseForm(quantity) with { Word = "" };
        if (quantity.Unit.Dimension is not (Dimension.Money or Dimension.Percent))
            form = form with { Scale = 1 };
        return IsPlainNumber(quantity)
            ? PrintInForm(quantity, form with { Unit = form.Unit == "%" ? "%" : "" })
            : PrintWithUnit(quantity);
    }

    /// <summary>The number behind <see cref="PrintForCell"/>, in its scale and with all its digits; null where it is soft.</summary>
    public decimal? ToCellNumber(Quantity quantity) =>
        !IsPlainNumber(quantity)
            ? null
            : quantity.Unit.Dimension switch
            {
                Dimension.Money => quantity.Value / ChooseForm(quantity).Scale,
                Dimension.Percent => quantity.Value / 100,
                _ => quantity.Value,
            };

    private bool IsPlainNumber(Quantity quantity) =>
        quantity.Exactness == Exactness.Exact
        || (
            quantity.Exactness == Exactness.Range
            && PrintNearly(quantity, ChooseForm(quantity)) is null
            && FindDecimals(quantity, ChooseForm(quantity)) is not null
        );

    private Form ChooseForm(Quantity quantity) =>
        quantity.Unit.Dimension switch
        {
            Dimension.Money => new(
                MoneyScales.GetValueOrDefault(style.Money, 1m),
                style.MoneyDecimals,
                IsFixed: true,
                "",
                style.Money
            ),
            Dimension.Percent => new(1, CountPercentDecimals(quantity), IsFixed: true, "", "%"),
            _ => ChoosePlainForm(quantity),
        };

    private int CountPercentDecimals(Quantity quantity) =>
        quantity.Exactness == Exactness.Exact && decimal.IsInteger(quantity.Value)
            ? 0
            : style.PercentDecimals;

    private static Form ChoosePlainForm(Quantity quantity)
    {
        var symbol = quantity.Unit.Symbol;
        if (Math.Abs(quantity.Value) >= LongNumber && quantity.Value % Thousand == 0)
            return new(TenThousand, MostDecimals, IsFixed: false, "万", symbol);
        return new(1, IsComputed(quantity) ? DecimalsOfRate : MostDecimals, IsFixed: false, "", symbol);
    }

    // A rate, or a mean of more digits than anybody types.
    private static bool IsComputed(Quantity quantity) =>
        IsRateUnit(quantity.Unit) || decimal.Round(quantity.Value, MostDecimals) != quantity.Value;

    // 元/人次
    private static bool IsRateUnit(Unit unit) => unit.Symbol.Contains('/', StringComparison.Ordinal);

    private static string PrintInForm(Quantity quantity, Form form) =>
        quantity.Exactness switch
        {
            Exactness.Exact => form.FormatDigits(form.RoundToScale(quantity.Value, form.Decimals))
                + form.Word
                + form.Unit,
            Exactness.LowerBound => PrintAtLeast(quantity, form, "", "以上"),
            Exactness.UpperBound => PrintAtMost(quantity, form),
            _ => PrintNearly(quantity, form) ?? PrintRange(quantity, form),
        };

    private static string PrintRange(Quantity quantity, Form form) =>
        FindDecimals(quantity, form) is { } decimals
            ? form.FormatDigits(form.RoundToScale(quantity.Value, decimals), decimals) + form.Word + form.Unit
            : PrintApproximately(quantity, form);

    // 约0.33万元, where 0.33 alone would tell too much and 0.3 too little: what two rounded amounts differ by.
    private static string? PrintNearly(Quantity quantity, Form form)
    {
        if (quantity.Unit.Dimension != Dimension.Money || FindDecimals(quantity, form) == form.Decimals)
            return null;
        var printed = form.RoundToScale(quantity.Value, form.Decimals);
        var step = form.Scale / ComputePowerOfTen(form.Decimals);
        return
            printed != 0
            && new Interval((printed * form.Scale) - step, (printed * form.Scale) + step).Contains(
                quantity.Interval
            )
            ? "约" + form.FormatDigits(printed) + form.Word + form.Unit
            : null;
    }

    private static string PrintAtLeast(Quantity quantity, Form form, string before, string after)
    {
        var printed = form.RoundToScale(
            quantity.Interval.Low,
            form.Decimals,
            MidpointRounding.ToNegativeInfinity
        );
        var isMore =
            !form.IsFixed && quantity.Interval.High <= (printed + FindLastStep(printed)) * form.Scale;
        return isMore
            ? form.FormatDigits(printed) + form.Word + "余" + form.Unit
            : before + form.FormatDigits(printed) + form.Word + form.Unit + after;
    }

    private static string PrintAtMost(Quantity quantity, Form form)
    {
        var printed = form.RoundToScale(
            quantity.Interval.High,
            form.Decimals,
            MidpointRounding.ToPositiveInfinity
        );
        var isNearly =
            !form.IsFixed
            && quantity.Interval.Low > 0
            && quantity.Interval.Low >= (printed - FindLastStep(printed)) * form.Scale;
        return (isNearly ? "近" : "不超过") + form.FormatDigits(printed) + form.Word + form.Unit;
    }

    /// <summary>
    /// How many decimals a value known to both sides bears: as many as leave its interval inside what is
    /// printed; none where only 0 would be left of it.
    /// </summary>
    private static int? FindDecimals(Quantity quantity, Form form)
    {
        for (var decimals = form.Decimals; decimals >= 0; decimals--)
        {
            var (printed, half) = (
                form.RoundToScale(quantity.Value, decimals),
                0.5m / ComputePowerOfTen(decimals)
            );
            if (printed == 0 && !quantity.Interval.Contains(Interval.FromExactValue(0)))
                return null;
            if (
                new Interval((printed - half) * form.Scale, (printed + half) * form.Scale).Contains(
                    quantity.Interval
                )
            )
                return decimals;
        }

        return null;
    }

    // Never told as more than the number that was added up: 385000 that may be 370000 to 400000 is no 约40万.
    private static string PrintApproximately(Quantity quantity, Form form)
    {
        var step = form.IsFixed ? 1 / ComputePowerOfTen(form.Decimals) : 1m;
        for (; step * form.Scale <= Math.Abs(quantity.Value); step *= 10)
        {
            var printed = RoundDownToStep(quantity.Value / form.Scale, step);
            if (IsFairlyTold(quantity, form, printed))
                return "约"
                    + form.FormatDigits(printed, CountDecimals(FindLastStep(printed)))
                    + form.Word
                    + form.Unit;
        }

        return quantity.Interval.Low > 0
            ? PrintAtLeast(quantity, form, "不少于", "")
            : PrintAtMost(quantity, form);
    }

    // It may be what is told, and all that it may be is what a reader takes 约 for.
    private static bool IsFairlyTold(Quantity quantity, Form form, decimal printed)
    {
        var grain = FindLastStep(printed);
        return quantity.Interval.Contains(Interval.FromExactValue(printed * form.Scale))
            && new Interval((printed - grain) * form.Scale, (printed + grain) * form.Scale).Contains(
                quantity.Interval
            );
    }

    private static decimal RoundDownToStep(decimal value, decimal step) => decimal.Floor(value / step) * step;

    // 300 steps by hundreds, 2.5 by tenths: the place of the last digit that is not zero.
    private static decimal FindLastStep(decimal printed)
    {
        var step = 1m;
        while (printed % step != 0)
            step /= 10;
        while (printed != 0 && printed % (step * 10) == 0)
            step *= 10;
        return step;
    }

    private static int CountDecimals(decimal step) => step >= 1 ? 0 : 1 + CountDecimals(step * 10);

    private static decimal ComputePowerOfTen(int decimals) =>
        decimals == 0 ? 1 : 10 * ComputePowerOfTen(decimals - 1);

    /// <summary>In what scale and how finely a kind of quantity is printed.</summary>
    /// <param name="IsFixed">Whether zeros at the end are kept, so that all figures of the kind have one precision.</param>
    /// <param name="Word">The scale word between number and unit: 万.</param>
    private readonly record struct Form(decimal Scale, int Decimals, bool IsFixed, string Word, string Unit)
    {
        public decimal RoundToScale(
            decimal value,
            int decimals,
            MidpointRounding mode = MidpointRounding.AwayFromZero
        ) => decimal.Round(value / Scale, decimals, mode);

        public string FormatDigits(decimal printed, int? decimals = null) =>
            IsFixed ? NumberText.FormatFixed(printed, decimals ?? Decimals) : NumberText.FormatShort(printed);
    }
}
