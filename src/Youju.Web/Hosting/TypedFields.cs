using Microsoft.AspNetCore.Http;

namespace Youju.Web.Hosting;

/// <summary>Which fields of a form a person has typed, which are the page's own, and which nobody keeps.</summary>
internal static class TypedFields
{
    /// <summary>Shows that a form is of a page of ours; every page gives its own.</summary>
    public const string Mark = "form-mark";

    // What a page says about what it shows.
    private static readonly string[] OfThePage =
    [
        Mark,
        OneTimeForms.Field,
        "seen",
        "query",
        "verb",
        "back",
        "about",
    ];
    private static readonly string[] BeginningsOfThePage = ["draft-", "seen.", "id."];
    private static readonly string[] Secrets =
    [
        "password",
        "again",
        "old",
        "factor",
        "factor-key",
        "map-key",
    ];

    /// <summary>Every field with each of its values, in the order of the form.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> ListFields(IFormCollection form) =>
        [
            .. form.SelectMany(field =>
                field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? ""))
            ),
        ];

    /// <summary>Whether a field holds what a person has typed and may be shown to him again.</summary>
    public static bool IsTyped(string name) =>
        !OfThePage.Contains(name)
        && !IsSecret(name)
        && !BeginningsOfThePage.Any(one => name.StartsWith(one, StringComparison.Ordinal));

    /// <summary>Whether a field holds a password or the like, which is never kept, carried on or shown.</summary>
    public static bool IsSecret(string name) => Secrets.Contains(name);
}
