using Youju.Domain.Budget;
using Youju.Packs.Definitions.Tables;
using Youju.Text.Words;

namespace Youju.Packs.Codes;

/// <summary>Holds the codes of a ledger against the classification of its year.</summary>
/// <remarks>Only what the pack lists completely can be missed: a section whose items it does not know says nothing.</remarks>
public sealed class LedgerCodes(SubjectCodes subjects)
{
    private static readonly string[] EconomicTables = ["economic", "general-basic"];

    /// <summary>A remark in Chinese for every code that does not exist, with the nearest that does.</summary>
    public IEnumerable<string> FindUnknownCodes(Ledger ledger) =>
        [
            .. ledger.Lines.SelectMany(line => CheckFunctionalCode($"“{line.Id}”", line.Functional?.Digits)),
            .. ledger.Lines.SelectMany(line => CheckEconomicCode($"“{line.Id}”", line.Economic?.Digits)),
            .. ledger.Named.SelectMany(amount => CheckNamedAmount(amount.Key)),
        ];

    private IEnumerable<string> CheckNamedAmount(string key) =>
        LedgerKey.ExtractCode(key) is not { } code ? []
        : EconomicTables.Contains(key.Split('.')[0]) ? CheckEconomicCode($"“{key}”", code)
        : CheckFunctionalCode($"“{key}”", code);

    private IEnumerable<string> CheckEconomicCode(string place, string? code) =>
        code is null || subjects.Economics.Count == 0 || subjects.Economics.ContainsKey(code)
            ? []
            : [DescribeUnknownCode(place, "经济分类", code, subjects.Economics)];

    private IEnumerable<string> CheckFunctionalCode(string place, string? code)
    {
        if (code is null || subjects.Functions.Count == 0)
            return [];
        if (!subjects.Functions.ContainsKey(code[..3]))
            return [DescribeUnknownCode(place, "功能分类", code, subjects.Functions)];
        var isListed =
            code.Length == 3 || subjects.FunctionItems.ContainsKey(code) || !HasListedSiblings(code);
        return isListed ? [] : [DescribeUnknownCode(place, "功能分类", code, subjects.FunctionItems)];
    }

    private bool HasListedSiblings(string code) =>
        code.Length == 7
        && subjects.FunctionItems.Keys.Any(item =>
            item.Length == 7 && item.StartsWith(code[..5], StringComparison.Ordinal)
        );

    private static string DescribeUnknownCode(
        string place,
        string classification,
        string code,
        IReadOnlyDictionary<string, string> known
    )
    {
        var alike = KeyNames.FindNearest(
            code,
            known
                .Keys.Where(key => key.Length == code.Length)
                .OrderByDescending(key => key.AsSpan().CommonPrefixLength(code))
        );
        var advice = alike is null ? "" : $"，最接近的是 {alike} {known[alike]}";
        return $"收支账{place}的{classification}编码 {code} 不在本年科目中{advice}";
    }
}
