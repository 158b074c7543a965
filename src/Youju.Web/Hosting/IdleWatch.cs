using Microsoft.AspNetCore.Http;

namespace Youju.Web.Hosting;

/// <summary>Tells when nobody has asked for anything for so long that a workbench left behind may end.</summary>
internal sealed class IdleWatch : IDisposable
{
    private readonly CancellationTokenSource over = new();
    private readonly WorkbenchSettings settings;
    private readonly ITimer? timer;

    public IdleWatch(WorkbenchSettings settings)
    {
        this.settings = settings;
        if (settings.IdleTime is { } idle)
            timer = settings.Clock.CreateTimer(_ => over.Cancel(), null, idle, Timeout.InfiniteTimeSpan);
    }

    public CancellationToken Over => over.Token;

    public void NoteRequest()
    {
        if (settings.IdleTime is { } idle)
            timer?.Change(idle, Timeout.InfiniteTimeSpan);
    }

    public void Dispose()
    {
        timer?.Dispose();
        over.Dispose();
    }
}

/// <summary>Notes every request.</summary>
internal sealed class IdleWatchStep(RequestDelegate next, IdleWatch watch)
{
    public Task InvokeAsync(HttpContext http)
    {
        watch.NoteRequest();
        return next(http);
    }
}
