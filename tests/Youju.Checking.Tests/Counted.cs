using System.Collections;

namespace Youju.Checking.Tests;

/// <summary>A list that counts how often its items are looked at: work is measured by steps, which every machine takes alike.</summary>
internal sealed class Counted<T>(IReadOnlyList<T> items, Steps steps) : IReadOnlyList<T>
{
    public int Count => items.Count;

    public T this[int index]
    {
        get
        {
            steps.Taken++;
            return items[index];
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var at = 0; at < Count; at++)
            yield return this[at];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Steps taken by all lists that share the counter.</summary>
internal sealed class Steps
{
    public long Taken { get; set; }
}
