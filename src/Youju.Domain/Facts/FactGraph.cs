namespace Youju.Domain.Facts;

/// <summary>All formulas, each after those it needs, and what is wrong among them.</summary>
/// <param name="Order">Formulas that can be computed, in an order that depends on nothing but themselves.</param>
/// <param name="Problems">Keys defined twice, inputs that do not exist, and circles, in Chinese.</param>
public sealed record FactGraph(IReadOnlyList<FactFormula> Order, IReadOnlyList<string> Problems)
{
    public static FactGraph Of(IEnumerable<FactFormula> formulas)
    {
        var problems = new List<string>();
        var byKey = new SortedDictionary<string, FactFormula>(StringComparer.Ordinal);
        foreach (var formula in formulas)
        {
            if (!byKey.TryAdd(formula.Key, formula))
                problems.Add($"数据项“{formula.Key}”定义了两次");
        }

        DropUnknownInputs(byKey, problems);
        return new(Sort(byKey, problems), problems);
    }

    // A formula without its input cannot be computed, nor can those that need it.
    private static void DropUnknownInputs(SortedDictionary<string, FactFormula> byKey, List<string> problems)
    {
        for (var dropped = true; dropped;)
        {
            var lacking = byKey.Values.Where(formula => formula.Inputs.Any(input => !byKey.ContainsKey(input))).ToList();
            foreach (var formula in lacking)
                problems.Add($"数据项“{formula.Key}”引用了不存在的“{formula.Inputs.First(input => !byKey.ContainsKey(input))}”");
            foreach (var formula in lacking)
                byKey.Remove(formula.Key);
            dropped = lacking.Count > 0;
        }
    }

    private static List<FactFormula> Sort(SortedDictionary<string, FactFormula> byKey, List<string> problems)
    {
        var waiting = byKey.Values.ToDictionary(formula => formula.Key, formula => formula.Inputs.Distinct().Count(), StringComparer.Ordinal);
        var users = byKey.Values.SelectMany(formula => formula.Inputs.Distinct().Select(input => (input, formula)))
            .ToLookup(pair => pair.input, pair => pair.formula, StringComparer.Ordinal);
        var order = byKey.Values.Where(formula => waiting[formula.Key] == 0).ToList();
        for (var at = 0; at < order.Count; at++)
            order.AddRange(users[order[at].Key].Where(user => --waiting[user.Key] == 0));

        foreach (var circle in Circles(byKey, waiting))
            problems.Add("循环引用：" + string.Join(" → ", circle));
        return order;
    }

    // Whoever still waits stands in a circle or behind one; walking up the inputs ends in a circle.
    private static IEnumerable<List<string>> Circles(SortedDictionary<string, FactFormula> byKey, Dictionary<string, int> waiting)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var start in byKey.Keys.Where(key => waiting[key] > 0))
        {
            var path = new List<string>();
            var key = start;
            while (seen.Add(key))
            {
                path.Add(key);
                key = byKey[key].Inputs.First(input => waiting[input] > 0);
            }

            if (path.IndexOf(key) is var back and >= 0)
                yield return [.. path[back..], key];
        }
    }
}
