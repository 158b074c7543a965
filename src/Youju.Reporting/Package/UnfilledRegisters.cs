using Youju.Domain.Dossiers;
using Youju.Domain.Facts;
using Youju.Domain.Indicators;
using Youju.Domain.Registers;
using Youju.Domain.Remarks;
using Youju.Reporting.Gaps;
using Youju.Reporting.Wording;

namespace Youju.Reporting.Package;

/// <summary>
/// Registers that nobody has filled or declared empty: what they would tell is missing from the report, and
/// nobody would see it.
/// </summary>
internal static class UnfilledRegisters
{
    /// <summary>One remark that names them; none where there are none.</summary>
    public static IEnumerable<Remark> FindGaps(Dossier dossier, FactStore facts)
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
            GapList.CreateGap(
                GapCodes.RegistersUnfilled,
                unfilled[0].Key,
                NumberText.FormatCount(unfilled.Count),
                named,
                unfilled[0].Key
            ),
        ];
    }
}
