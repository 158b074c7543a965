namespace Youju.Checking.Engine;

/// <summary>How long one check may take; asked between its steps.</summary>
internal sealed class CheckingBudget(TimeProvider clock, TimeSpan time)
{
    private readonly long start = clock.GetTimestamp();

    /// <exception cref="CheckingTooSlowException">The time is over.</exception>
    public void RequireTimeLeft()
    {
        if (clock.GetElapsedTime(start) > time)
            throw new CheckingTooSlowException(time);
    }
}
