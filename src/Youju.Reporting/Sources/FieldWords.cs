using Youju.Domain.Facts;
using Youju.Domain.Registers;

namespace Youju.Reporting.Sources;

/// <summary>What a field says, for the chain of a figure.</summary>
internal static class FieldWords
{
    public static string Say(FieldValue value) =>
        value is NumberValue { Quantity: var soft }
            ? soft.Quantity.InWords() + Told("方法", soft.Method) + Told("来源", soft.Source)
            : FieldText.Print(value);

    private static string Told(string what, string? text) => text is null ? "" : $"，{what}：{text}";
}
