using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using Youju.Cli.Checks;

namespace Youju.Web.Tests.Hosting;

/// <summary>How a workbench ends.</summary>
public sealed class EndingTests
{
    private const UnixFileMode OwnerOnly =
        UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    [Fact]
    public async Task A_request_in_flight_is_answered_before_the_end()
    {
        var bench = new Workbench();
        await bench.InitializeAsync();
        using var line = new TcpClient();
        await line.ConnectAsync("127.0.0.1", new Uri(bench.Server.Origin).Port, Workbench.Cancel);
        var stream = line.GetStream();
        var cookie = await EnterAsync(bench);
        await SendAsync(
            stream,
            $"POST /sign-out HTTP/1.1\r\nHost: {new Uri(bench.Server.Origin).Authority}\r\nCookie: {cookie}\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n"
        );
        Assert.StartsWith("HTTP/1.1 100", await ReadAsync(stream), StringComparison.Ordinal);

        var ending = bench.DisposeAsync();
        await SendAsync(stream, "a=bc");

        Assert.StartsWith("HTTP/1.1 400", await ReadAsync(stream), StringComparison.Ordinal);
        await ending;
    }

    [Fact]
    public async Task The_program_ends_when_it_is_told_to()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows knows no such signal.");
        var folder = Directory.CreateTempSubdirectory("youju-serve-");
        var data = Path.Combine(folder.FullName, "data");
        var program = ReaderProgram.LocateProgram();
        var start = new ProcessStartInfo(program.FileName)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        };
        foreach (
            var word in program
                .Arguments.SkipLast(1)
                .Concat(["serve", "--data", data, "--address", "127.0.0.1:0"])
        )
            start.ArgumentList.Add(word);
        using var serving = Process.Start(start)!;
        Assert.Matches(
            "^有据工作台：http://127.0.0.1:[0-9]+/enter\\?key=[0-9a-f]{64}$",
            await serving.StandardOutput.ReadLineAsync(Workbench.Cancel)
        );

        using var told = Process.Start("kill", ["-TERM", $"{serving.Id}"]);
        await serving.WaitForExitAsync(Workbench.Cancel);

        Assert.Equal(0, serving.ExitCode);
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(data) == OwnerOnly);
        folder.Delete(recursive: true);
    }

    private static async Task<string> EnterAsync(Workbench bench)
    {
        using var guest = bench.CreateStranger();
        using var came = await guest.GetAsync(new Uri(bench.Server.EntryAddress), Workbench.Cancel);
        return string.Join("; ", came.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));
    }

    private static async Task SendAsync(NetworkStream stream, string words) =>
        await stream.WriteAsync(Encoding.ASCII.GetBytes(words), Workbench.Cancel);

    private static async Task<string> ReadAsync(NetworkStream stream)
    {
        var buffer = new byte[64 * 1024];
        return Encoding.UTF8.GetString(buffer, 0, await stream.ReadAsync(buffer, Workbench.Cancel));
    }
}
