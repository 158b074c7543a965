using Youju.Reading.Search;

namespace Youju.Reading.Tables;

/// <summary>A column of amounts.</summary>
/// <param name="Meaning">Its key in the pack, such as total or basic; null where no head explains it.</param>
/// <param name="Header">All words above it, from the outermost head to the innermost.</param>
public sealed record TableColumn(string? Meaning, string Header)
{
    /// <summary>The innermost head.</summary>
    public string Name => Header[(Header.LastIndexOf('/') + 1)..];

    /// <summary>The year that the innermost head names: 2023年决算数; null where it names none.</summary>
    public int? Year => FindWrittenYear(Name);

    /// <summary>Whether the head says that percent are printed without their sign.</summary>
    public bool IsPercent => Name.Contains('%') || Name.Contains('％');

    internal static int? FindWrittenYear(string words) =>
        WrittenYear.ParseAtEnd(words.AsSpan(0, Math.Max(0, words.IndexOf('年', StringComparison.Ordinal))));
}
