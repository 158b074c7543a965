namespace Youju.Formats.Reading;

/// <summary>Calls a library that was not written for hostile input and cannot be asked to stop.</summary>
public static class ForeignLibrary
{
    // Ample for parsers that recurse over nested input.
    private const int StackBytes = 64 << 20;

    /// <summary>
    /// Runs <paramref name="read"/> on a thread of its own. Whatever it throws means a damaged file; when its time is over it is left
    /// behind and the file is given up.
    /// </summary>
    public static T CallWithinLimits<T>(Func<T> read, ReadingBudget budget)
    {
        var result = default(T);
        var failure = default(Exception);
        var thread = new Thread(() => (result, failure) = CatchFailure(read), StackBytes)
        {
            IsBackground = true,
        };
        thread.Start();
        if (!thread.Join(budget.Limits.Time))
            throw UnreadableFileException.TooSlow(budget.Limits.Time);
        if (failure is not null)
            throw TranslateFailure(failure);
        return result!;
    }

    private static (T? Result, Exception? Failure) CatchFailure<T>(Func<T> read)
    {
#pragma warning disable CA1031 // The library promises nothing about what it throws.
        try
        {
            return (read(), null);
        }
        catch (Exception e)
        {
            return (default, e);
        }
#pragma warning restore CA1031
    }

    private static Exception TranslateFailure(Exception failure) =>
        failure switch
        {
            UnreadableFileException or OperationCanceledException => failure,
            OutOfMemoryException => UnreadableFileException.TooLarge("需要的内存过多"),
            _ => UnreadableFileException.Damaged("内容不完整或不合格式", failure),
        };
}
