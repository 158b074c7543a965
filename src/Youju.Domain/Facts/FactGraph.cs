namespace Youju.Domain.Facts;

/// <summary>All formulas, each after those it needs, and what is wrong among them.</summary>
/// <param name="Order">Formulas that can be computed: those without inputs as they were given, then the others.</param>
/// <param name="Problems">Keys defined twice, inputs that do not exist, and circles, in Chinese.</param>
public sealed record FactGraph(IReadOnlyList<FactFormula> Order, IReadOnlyList<string> Problems)
{
    public static FactGraph FromFormulas(IEnumerable<FactFormula> formulas)
    {
        var problems = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var (order, computed) = (
            new List<FactFormula>(),
            new SortedDictionary<string, FactFormula>(StringComparer.Ordinal)
        );
        foreach (var formula in formulas)
        {
            if (!known.Add(formula.Key))
                problems.Add($"数据项“{formula.Key}”定义了两次");
            else if (formula.Inputs.Count == 0)
                order.Add(formula);
            else
                computed.Add(formula.Key, formula);
        }

        DropUnknownInputs(known, computed, problems);
        MoveSettledFormulas(order, computed);
        problems.AddRange(FindCircles(computed).Select(circle => "循环引用：" + string.Join(" → ", circle)));
        return new(order, problems);
    }

    // A formula without its input cannot be computed, nor can those that need it.
    private static void DropUnknownInputs(
        HashSet<string> known,
        SortedDictionary<string, FactFormula> computed,
        List<string> problems
    )
    {
        for (var dropped = true; dropped; )
        {
            var lacking = computed
                .Values.Where(formula => formula.Inputs.Any(input => !known.Contains(input)))
                .ToList();
            foreach (var formula in lacking)
                problems.Add(
                    $"数据项“{formula.Key}”引用了不存在的“{formula.Inputs.First(input => !known.Contains(input))}”"
                );
            foreach (var formula in lacking)
            {
                known.Remove(formula.Key);
                computed.Remove(formula.Key);
            }

            dropped = lacking.Count > 0;
        }
    }

    /// <summary>Moves every formula whose inputs are settled behind them; who stands in a circle or behind one stays.</summary>
    private static void MoveSettledFormulas(
        List<FactFormula> order,
        SortedDictionary<string, FactFormula> computed
    )
    {
        var waiting = computed.ToDictionary(
            entry => entry.Key,
            entry => entry.Value.Inputs.Where(computed.ContainsKey).Distinct().Count(),
            StringComparer.Ordinal
        );
        var users = computed
            .Values.SelectMany(formula => formula.Inputs.Distinct().Select(input => (input, formula)))
            .ToLookup(pair => pair.input, pair => pair.formula, StringComparer.Ordinal);
        var settled = new Queue<FactFormula>(computed.Values.Where(formula => waiting[formula.Key] == 0));
        while (settled.TryDequeue(out var formula))
        {
            order.Add(formula);
            computed.Remove(formula.Key);
            foreach (var user in users[formula.Key].Where(user => --waiting[user.Key] == 0))
                settled.Enqueue(user);
        }
    }

    // Walking up the inputs of one that was left over ends in a circle.
    private static IEnumerable<List<string>> FindCircles(SortedDictionary<string, FactFormula> left)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in left.Keys)
        {
            var path = new List<string>();
            var key = start;
            while (seen.Add(key))
            {
                path.Add(key);
                key = left[key].Inputs.First(left.ContainsKey);
            }

            if (path.IndexOf(key) is var back and >= 0)
                yield return [.. path[back..], key];
        }
    }
}
