using System.Globalization;

namespace Youju.Domain.Submissions;

/// <summary>What kind of place a reason stands at.</summary>
public enum PlaceKind
{
    /// <summary>The submission as a whole.</summary>
    Whole,

    /// <summary>A paragraph of a document of the package.</summary>
    Paragraph,

    /// <summary>A figure, by its key.</summary>
    Figure,

    /// <summary>An indicator, by its id.</summary>
    Indicator,

    /// <summary>A page of an evidence file, by its hash.</summary>
    Evidence,

    /// <summary>A record of a register: posts/p12.</summary>
    Record,
}

/// <summary>A place that a reason, a question or a finding points at; it is found again in the next round.</summary>
/// <param name="Key">The document, figure, indicator, hash or record; empty for the whole.</param>
public sealed record SubmissionPlace(PlaceKind Kind, string Key)
{
    private const char BeforeNumber = '#';

    /// <summary>The paragraph or page, from 1; null where none is meant.</summary>
    public int? Number { get; init; }

    /// <summary>The words that stood there; empty where none were kept.</summary>
    public string Quote { get; init; } = "";

    /// <summary>The submission as a whole.</summary>
    public static SubmissionPlace Whole { get; } = new(PlaceKind.Whole, "");

    /// <summary>Reads paragraph:报告#12, figure:staff.posts, evidence:9f86d0…#3.</summary>
    /// <returns>Null for what is no place.</returns>
    public static SubmissionPlace? ParsePlace(string text)
    {
        var words = text.Trim();
        if (words is "" or "whole")
            return Whole;
        var colon = words.IndexOf(':', StringComparison.Ordinal);
        if (colon < 1 || FindKind(words[..colon]) is not { } kind || colon + 1 == words.Length)
            return null;
        var key = words[(colon + 1)..];
        var mark = key.LastIndexOf(BeforeNumber);
        return
            mark > 0
            && int.TryParse(
                key[(mark + 1)..],
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
            ? new(kind, key[..mark]) { Number = number }
            : new(kind, key);
    }

    /// <inheritdoc/>
    public override string ToString() =>
        Kind == PlaceKind.Whole ? "whole"
        : Number is { } number
            ? string.Create(CultureInfo.InvariantCulture, $"{NameKind(Kind)}:{Key}{BeforeNumber}{number}")
        : $"{NameKind(Kind)}:{Key}";

    private static string NameKind(PlaceKind kind) => kind.ToString().ToLowerInvariant();

    private static PlaceKind? FindKind(string name) =>
        Enum.GetValues<PlaceKind>()
            .Where(kind => kind != PlaceKind.Whole && NameKind(kind) == name)
            .Select(kind => (PlaceKind?)kind)
            .FirstOrDefault();
}
