using Youju.Checking.Relations.Search;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Certain;

/// <summary>Shares of the parts of a list that adds up: a bare 占22% of another whole is a slip, however well it fits there.</summary>
internal sealed class ListShares(Evidence evidence)
{
    public bool IsOfList(Binding binding) =>
        binding
            is {
                Type: RelationType.Ratio,
                Target: { HasOwnName: false, Run.Length: 1 } target,
                First: var part,
                Last: var whole
            }
        && target.Clause.Has(StemClass.Share)
        && part.Index == target.Index - 1
        && evidence.FindParent(part) == whole
        && evidence.CountUsesAsWhole(whole) > 1;
}
