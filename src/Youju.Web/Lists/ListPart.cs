using Youju.UseCases.Searching;

namespace Youju.Web.Lists;

/// <summary>Which part of a long list a page shows.</summary>
/// <param name="Path">The address of the list, with what it asks besides.</param>
/// <param name="Words">What the names are to hold; empty for all.</param>
/// <param name="Page">From 1.</param>
/// <param name="Found">How many names hold it.</param>
public sealed record ListPlace(string Path, string Words, int Page, int Found)
{
    /// <summary>How many lines a page has.</summary>
    public const int Length = 200;

    /// <summary>Whether there is anything to search or to turn over to.</summary>
    public bool IsLong => Words.Length > 0 || Found > Length;

    /// <summary>Whether another page follows.</summary>
    public bool HasMore => Page * Length < Found;

    /// <summary>The address of another page.</summary>
    public string LinkPage(int page) =>
        $"{Path}{(Path.Contains('?', StringComparison.Ordinal) ? '&' : '?')}q={Uri.EscapeDataString(Words)}&page={page}";
}

/// <summary>As much of a long list as one page shows.</summary>
public sealed record ListPart<T>(ListPlace Place, IReadOnlyList<T> Shown);

/// <summary>A long list whose lines are found by their names.</summary>
internal sealed class NamedList<T>(IReadOnlyList<T> all, Func<T, string> name)
{
    private readonly Lazy<GramIndex> names = new(() => new(all.Select(name)));

    public IReadOnlyList<T> All => all;

    /// <summary>The lines whose names hold every word, a page of them.</summary>
    /// <param name="page">From 1; a page that is not there becomes the nearest one.</param>
    public ListPart<T> FindPart(string path, string? words, int? page)
    {
        var asked = GramIndex.SplitWords(words ?? "");
        var found = asked.Count == 0 ? null : names.Value.FindHolders(asked);
        var count = found?.Count ?? all.Count;
        var shown = Math.Clamp(page ?? 1, 1, Math.Max(1, (count + ListPlace.Length - 1) / ListPlace.Length));
        var from = (shown - 1) * ListPlace.Length;
        return new(
            new(path, words?.Trim() ?? "", shown, count),
            [
                .. Enumerable
                    .Range(from, Math.Min(ListPlace.Length, count - from))
                    .Select(at => all[found?[at] ?? at]),
            ]
        );
    }
}
