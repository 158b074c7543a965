using Youju.UseCases.Searching;

namespace Youju.Web.Layout;

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
public sealed record ListPart<T>(ListPlace Place, IReadOnlyList<T> Shown)
{
    /// <summary>The lines whose names hold every word, a page of them.</summary>
    /// <param name="page">From 1; a page that is not there becomes the nearest one.</param>
    public static ListPart<T> Find(
        IReadOnlyList<T> all,
        Func<T, string> name,
        string path,
        string? words,
        int? page
    )
    {
        var asked = SearchIndex
            .NormaliseText(words ?? "")
            .Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        var found = asked.Length == 0 ? all : all.Where(HoldsAll).ToList();
        var last = Math.Max(1, (found.Count + ListPlace.Length - 1) / ListPlace.Length);
        var shown = Math.Clamp(page ?? 1, 1, last);
        return new(
            new(path, words?.Trim() ?? "", shown, found.Count),
            [.. found.Skip((shown - 1) * ListPlace.Length).Take(ListPlace.Length)]
        );

        bool HoldsAll(T one)
        {
            var text = SearchIndex.NormaliseText(name(one));
            return asked.All(word => text.Contains(word, StringComparison.Ordinal));
        }
    }
}
