namespace Youju.Text.Times;

/// <summary>Moments as people in China read them, wherever the program runs: eight hours ahead, without summer time.</summary>
public static class ChinaTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    public static DateTimeOffset FromMoment(DateTimeOffset moment) => moment.ToOffset(Offset);

    /// <summary>The day that the calendar on the wall shows.</summary>
    public static DateOnly FindDay(DateTimeOffset moment) =>
        DateOnly.FromDateTime(FromMoment(moment).DateTime);
}
