using Youju.Checking.Relations.Terms;

namespace Youju.Checking.Relations.Search;

/// <summary>What the relations that hold to many digits tell about the figures they bind, for those that are still in doubt.</summary>
internal sealed class Evidence
{
    /// <summary>Chance hardly agrees in so many digits.</summary>
    private const double ManyDigits = 2.9;

    private readonly Term?[] parents;
    private readonly int[] wholes;
    private readonly int[] bases;
    private readonly bool[] explained;

    private Evidence(int count)
    {
        parents = new Term?[count];
        wholes = new int[count];
        bases = new int[count];
        explained = new bool[count];
    }

    public static Evidence FromCandidates(IReadOnlyList<Term> terms, IEnumerable<IReadOnlyList<Binding>> candidates)
    {
        var evidence = new Evidence(terms.Count);
        foreach (var binding in candidates.SelectMany(found => found))
        {
            if (binding.Holds && binding.Precision >= ManyDigits)
                evidence.Take(binding);
        }

        return evidence;
    }

    /// <summary>The total of a list that holds and that the figure is a part of.</summary>
    public Term? FindParent(Term term) => parents[term.Index];

    /// <summary>Of how many percentages the figure is the whole.</summary>
    public int CountUsesAsWhole(Term term) => wholes[term.Index];

    /// <summary>From how many changes the figure is the earlier level.</summary>
    public int CountUsesAsBase(Term term) => bases[term.Index];

    /// <summary>Whether a sum, a difference or a ratio yields the figure.</summary>
    public bool IsExplained(Term term) => explained[term.Index];

    private void Take(Binding binding)
    {
        switch (binding.Type)
        {
            case RelationType.Sum when !binding.Form.HasFlag(ListForm.EndsByFit) || binding.Operands.Length > 2:
                foreach (var part in binding.Operands)
                    parents[part.Index] ??= binding.Target;
                explained[binding.Target.Index] = true;
                break;
            case RelationType.Ratio when binding.Target.Decimals > 0 && binding.First.Value <= binding.Last.Value:
                wholes[binding.Last.Index]++;
                explained[binding.Target.Index] = true;
                break;
            case RelationType.Change or RelationType.Growth:
                bases[binding.Last.Index]++;
                explained[binding.Target.Index] = true;
                break;
            case RelationType.GrowthByChange or RelationType.Balance or RelationType.RestOfParts:
                explained[binding.Target.Index] = true;
                break;
        }
    }
}
