namespace Youju.Tourism.Routes.Hours;

/// <summary>From when to when a place is open, in minutes after midnight.</summary>
/// <param name="LastEntry">Until when people are let in.</param>
public readonly record struct OpenSpan(int Open, int Close, int LastEntry)
{
    public OpenSpan(int open, int close)
        : this(open, close, close) { }

    /// <summary>The whole day.</summary>
    public static OpenSpan Always { get; } = new(0, 24 * 60);
}
