namespace Youju.Domain.Budget;

/// <summary>The amounts by which ledgers are held against each other, of two years or of a department and its units.</summary>
internal static class TotalsCompared
{
    public static IReadOnlyList<string> Keys { get; } =
    [
        "expenditure",
        "basic",
        "personnel",
        "operating",
        "project",
        "three-public",
        "three-public.reception",
        "procurement",
    ];

    /// <summary>An amount under a name that tells whose it is.</summary>
    public static NamedAmount CreateNamedAmount(string key, Amount amount) =>
        new(key, new() { Executed = amount.Value }, new HandEntered("")) { Grains = new(amount.Grain) };
}
