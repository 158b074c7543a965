using System.Globalization;

namespace Youju.Domain.Evidence;

/// <summary>Where in a stored file something is shown: <c>3</c> a page, <c>3:120,200,400,80</c> a region of it.</summary>
/// <param name="Page">From 1.</param>
/// <param name="Region">Left, top, width and height as the picture or the page counts them; null for the whole page.</param>
public sealed record EvidenceAnchor(int Page, EvidenceRegion? Region = null)
{
    /// <summary>Parts a file or a key from the place in it.</summary>
    public const char Mark = '#';

    /// <summary>Reads what stands behind the mark; null where it is no place.</summary>
    public static EvidenceAnchor? Parse(string text)
    {
        var parts = text.Split(':', 2);
        if (ParseNumber(parts[0]) is not { } page || page == 0)
            return null;
        if (parts.Length == 1)
            return new(page);
        var sides = parts[1].Split(',').Select(ParseNumber).ToList();
        return sides is [{ } left, { } top, { } width and > 0, { } height and > 0]
            ? new(page, new(left, top, width, height))
            : null;
    }

    /// <summary>第3页（120,200,400,80）</summary>
    public string ToChineseText() =>
        string.Create(CultureInfo.InvariantCulture, $"第{Page}页{(Region is null ? "" : $"（{Region}）")}");

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Page}{(Region is null ? "" : $":{Region}")}");

    private static int? ParseNumber(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}

/// <summary>A rectangle on a page.</summary>
public sealed record EvidenceRegion(int Left, int Top, int Width, int Height)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Left},{Top},{Width},{Height}");
}
