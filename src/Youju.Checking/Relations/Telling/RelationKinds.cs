using System.Collections.Frozen;
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

    private static readonly FrozenDictionary<RelationType, ClaimKind> KindOf = new Dictionary<
        RelationType,
        ClaimKind
    >
    {
        [RelationType.Sum] = ClaimKind.Sum,
        [RelationType.Balance] = ClaimKind.Sum,
        [RelationType.Rest] = ClaimKind.Difference,
        [RelationType.RestOfParts] = ClaimKind.Difference,
        [RelationType.Change] = ClaimKind.Difference,
        [RelationType.ChangeSum] = ClaimKind.Difference,
        [RelationType.Growth] = ClaimKind.Growth,
        [RelationType.GrowthByChange] = ClaimKind.Growth,
        [RelationType.Equality] = ClaimKind.Equality,
        [RelationType.AtMost] = ClaimKind.Order,
        [RelationType.AtLeast] = ClaimKind.Order,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<RelationType, string> NameOf = Enum.GetValues<RelationType>()
        .ToFrozenDictionary(
            type => type,
            type => JsonNamingPolicy.KebabCaseLower.ConvertName(type.ToString())
        );

    public static ClaimKind FindKind(Binding binding) =>
        binding.Type switch
        {
            RelationType.Ratio or RelationType.RatioOfSum or RelationType.RatioToSum => FindRatioKind(
                binding
            ),
            RelationType.Multiple => binding.Target.Change != 0 ? ClaimKind.Growth : ClaimKind.Rate,
            var type => KindOf.GetValueOrDefault(type, ClaimKind.Product),
        };

    /// <summary>The finer word of docs/json.md: group-visits, rest-of-parts.</summary>
    public static string NameType(Binding binding) =>
        IsOrderOfVisits(binding) ? GroupVisits : NameOf[binding.Type];

    private static bool IsOrderOfVisits(Binding binding) =>
        binding.Type is RelationType.AtMost or RelationType.AtLeast
        && binding.Target.Unit != binding.First.Unit;

    // 较去年的73.2亿元扩大14.4亿元，扩大16.4%: a change over what was there before it, whatever word tells it.
    private static bool IsOfChange(Binding binding) =>
        !binding.Target.Near.Has(StemClass.Rate)
        && (binding.Target.Near.Has(StemClass.Growth) || binding.First.Change != 0);

    private static ClaimKind FindRatioKind(Binding binding)
    {
        var target = binding.Target;
        return target.Clause.Has(StemClass.Share) ? ClaimKind.Share
            : target.Change != 0 && IsOfChange(binding) ? ClaimKind.Growth
            : target.Near.Has(StemClass.Rate) || target.Clause.Has(StemClass.Rate) ? ClaimKind.Rate
            : ClaimKind.Share;
    }
}
