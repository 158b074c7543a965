namespace Youju.Tests;

/// <summary>Work counted by the bytes that it takes on this thread: a slow machine and a quick one take the same.</summary>
internal static class Work
{
    private const int Times = 4;

    /// <summary>
    /// How many times more an input four times as large takes: 4 where work keeps step with the input,
    /// 16 where all is compared with all.
    /// </summary>
    public static double Growth(int size, Action<int> work)
    {
        // What is made once, such as a pack or a compiled pattern, is no work of the input.
        work(size);
        var small = Bytes(size, work);
        return Bytes(size * Times, work) / (double)Math.Max(1, small);
    }

    private static long Bytes(int size, Action<int> work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work(size);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
