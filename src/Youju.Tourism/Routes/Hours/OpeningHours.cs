namespace Youju.Tourism.Routes.Hours;

/// <summary>When a place is open, by date: what is said last of a day holds.</summary>
public sealed class OpeningHours
{
    private readonly IReadOnlyList<HoursRule> rules;

    internal OpeningHours(string text, IReadOnlyList<HoursRule> rules) => (Text, this.rules) = (text, rules);

    /// <summary>Open at all times: nothing is said of its hours.</summary>
    public static OpeningHours Unsaid { get; } = new("", []);

    /// <summary>As it was written.</summary>
    public string Text { get; }

    /// <summary>Whether a date is needed to know them.</summary>
    public bool DependsOnDate => rules.Any(rule => rule.DependsOnDate);

    /// <summary>When it is open on that day; never where no rule holds for it, always where there are none.</summary>
    public IReadOnlyList<OpenSpan> ListSpans(DateOnly day)
    {
        if (rules.Count == 0)
            return [OpenSpan.Always];
        return rules.LastOrDefault(rule => rule.HoldsOn(day))?.Spans ?? [];
    }
}
