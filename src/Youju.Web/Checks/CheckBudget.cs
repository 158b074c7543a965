namespace Youju.Web.Checks;

/// <summary>How much of memory uploads take that are checked at once and lie nowhere else.</summary>
/// <param name="most">In bytes.</param>
internal sealed class CheckBudget(long most)
{
    // A form that grows while it comes, the file taken out of it, and what goes to the reader.
    private const int Copies = 4;

    private long taken;

    /// <summary>Takes room for an upload; null where there is none now.</summary>
    public IDisposable? TryTake(long bytes)
    {
        var wanted = checked(bytes * Copies);
        if (Interlocked.Add(ref taken, wanted) <= most || wanted == Interlocked.Read(ref taken))
            return new TakenRoom(this, wanted);
        Interlocked.Add(ref taken, -wanted);
        return null;
    }

    private sealed class TakenRoom(CheckBudget budget, long bytes) : IDisposable
    {
        private int isGiven;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref isGiven, 1) == 0)
                Interlocked.Add(ref budget.taken, -bytes);
        }
    }
}
