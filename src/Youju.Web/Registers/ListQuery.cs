using Microsoft.AspNetCore.Http;

namespace Youju.Web.Registers;

/// <summary>Which records a list shows, and in which order, as its address says it.</summary>
/// <param name="Search">Words that a record must hold.</param>
/// <param name="Sort">The key of the field by which they are ordered; null for the order of the register.</param>
/// <param name="Show">Which of them: all, or those that lack something.</param>
/// <param name="Choices">The word that must stand in a field, by its key.</param>
/// <param name="Page">From 1.</param>
public sealed record ListQuery(
    string Search,
    string? Sort,
    bool IsDescending,
    string Show,
    IReadOnlyDictionary<string, string> Choices,
    int Page
)
{
    /// <summary>All that count.</summary>
    public const string All = "";

    /// <summary>Those without evidence.</summary>
    public const string Unproved = "unproved";

    /// <summary>Those in which something must be mended.</summary>
    public const string Open = "open";

    /// <summary>Those that were hidden.</summary>
    public const string Hidden = "hidden";

    private const string ChoicePrefix = "is.";

    /// <summary>What a field's choice is called in the address.</summary>
    public static string NameChoice(string field) => ChoicePrefix + field;

    internal static ListQuery ReadQuery(IQueryCollection query) =>
        new(
            query["q"].ToString().Trim(),
            query["sort"].ToString() is { Length: > 0 } sort ? sort : null,
            query["down"] == "yes",
            query["show"].ToString(),
            query
                .Where(one => one.Key.StartsWith(ChoicePrefix, StringComparison.Ordinal))
                .Select(one => KeyValuePair.Create(one.Key[ChoicePrefix.Length..], one.Value.ToString()))
                .Where(one => one.Value.Length > 0)
                .ToDictionary(StringComparer.Ordinal),
            int.TryParse(query["page"], out var page) && page > 1 ? page : 1
        );

    /// <summary>Whether it shows other than the whole register in its order.</summary>
    public bool IsPlain => Search.Length == 0 && Sort is null && Show.Length == 0 && Choices.Count == 0;

    /// <summary>What stands behind the path.</summary>
    public string FormatQuery()
    {
        var parts = new List<string>();
        Add("q", Search);
        Add("sort", Sort ?? "");
        Add("down", IsDescending ? "yes" : "");
        Add("show", Show);
        foreach (var (field, word) in Choices.OrderBy(choice => choice.Key, StringComparer.Ordinal))
            Add(NameChoice(field), word);
        Add("page", Page > 1 ? Page.ToString(System.Globalization.CultureInfo.InvariantCulture) : "");
        return string.Join('&', parts);

        void Add(string name, string value)
        {
            if (value.Length > 0)
                parts.Add($"{name}={Uri.EscapeDataString(value)}");
        }
    }

    /// <summary>The same, ordered by a field; by the other end where it is ordered by it already.</summary>
    public ListQuery SortBy(string field, bool fallsFirst) =>
        this with
        {
            Sort = field,
            IsDescending = Sort == field ? !IsDescending : fallsFirst,
            Page = 1,
        };
}
