using System.Globalization;
using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;

namespace Youju.Reporting.Package;

/// <summary>Registers that nobody has filled or declared empty: what they would tell is missing from the report, and nobody would see it.</summary>
internal static class UnfilledRegisters
{
    /// <summary>One line that names them, in Chinese; none where there are none.</summary>
    public static IEnumerable<string> DescribeGaps(Dossier dossier, FactStore facts)
    {
        var asked = dossier
            .Targets.All.Select(indicator => indicator.Actual)
            .OfType<BoundActual>()
            .SelectMany(bound => facts.FindUnfilledRegisters(bound.Fact))
            .Select(register => register.Key)
            .ToHashSet(StringComparer.Ordinal);
        List<RegisterDefinition> unfilled =
        [
            .. from register in dossier.Registers.Values
            where
                register.FillStatus == FillStatus.Unfilled
                && (!register.Definition.IsOptional || asked.Contains(register.Definition.Key))
            select register.Definition,
        ];
        if (unfilled.Count == 0)
            return [];
        var named = string.Join('、', unfilled.Select(register => $"“{register.Label}”（{register.Key}）"));
        return
        [
            string.Create(
                CultureInfo.InvariantCulture,
                $"有 {unfilled.Count} 个台账还没有填：{named}；填写后导入，本年没有的用 youju confirm 档案 {unfilled[0].Key} --none 声明"
            ),
        ];
    }
}
