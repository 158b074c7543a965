namespace Youju.Web.Hosting;

/// <summary>A form that somebody sent and that was refused.</summary>
/// <param name="Path">Where it was sent.</param>
/// <param name="Fields">What stood in it, in the order of the form.</param>
internal sealed record SentForm(string Path, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    /// <summary>Why it was refused, in Chinese.</summary>
    public required string Words { get; init; }

    /// <summary>The field that it was refused for; null where none alone is.</summary>
    public string? Field { get; init; }
}
