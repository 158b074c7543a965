using System.Globalization;

namespace Youju.Reading.Search;

/// <summary>Years as reports write them: four digits.</summary>
internal static class WrittenYear
{
    public const int Length = 4;

    /// <summary>The year that the words end with, or null.</summary>
    public static int? ParseAtEnd(ReadOnlySpan<char> words) =>
        words.Length >= Length
        && int.TryParse(words[^Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            ? year
            : null;
}
