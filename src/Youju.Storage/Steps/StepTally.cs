namespace Youju.Storage.Steps;

/// <summary>How many steps one run has written into dossiers or taken back.</summary>
/// <remarks>Who cannot tell of them any more must not call them undone.</remarks>
public sealed class StepTally
{
    private static readonly AsyncLocal<StepTally?> Current = new();

    private int count;

    private StepTally() { }

    /// <summary>The steps since this tally began.</summary>
    public int Count => Volatile.Read(ref count);

    /// <summary>Begins to count what is written from here on, by whatever this run calls.</summary>
    public static StepTally BeginCount() => Current.Value = new();

    internal static void CountStep()
    {
        if (Current.Value is { } tally)
            Interlocked.Increment(ref tally.count);
    }
}
