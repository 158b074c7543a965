using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Domain.Findings;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Telling;

/// <summary>Tells whether a rate that holds is named for the base that yields it.</summary>
internal sealed class BaseNames(ClauseFigure[] terms)
{
    /// <summary>The budgets that a rate is told of stand so close before it.</summary>
    private const int NearestLevels = 5;

    // 完成年初预算的95%, where only the adjusted budget yields it: the base that is named stands there too.
    public ClaimFlaw FindFlaw(Binding binding) =>
        binding.Type == RelationType.Ratio
        && IsInitialBudget(binding.Target.Clause)
        && !IsInitialBudget(binding.Last.Lead)
        && PrintsInitialBudget(binding)
            ? ClaimFlaw.OtherBase
            : ClaimFlaw.None;

    private bool PrintsInitialBudget(Binding binding)
    {
        var first = Math.Max(0, binding.Target.Index - NearestLevels);
        return terms[first..binding.Target.Index]
            .Any(term =>
                term.Unit == binding.Last.Unit
                && term.Place.Group == binding.Target.Place.Group
                && IsInitialBudget(term.Lead)
            );
    }

    private static bool IsInitialBudget(StemSet words) =>
        words.Has(StemClass.Base) && words.Has(StemClass.Plan);
}
