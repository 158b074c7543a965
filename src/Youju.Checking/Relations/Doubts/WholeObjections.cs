using Youju.Checking.Relations.Search;
using Youju.Checking.Relations.Weighing;

namespace Youju.Checking.Relations.Doubts;

/// <summary>What speaks against a percentage of one whole: another whole of the same part yields it.</summary>
internal sealed class WholeObjections(ExplainedText reading)
{
    /// <summary>Chance seldom agrees in so many digits.</summary>
    private const double ManyDigits = 2.5;

    /// <summary>As a logarithm of odds.</summary>
    private const double Likely = 2;

    private const double Half = 0.5;
    private const double Unlike = 0.1;
    private const int FewestOfRow = 3;

    public bool Forbid(Binding binding) =>
        binding.Type == RelationType.Ratio
        && (FitsAnother(binding) || FitsNamed(binding) || FitsRowOfAnother(binding));

    // 支出2,054.96万元中，项目支出937.6万元，占45.63%, where a line above tells 2,045.96万元: the share fits one of the two.
    private bool FitsAnother(Binding binding) =>
        !StandsDirectlyBefore(binding)
        && reading
            .Explanations[binding.Target.Index]
            .FindHolding(other => other.Type == RelationType.Ratio && other.First == binding.First)
            is { } rival
        && (rival.Score > Likely || rival.Binding.Precision >= ManyDigits)
        && MeasureNaming(binding) <= MeasureNaming(rival.Binding);

    // 立案15,400件，结案15,169件；按期结案14,630件，占立案数95%: the words name the other one.
    private bool FitsNamed(Binding binding) =>
        MeasureNaming(binding) < Unlike
        && reading.Holds(binding.Target, other =>
            other.Type == RelationType.Ratio && other.First == binding.First && MeasureNaming(other) >= Half
        );

    /// <summary>Whether a whole that all shares in the row fit is another one, however many of them fit this one too.</summary>
    public bool FitsRowOfAnother(Binding binding) =>
        binding is { Type: RelationType.Ratio, Target.Run.Length: >= FewestOfRow }
        && reading.Holds(binding.Target, other =>
            other.Type == RelationType.Ratio && other.First == binding.First && FitsRow(other)
        );

    private bool FitsRow(Binding share) =>
        Enumerable
            .Range(share.Target.Index - share.Target.Run.Rank, share.Target.Run.Length)
            .All(index =>
                reading.Holds(reading.Terms[index], other =>
                    other.Type == RelationType.Ratio
                    && other.Last == share.Last
                    && other.First.Index - index == share.First.Index - share.Target.Index
                )
            );

    // 计划完工18个，实际完工15个，完工率65.22%: what stands directly before it is meant, whatever fits from farther away.
    private static bool StandsDirectlyBefore(Binding binding) =>
        binding.Last.Index == binding.Target.Index - 1
        || binding.Target.FollowsDirectly(binding.First, binding.Last);

    // 占到货数的84.8%: where words name the whole, what fits instead was taken for it.
    private static double MeasureNaming(Binding binding) => binding.Target.MeasureNaming(binding.Last);
}
