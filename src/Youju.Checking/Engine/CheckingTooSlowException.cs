namespace Youju.Checking.Engine;

/// <summary>A check took longer than it may, and was left.</summary>
public sealed class CheckingTooSlowException(TimeSpan time)
    : Exception($"The check took longer than {time.TotalSeconds:0} s.")
{
    /// <summary>What it had.</summary>
    public TimeSpan Time { get; } = time;
}
