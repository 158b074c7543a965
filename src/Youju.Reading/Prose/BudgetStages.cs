namespace Youju.Reading.Prose;

/// <summary>One thing told at several stages of the budget: 年初预算9万元，调整预算8万元，决算7万元.</summary>
internal static class BudgetStages
{
    /// <summary>The first of the levels, and those next to it that tell the same thing at other stages.</summary>
    public static List<Statement> CollectStages(this IEnumerable<Statement> levels)
    {
        var stages = new List<Statement>();
        foreach (var level in levels)
        {
            if (stages.Exists(one => one.Label != level.Label || one.Measure == level.Measure))
                break;
            stages.Add(level);
        }

        return stages;
    }
}
