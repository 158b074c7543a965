namespace Youju.Web.Layout;

/// <summary>A line of the navigation.</summary>
/// <param name="Count">Behind it, in small print; null for none.</param>
/// <param name="IsDue">Whether what is counted waits for somebody.</param>
public sealed record NavigationItem(string Link, string Label, string? Count = null, bool IsDue = false);

/// <summary>What stands around a page: where one is, and where one can go.</summary>
public sealed record PageFrame(string Where, IReadOnlyList<NavigationItem> Items, string Here)
{
    /// <summary>Lines below the rule of the navigation.</summary>
    public IReadOnlyList<NavigationItem> More { get; init; } = [];

    /// <summary>The year of the dossier; null outside of one.</summary>
    public int? Year { get; init; }

    /// <summary>The frame of pages that belong to no dossier.</summary>
    public static PageFrame CreateForDesk(string here) =>
        new("", [new("/", "年度档案"), new("/checks", "体检"), new("/copies", "备份")], here);
}
