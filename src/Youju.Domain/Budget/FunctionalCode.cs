namespace Youju.Domain.Budget;

/// <summary>A code of the functional classification (支出功能分类): 类 3 digits, 款 5, 项 7.</summary>
/// <remarks>Which codes exist is pack data, because they change every year; here only the shape is checked.</remarks>
public readonly record struct FunctionalCode
{
    private FunctionalCode(string digits) => Digits = digits;

    public string Digits { get; }

    public static bool TryParse(string text, out FunctionalCode code)
    {
        var isCode = text.Length is 3 or 5 or 7 && text[0] == '2' && text.All(char.IsAsciiDigit);
        code = isCode ? new(text) : default;
        return isCode;
    }

    public override string ToString() => Digits;
}
