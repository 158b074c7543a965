namespace Youju.Packs.Definitions.Tables;

/// <summary>The government's classification of revenue and expenditure, as far as a report cites it.</summary>
public sealed record SubjectCodes
{
    /// <summary>Functional classes (类) by their three digits.</summary>
    public IReadOnlyDictionary<string, string> Functions { get; init; } = new Dictionary<string, string>();

    /// <summary>Functional sections and items (款、项) by five or seven digits; a section that has items has all of them.</summary>
    public IReadOnlyDictionary<string, string> FunctionItems { get; init; } =
        new Dictionary<string, string>();

    /// <summary>Economic classes and items of departments by three or five digits; the list is complete.</summary>
    public IReadOnlyDictionary<string, string> Economics { get; init; } = new Dictionary<string, string>();

    /// <summary>Economic classes of government budgets (501 to 599) by three digits.</summary>
    public IReadOnlyDictionary<string, string> GovernmentEconomics { get; init; } =
        new Dictionary<string, string>();

    /// <summary>Names that were replaced.</summary>
    public IReadOnlyList<OldName> OldNames { get; init; } = [];

    /// <summary>Whether the first three digits are a class of any of the classifications.</summary>
    public bool ContainsClass(ReadOnlySpan<char> digits) =>
        digits.Length >= 3
        && digits[..3].ToString() is var head
        && (
            Functions.ContainsKey(head)
            || Economics.ContainsKey(head)
            || GovernmentEconomics.ContainsKey(head)
        );
}

/// <summary>A subject's name that is no longer in use.</summary>
/// <param name="Since">The first budget year in which the new name applies.</param>
public sealed record OldName(string Name, string Now, int Since);
