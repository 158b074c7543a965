namespace Youju.Domain.Budget;

/// <summary>Takes apart the keys under which a ledger states amounts; which there are is <see cref="LedgerItems"/>' to say.</summary>
public static class LedgerKey
{
    /// <summary>The digits of a row by code: 2070113 for <c>spending.2070113.basic</c>; null for other keys.</summary>
    public static string? ExtractCode(string key)
    {
        if (key.Contains(':', StringComparison.Ordinal))
            return null;
        var code = key.Split('.').Skip(1).FirstOrDefault();
        return code?.Length is 3 or 5 or 7 && code.All(char.IsAsciiDigit) ? code : null;
    }
}
