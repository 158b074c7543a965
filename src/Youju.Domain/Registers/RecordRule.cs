namespace Youju.Domain.Registers;

/// <summary>What a rule holds against each other.</summary>
public enum RuleKind
{
    /// <summary>A planned day has passed and the actual one has not come, or came later: more days than the limit.</summary>
    Late,

    /// <summary>Of what the year plans, less is done than the limit times the part of the year that has passed.</summary>
    Behind,

    /// <summary>A number is more than the limit times another.</summary>
    Above,

    /// <summary>A number is less than the limit times another.</summary>
    Below,

    /// <summary>A day comes before another that must come first.</summary>
    Before,

    /// <summary>The record fits the conditions, and that is enough to ask somebody.</summary>
    When,
}

public enum RuleLevel
{
    Amber,
    Red,
}

/// <summary>A rule by which a record turns red or amber, as data of a pack.</summary>
/// <param name="Label">What is the matter, in Chinese: 投资进度滞后.</param>
public sealed record RecordRule(string Key, string Label, RuleKind Kind, RuleLevel Level)
{
    /// <summary>The field that is looked at: the planned day, what is done, the greater number, the later day.</summary>
    public string? Field { get; init; }

    /// <summary>What it is held against: the actual day, what is planned, the other number, the day that must come first.</summary>
    public string? Against { get; init; }

    /// <summary>Days for <see cref="RuleKind.Late"/>, a factor for numbers.</summary>
    public decimal Limit { get; init; } = 1;

    /// <summary>The day of the record up to which the year has passed; null for the day of looking.</summary>
    public string? On { get; init; }

    /// <summary>The records it is about.</summary>
    public IReadOnlyList<FieldFilter> Where { get; init; } = [];
}

/// <summary>A record that a rule found red or amber.</summary>
/// <param name="Message">Why, with the figures, in Chinese.</param>
public sealed record RecordSignal(RecordRule Rule, string RecordId, string Message);
