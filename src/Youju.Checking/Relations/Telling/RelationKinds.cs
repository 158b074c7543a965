using System.Text.Json;
using Youju.Checking.Relations.Search;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Telling;

/// <summary>Which of the nine kinds of claim a binding is.</summary>
internal static class RelationKinds
{
    /// <summary>Groups that were received and the people in them.</summary>
    public const string GroupVisits = "visits";

    public static ClaimKind FindKind(Binding binding) =>
        binding.Type switch
        {
            RelationType.Sum or RelationType.Balance => ClaimKind.Sum,
            RelationType.Rest or RelationType.RestOfParts or RelationType.Change or RelationType.ChangeSum =>
                ClaimKind.Difference,
            RelationType.Ratio or RelationType.RatioOfSum or RelationType.RatioToSum => FindRatioKind(
                binding
            ),
            RelationType.Growth or RelationType.GrowthByChange => ClaimKind.Growth,
            RelationType.Equality => ClaimKind.Equality,
            RelationType.AtMost or RelationType.AtLeast => ClaimKind.Order,
            RelationType.Multiple when binding.Target.Change != 0 => ClaimKind.Growth,
            RelationType.Multiple => ClaimKind.Rate,
            _ => ClaimKind.Product,
        };

    /// <summary>The finer word of docs/json.md: group-visits, rest-of-parts.</summary>
    public static string NameType(Binding binding) =>
        IsOrderOfVisits(binding)
            ? GroupVisits
            : JsonNamingPolicy.KebabCaseLower.ConvertName(binding.Type.ToString());

    private static bool IsOrderOfVisits(Binding binding) =>
        binding.Type is RelationType.AtMost or RelationType.AtLeast
        && binding.Target.Unit != binding.First.Unit;

    private static ClaimKind FindRatioKind(Binding binding)
    {
        var target = binding.Target;
        return target.Clause.Has(StemClass.Share) ? ClaimKind.Share
            : target.Change != 0 && target.Near.Has(StemClass.Growth) && !target.Near.Has(StemClass.Rate)
                ? ClaimKind.Growth
            : target.Near.Has(StemClass.Rate) || target.Clause.Has(StemClass.Rate) ? ClaimKind.Rate
            : ClaimKind.Share;
    }
}
