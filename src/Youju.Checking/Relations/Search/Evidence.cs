using Youju.Checking.Relations.Stems;
using Youju.Checking.Relations.Terms;
using Youju.Packs.Definitions.Lexicons;

namespace Youju.Checking.Relations.Search;

/// <summary>What the relations that hold to many digits tell about the figures they bind, for those that are still in doubt.</summary>
internal sealed class Evidence
{
    /// <summary>Chance hardly agrees in so many digits.</summary>
    private const double ManyDigits = 2.9;

    /// <summary>In so many it agrees easily once, and hardly twice.</summary>
    private const double FewDigits = 1.9;

    /// <summary>In so many it agrees seldom.</summary>
    private const double SomeDigits = 2.4;

    private const double ManyTogether = 4.4;

    private const int MostWholes = 8;
    private const double MostChance = 3;

    private static readonly StemSet Givens =
        StemSet.FromClass(StemClass.Plan)
        | StemSet.FromClass(StemClass.Arrived)
        | StemSet.FromClass(StemClass.Adjusted)
        | StemSet.FromClass(StemClass.Total);

    private readonly ClauseFigure?[] parents;
    private readonly int[] wholes;
    private readonly int[] bases;
    private readonly bool[] explained;
    private readonly Binding?[] held;
    private readonly Dictionary<int, List<ClauseFigure>> wholesOf = [];
    private readonly double[] digitsOfWhole;
    private readonly Binding?[] lists;
    private readonly double[] tried;

    private Evidence(int count)
    {
        parents = new ClauseFigure?[count];
        wholes = new int[count];
        bases = new int[count];
        explained = new bool[count];
        held = new Binding?[count];
        digitsOfWhole = new double[count];
        lists = new Binding?[count];
        tried = new double[count];
        Changes = new(count);
    }

    /// <summary>The forms in which the text tells its relations.</summary>
    public Habits Habits { get; } = new();

    /// <summary>The changes between levels that are printed.</summary>
    public KnownChanges Changes { get; }

    public static Evidence FromCandidates(ClauseFigure[] terms, CandidateList[] candidates)
    {
        var evidence = new Evidence(terms.Length);
        var holding = ListHolding(candidates);
        foreach (var binding in holding)
        {
            evidence.Habits.AddBinding(binding);
            evidence.Changes.AddBinding(binding);
            if (StandsBesideItsPart(binding))
                evidence.digitsOfWhole[binding.Last.Index] += binding.Precision;
        }

        foreach (var binding in holding)
        {
            if (evidence.IsBelieved(binding))
                evidence.AddBinding(binding);
        }

        foreach (var binding in holding.Where(IsDonePart))
            evidence.AddHeld(binding);
        foreach (var list in candidates)
            evidence.tried[list.Target.Index] = Math.Log10(1 + list.Tried);
        return evidence;
    }

    /// <summary>How easily a binding holds by chance: by how many powers of ten more values were tried than its digits tell.</summary>
    public double MeasureChance(Binding binding) =>
        Math.Clamp(tried[binding.Target.Index] - binding.Precision + 1, 0, MostChance);

    /// <summary>The total of a list that holds and that the figure is a part of.</summary>
    public ClauseFigure? FindParent(ClauseFigure term) => parents[term.Index];

    /// <summary>Of how many percentages the figure is the whole.</summary>
    public int CountUsesAsWhole(ClauseFigure term) => wholes[term.Index];

    /// <summary>Of how many percentages besides its target the last figure of a binding is the whole.</summary>
    public int CountOtherUsesAsWhole(Binding binding) =>
        CountOthers(CountUsesAsWhole(binding.Last), TellsWhole(binding) && IsBelieved(binding));

    /// <summary>From how many changes besides its target the last figure of a binding is the earlier level.</summary>
    public int CountOtherUsesAsBase(Binding binding) =>
        CountOthers(CountUsesAsBase(binding.Last), TellsBase(binding) && Tells(binding));

    /// <summary>From how many changes the figure is the earlier level.</summary>
    public int CountUsesAsBase(ClauseFigure term) => bases[term.Index];

    /// <summary>Whether a sum, a difference or a ratio yields the figure.</summary>
    public bool IsExplained(ClauseFigure term) => explained[term.Index];

    public bool IsAnyExplained(ClauseFigure[] terms)
    {
        foreach (var term in terms)
        {
            if (IsExplained(term))
                return true;
        }

        return false;
    }

