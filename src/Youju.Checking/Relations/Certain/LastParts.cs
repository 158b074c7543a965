using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>What a list tells of its last part: it is what the others leave of the total.</summary>
internal static class LastParts
{
    public static Binding BindRest(Binding list)
    {
        var left = new BindingDraft(RelationType.RestOfParts, [list.Target, .. list.Operands[..^1]]);
        return left.Bind(list.Last);
    }

    /// <summary>Whether a list that fails may as well be told of its last part: 共4.86亿元，其中中央2.92亿元、省级1.13亿元、县级0.18亿元.</summary>
    public static bool EndsWithRest(Binding list) =>
        list.Type == RelationType.Sum
        && !list.Form.HasFlag(ListForm.Backward)
        && !list.Form.HasFlag(ListForm.EndsByFit)
        && list.Last.Index > list.Target.Index;

    /// <summary>Whether its last part is what was left, so that it is wrong and not what it is left of: 应收a，实收b，拖欠c.</summary>
    public static bool EndsWithLeft(Binding list) =>
        EndsWithRest(list)
        && list.Last.Lead.Has(StemClass.Rest)
        && !list.Last.Lead.Has(StemClass.Opening)
        && (
            list.Last.Lead.Has(StemClass.Closing)
            || (list.Operands.Length == 2 && !list.First.Clause.HasAny(StemSet.Openers))
        );
}
