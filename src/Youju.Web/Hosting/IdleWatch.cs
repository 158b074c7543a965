using Microsoft.AspNetCore.Http;

namespace Youju.Web.Hosting;

/// <summary>Tells when nobody has asked for anything for so long that a workbench left behind may end; long before that
/// it gives back what memory it holds for nobody.</summary>
internal sealed class IdleWatch : IDisposable
{
    // Who fills in a form asks at least for his draft to be kept more often.
    private static readonly TimeSpan QuietTime = TimeSpan.FromSeconds(30);

    // Most of what a start touches is never asked for again.
    private static readonly TimeSpan StartTime = TimeSpan.FromSeconds(3);

    private readonly CancellationTokenSource over = new();
    private readonly WorkbenchSettings settings;
    private readonly ITimer? timer;
    private readonly ITimer trim;

    public IdleWatch(WorkbenchSettings settings)
    {
        this.settings = settings;
        trim = settings.Clock.CreateTimer(_ => WorkingSet.Trim(), null, StartTime, Timeout.InfiniteTimeSpan);
        if (settings.IdleTime is { } idle)
            timer = settings.Clock.CreateTimer(_ => over.Cancel(), null, idle, Timeout.InfiniteTimeSpan);
    }

    public CancellationToken Over => over.Token;

    public void NoteRequest()
    {
        trim.Change(QuietTime, Timeout.InfiniteTimeSpan);
        if (settings.IdleTime is { } idle)
            timer?.Change(idle, Timeout.InfiniteTimeSpan);
    }

    public void Dispose()
    {
        timer?.Dispose();
        trim.Dispose();
        over.Dispose();
    }
}

/// <summary>Notes every request of somebody; a machine that asks whether all is well uses nothing.</summary>
internal sealed class IdleWatchStep(RequestDelegate next, IdleWatch watch)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (!RequestGate.IsHealth(http.Request))
            watch.NoteRequest();
        return next(http);
    }
}
