namespace Youju.Tourism.Rubrics;

/// <summary>Filled questionnaires of visitors, and the mean that the third sheet takes of them.</summary>
/// <remarks>An item that nobody answered takes the mean of the other items, the overall impression excepted.</remarks>
public static class SatisfactionForms
{
    /// <summary>The points of all items together.</summary>
    /// <param name="overall">The key of the overall impression, which is never filled in.</param>
    /// <param name="most">The most points of each item, by key.</param>
    /// <param name="forms">Each form's points by item; an item that is not there was not answered.</param>
    /// <returns>Null where there are no forms, or nobody told the overall impression.</returns>
    public static decimal? ComputeMean(
        IReadOnlyDictionary<string, decimal> most,
        string overall,
        IReadOnlyList<IReadOnlyDictionary<string, decimal>> forms
    )
    {
        var means = most.Keys.ToDictionary(
            key => key,
            key => AverageItem(key, forms),
            StringComparer.Ordinal
        );
        var told = means.Where(mean => mean.Key != overall && mean.Value is not null).ToList();
        if (means[overall] is not { } impression || told.Count == 0)
            return null;
        // The mean of shares, since items may have different most points.
        var share = told.Average(mean => mean.Value!.Value / most[mean.Key]);
        return impression
            + most.Where(item => item.Key != overall).Sum(item => means[item.Key] ?? (share * item.Value));
    }

    /// <summary>What does not hold in the forms, in words.</summary>
    /// <param name="handedOut">How many were handed out.</param>
    public static IEnumerable<string> FindProblems(
        IReadOnlyDictionary<string, decimal> most,
        IReadOnlyList<IReadOnlyDictionary<string, decimal>> forms,
        int handedOut
    )
    {
        if (forms.Count > handedOut)
            yield return FormattableString.Invariant(
                $"收回 {forms.Count} 份，发出 {handedOut} 份，收回的不应多于发出的。"
            );
        foreach (var (form, number) in forms.Select((form, at) => (form, at + 1)))
        {
            foreach (var (key, points) in form)
            {
                if (!most.TryGetValue(key, out var full))
                    yield return FormattableString.Invariant($"第 {number} 份：没有“{key}”这一项。");
                else if (points < 0 || points > full)
                    yield return FormattableString.Invariant(
                        $"第 {number} 份：“{key}”的 {points:0.##} 分超出 0 至 {full:0.##}。"
                    );
            }
        }
    }

    private static decimal? AverageItem(string key, IReadOnlyList<IReadOnlyDictionary<string, decimal>> forms)
    {
        var told = forms.Where(form => form.ContainsKey(key)).Select(form => form[key]).ToList();
        return told.Count == 0 ? null : told.Average();
    }
}
