using Youju.Domain.Figures;
using Youju.Domain.Registers;

namespace Youju.Domain.Rounds;

/// <summary>Values in words of which no two are alike where the values are not.</summary>
internal static class RoundWords
{
    public static string? DescribeQuantity(Quantity? quantity) =>
        quantity is { } known
            ? FieldText.FormatNumber(known.Value) + known.Unit.Symbol + DescribeInterval(known)
            : null;

    public static string? DescribeField(FieldValue? value) =>
        value switch
        {
            null => null,
            NumberValue { Quantity: var soft } => string.Join(
                '，',
                new[] { DescribeQuantity(soft.Quantity), soft.Method, soft.Source }.Where(part =>
                    part is not null
                )
            ),
            _ => FieldText.FormatValue(value),
        };

    private static string DescribeInterval(Quantity known) =>
        known.Exactness == Exactness.Exact
            ? ""
            : $"（{FieldText.FormatNumber(known.Interval.Low)}～{DescribeEnd(known.Interval.High)}）";

    private static string DescribeEnd(decimal high) =>
        high == Interval.Unbounded ? "不限" : FieldText.FormatNumber(high);
}
