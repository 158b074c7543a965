using System.Runtime.ExceptionServices;
using Youju.Formats.Reading;

namespace Youju.Formats.Pdf.Hostile;

/// <summary>Runs a library that cannot be interrupted on a thread of its own, and stops waiting when the time is up.</summary>
/// <remarks>
/// The thread also has a deeper stack than those of the pool, because the library follows nested objects by recursion.
/// </remarks>
internal static class Watchdog
{
    private const int StackBytes = 64 << 20;

    public static T Run<T>(Func<T> work, ReadingBudget budget)
    {
        T? result = default;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(Work, StackBytes) { IsBackground = true, Name = "pdf" };
        thread.Start();
        if (!thread.Join(budget.Limits.Time)) throw UnreadableFileException.TooSlow(budget.Limits.Time);
        failure?.Throw();
        return result!;

        void Work()
        {
            try
            {
                result = work();
            }
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
        }
    }
}