    /// <summary>The relations of two figures that hold and whose result stands between two numbers of figures.</summary>
    public IEnumerable<Binding> FindHeldAround(int from, int to) => FindIn(held, from, to);

    /// <summary>The lists that hold and whose total stands no farther from a figure than a number of figures.</summary>
    public IEnumerable<Binding> FindListsAround(ClauseFigure term, int reach) =>
        FindIn(lists, term.Index - reach, term.Index + reach);

    /// <summary>What percentages of the paragraph are shares of.</summary>
    public IReadOnlyList<ClauseFigure> FindWholesIn(int passage) =>
        wholesOf.TryGetValue(passage, out var wholes) ? wholes : [];

    // What was found after the evidence was gathered is not among those that were counted.
    private static int CountOthers(int all, bool isOneOfThem) => isOneOfThem ? Math.Max(0, all - 1) : all;

    private static bool Tells(Binding binding) => binding.Holds && binding.Precision >= ManyDigits;

    private static IEnumerable<Binding> FindIn(Binding?[] byTarget, int from, int to)
    {
        for (var index = Math.Max(0, from); index <= Math.Min(to, byTarget.Length - 1); index++)
        {
            if (byTarget[index] is { } binding)
                yield return binding;
        }
    }

    private static List<Binding> ListHolding(CandidateList[] candidates)
    {
        var holding = new List<Binding>();
        foreach (var list in candidates)
        {
            foreach (var binding in list.Found)
            {
                if (binding.Holds)
                    holding.Add(binding);
            }
        }

        return holding;
    }

    private bool IsBelieved(Binding binding) => Tells(binding) || IsToldTogether(binding);

    // 甲320万元，占32.1%；乙…，占24.6%: one share agrees by chance, but hardly several with one whole.
    private bool IsToldTogether(Binding binding) =>
        binding.Holds && StandsBesideItsPart(binding) && digitsOfWhole[binding.Last.Index] >= ManyTogether;

    private static bool StandsBesideItsPart(Binding binding) =>
        TellsWhole(binding)
        && binding.Precision >= FewDigits
        && Math.Abs(binding.First.Index - binding.Target.Index) == 1;

    private static bool TellsWhole(Binding binding) =>
        binding.Type == RelationType.Ratio
        && binding.Target.Decimals > 0
        && binding.First.Value <= binding.Last.Value;

    private static bool TellsBase(Binding binding) =>
        binding.Type is RelationType.Change or RelationType.Growth;

    private void AddWhole(int passage, ClauseFigure whole)
    {
        wholes[whole.Index]++;
        if (!wholesOf.TryGetValue(passage, out var known))
            wholesOf[passage] = known = [];
        if (known.Count < MostWholes && !known.Contains(whole))
            known.Add(whole);
    }

    // 共252.7万元，为批复数的97.2%，节约8.3万元: a plan and what was done of it are told in three digits.
    private static bool IsDonePart(Binding binding) =>
        TellsWhole(binding)
        && binding.Precision >= SomeDigits
        && binding.First.Index == binding.Target.Index - 1
        && binding.Last.Lead.HasAny(Givens);

    private void AddHeld(Binding binding)
    {
        if (binding.Type is RelationType.Ratio or RelationType.Change or RelationType.Growth)
            held[binding.Target.Index] ??= binding;
    }

    private void AddBinding(Binding binding)
    {
        var target = binding.Target;
        AddHeld(binding);
        if (!Explains(binding))
            return;
        explained[target.Index] = true;
        if (binding.Type == RelationType.Sum)
            AddParts(binding);
        if (binding.Type == RelationType.Ratio)
            AddWhole(target.Place.Passage, binding.Last);
        if (TellsBase(binding))
            bases[binding.Last.Index]++;
    }

    private static bool Explains(Binding binding) =>
        binding.Type switch
        {
            RelationType.Sum => !binding.Form.HasFlag(ListForm.EndsByFit) || binding.Operands.Length > 2,
            RelationType.Ratio => TellsWhole(binding),
            RelationType.Change or RelationType.Growth or RelationType.GrowthByChange => true,
            RelationType.Balance or RelationType.RestOfParts => true,
            _ => false,
        };

    private void AddParts(Binding binding)
    {
        lists[binding.Target.Index] ??= binding;
        foreach (var part in binding.Operands)
            parents[part.Index] ??= binding.Target;
    }
}
