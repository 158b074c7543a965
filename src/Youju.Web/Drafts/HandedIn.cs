using System.Collections.Concurrent;

namespace Youju.Web.Drafts;

/// <summary>Forms that were handed in lately: what was typed into them and comes late is no draft any more.</summary>
internal sealed class HandedIn
{
    private const int MostKept = 2_000;

    private readonly ConcurrentQueue<string> order = new();
    private readonly ConcurrentDictionary<string, bool> sheets = new(StringComparer.Ordinal);

    /// <param name="sheet">The form as one browser had it before him once.</param>
    public void Add(string sheet)
    {
        if (!sheets.TryAdd(sheet, true))
            return;
        order.Enqueue(sheet);
        while (order.Count > MostKept && order.TryDequeue(out var oldest))
            sheets.TryRemove(oldest, out _);
    }

    public bool Contains(string sheet) => sheets.ContainsKey(sheet);
}
