using Microsoft.AspNetCore.Http;

namespace Youju.Web.Hosting;

/// <summary>A form that somebody sent and that was refused.</summary>
/// <param name="Path">Where it was sent.</param>
/// <param name="Fields">What stood in it, in the order of the form.</param>
internal sealed record SentForm(string Path, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    // What no person has typed: marks and keys of the page, and what it says about what it shows.
    private static readonly string[] OfThePage =
    [
        "form-mark",
        OneTimeForms.Field,
        "seen",
        "query",
        "verb",
        "back",
        "about",
    ];

    private static readonly string[] BeginningsOfThePage = ["draft-", "seen.", "id."];

    /// <summary>Why it was refused, in Chinese.</summary>
    public required string Words { get; init; }

    /// <summary>The field that it was refused for; null where none alone is.</summary>
    public string? Field { get; init; }

    public static IReadOnlyList<KeyValuePair<string, string>> ListFields(IFormCollection form) =>
        [
            .. form.SelectMany(field =>
                field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? ""))
            ),
        ];

    /// <summary>Whether a field holds what a person has typed, and not what the page needs.</summary>
    public static bool IsTyped(string name) =>
        !OfThePage.Contains(name)
        && !BeginningsOfThePage.Any(one => name.StartsWith(one, StringComparison.Ordinal));
}
