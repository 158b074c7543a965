namespace Youju.Domain.Budget;

/// <summary>A code of the departments' economic classification (部门预算支出经济分类): 类 3 digits, 款 5.</summary>
public readonly record struct EconomicCode
{
    private EconomicCode(string digits) => Digits = digits;

    public string Digits { get; }

    public static bool TryParse(string text, out EconomicCode code)
    {
        var isCode = text.Length is 3 or 5 && text[0] == '3' && text.All(char.IsAsciiDigit);
        code = isCode ? new(text) : default;
        return isCode;
    }

    public override string ToString() => Digits;
}
