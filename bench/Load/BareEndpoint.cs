using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Youju.Load;

/// <summary>The least that a server can do: it sends one file's bytes, and nothing is asked, written or decided.</summary>
internal static class BareEndpoint
{
    /// <summary>Serves until the process is ended; tells its address in one line.</summary>
    public static async Task ServeAsync(string file)
    {
        var content = await File.ReadAllBytesAsync(file);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(http =>
        {
            http.Response.ContentType = "text/html; charset=utf-8";
            http.Response.ContentLength = content.Length;
            return http.Response.Body.WriteAsync(content).AsTask();
        });
        await app.StartAsync();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{app.Urls.First()}/"));
        await Task.Delay(Timeout.Infinite);
    }
}
