using Youju.Domain.Facts;
using Youju.Domain.Registers;

namespace Youju.Reporting.Sources;

/// <summary>What a field says, for the chain of a figure.</summary>
internal static class FieldTraceText
{
    public static string DescribeValue(FieldValue value) =>
        value is NumberValue { Quantity: var soft }
            ? soft.Quantity.ToChineseText()
                + DescribeDetail("方法", soft.Method)
                + DescribeDetail("来源", soft.Source)
            : FieldText.FormatValue(value);

    private static string DescribeDetail(string what, string? text) =>
        text is null ? "" : $"，{what}：{text}";
}
