namespace Youju.Formats.Pdf.Tables;

/// <summary>Parts sequences into runs of neighbours that belong together.</summary>
internal static class Runs
{
    /// <param name="continues">Whether an item goes on with the run before it.</param>
    public static IEnumerable<List<T>> SplitRuns<T>(
        this IEnumerable<T> items,
        Func<List<T>, T, bool> continues
    )
    {
        var run = new List<T>();
        foreach (var item in items)
        {
            if (run.Count > 0 && !continues(run, item))
            {
                yield return run;
                run = [];
            }

            run.Add(item);
        }

        if (run.Count > 0)
            yield return run;
    }
}
