using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Youju.Web.Hosting;

namespace Youju.Web.Tests.Maps;

/// <summary>天地图: nobody is asked for anything until a unit has entered a key, and no browser ever sees that key.</summary>
public sealed class MapServiceTests(MapServiceTests.RelayedWorkbench bench)
    : IClassFixture<MapServiceTests.RelayedWorkbench>
{
    private const string Setting = Workbench.Sample + "/map-service";
    private const string Square = Setting + "/vec_w/5/26/13";
    private const string Key = "0123456789abcdef0123456789abcdef";

    [Fact]
    public async Task Without_a_key_no_square_is_given_and_nobody_is_asked()
    {
        await DropAsync();

        var page = await bench.ReadPageAsync(Setting);
        using var square = await bench.Browser.GetAsync(new Uri(Square, UriKind.Relative), Workbench.Cancel);

        Assert.Contains("没有填密钥，不联网", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, square.StatusCode);
        Assert.Empty(bench.Asked);
    }

    [Fact]
    public async Task With_a_key_the_moving_map_lies_on_the_service_and_the_key_stays_here()
    {
        await bench.FillFormAsync(
            $"{Workbench.Sample}/registers/investment-projects/new",
            ("field.name", "湖滨营地"),
            ("field.point", "113.25,29.47"),
            ("field.crs", "CGCS2000"),
            ("state", "drafting")
        );
        using var kept = await bench.FillFormAsync(Setting, ("map-key", Key));
        var setting = await bench.ReadPageAsync(Setting);
        var map = await bench.ReadPageAsync($"{Workbench.Sample}/registers/investment-projects/map");
        using var square = await bench.Browser.GetAsync(new Uri(Square, UriKind.Relative), Workbench.Cancel);
        var asked = bench.Asked.ToList();
        await DropAsync();

        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        Assert.Equal("image/png", square.Content.Headers.ContentType!.MediaType);
        Assert.Contains($"/DataServer?T=vec_w&x=26&y=13&l=5&tk={Key}", asked);
        Assert.Contains("/map-service/vec_w/{z}/{x}/{y}", map, StringComparison.Ordinal);
        Assert.Contains(
            "审图号</label><input id=\"number\" name=\"number\" size=\"20\" required",
            map,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(Key, setting + map, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vec_w/0/0/0")]
    [InlineData("vec_w/19/0/0")]
    [InlineData("vec_w/5/32/0")]
    [InlineData("img_w/5/0/0")]
    public async Task What_the_service_does_not_have_is_not_asked_for(string square)
    {
        await bench.FillFormAsync(Setting, ("map-key", Key));
        bench.Asked.Clear();

        using var answer = await bench.Browser.GetAsync(
            new Uri($"{Setting}/{square}", UriKind.Relative),
            Workbench.Cancel
        );
        await DropAsync();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty(bench.Asked);
    }

    [Theory]
    [InlineData("短")]
    [InlineData("0123456789abcdef&T=img_w")]
    [InlineData("0123 4567 89ab cdef")]
    public async Task What_is_no_key_is_not_kept(string typed)
    {
        await DropAsync();

        using var refused = await bench.FillFormAsync(Setting, ("map-key", typed));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains(
            "密钥没有记下",
            await refused.Content.ReadAsStringAsync(Workbench.Cancel),
            StringComparison.Ordinal
        );
        Assert.Contains("没有填密钥", await bench.ReadPageAsync(Setting), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_the_service_refuses_is_told_at_once_and_its_pages_are_no_pictures()
    {
        using var refused = await bench.FillFormAsync(Setting, ("map-key", "refused-0123456789"));
        using var square = await bench.Browser.GetAsync(new Uri(Square, UriKind.Relative), Workbench.Cancel);
        await DropAsync();

        Assert.Contains(
            "天地图没有给图（答复 403）",
            await refused.Content.ReadAsStringAsync(Workbench.Cancel),
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.NoContent, square.StatusCode);
    }

    [Fact]
    public async Task The_key_lies_with_the_other_keys_and_in_nothing_that_is_given_out()
    {
        await bench.FillFormAsync(Setting, ("map-key", Key));
        var holding = Directory
            .EnumerateFiles(bench.DataFolder, "*", SearchOption.AllDirectories)
            .Where(file => Holds(file, Key))
            .Select(file => Path.GetRelativePath(bench.DataFolder, file).Replace('\\', '/'))
            .ToList();
        using var package = await bench.Browser.GetAsync(
            new Uri($"{Workbench.Sample}/report/all", UriKind.Relative),
            Workbench.Cancel
        );
        await DropAsync();

        Assert.StartsWith("keys/map-service-", Assert.Single(holding), StringComparison.Ordinal);
        Assert.DoesNotContain(
            Directory.EnumerateFiles(Path.Combine(bench.DataFolder, "keys")),
            IsReadByOthers
        );
        Assert.DoesNotContain(
            Key,
            Encoding.Latin1.GetString(await package.Content.ReadAsByteArrayAsync(Workbench.Cancel)),
            StringComparison.Ordinal
        );
    }

    private async Task DropAsync()
    {
        using var _ = await bench.SendFormAsync(Setting, Setting + "/drop");
        bench.Asked.Clear();
    }

    private static bool IsReadByOthers(string file) =>
        !OperatingSystem.IsWindows() && File.GetUnixFileMode(file).HasFlag(UnixFileMode.OtherRead);

    private static bool Holds(string file, string words)
    {
        using var open = new FileStream(
            file,
            FileMode.Open,
            FileAccess.Read,
            FileShare.ReadWrite | FileShare.Delete
        );
        using var content = new MemoryStream();
        open.CopyTo(content);
        return content.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0;
    }

    /// <summary>A workbench whose map service is a server of this machine.</summary>
    public sealed class RelayedWorkbench : Workbench
    {
        // The smallest picture there is.
        private static readonly byte[] Picture = Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
        );

        private readonly HttpListener service = new();
        private readonly int port = FindFreePort();

        public RelayedWorkbench()
        {
            service.Prefixes.Add($"http://127.0.0.1:{port}/");
            service.Start();
            service.BeginGetContext(Answer, null);
        }

        /// <summary>What the service was asked for.</summary>
        public ConcurrentQueue<string> Asked { get; } = new();

        protected override WorkbenchSettings CompleteSettings(WorkbenchSettings settings) =>
            settings with
            {
                MapRelay = new($"http://127.0.0.1:{port}/"),
            };

        public override async ValueTask DisposeAsync()
        {
            GC.SuppressFinalize(this);
            await base.DisposeAsync();
            service.Close();
        }

        private void Answer(IAsyncResult waiting)
        {
            HttpListenerContext asked;
            try
            {
                asked = service.EndGetContext(waiting);
                service.BeginGetContext(Answer, null);
            }
            catch (Exception over) when (over is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            Asked.Enqueue(asked.Request.RawUrl!);
            var isRefused = asked.Request.RawUrl!.Contains("refused", StringComparison.Ordinal);
            asked.Response.StatusCode = isRefused ? 403 : 200;
            asked.Response.ContentType = "image/png";
            asked.Response.Close(isRefused ? "{\"msg\":\"非法Key\"}"u8.ToArray() : Picture, willBlock: false);
        }

        private static int FindFreePort()
        {
            using var probe = new TcpListener(IPAddress.Loopback, 0);
            probe.Start();
            return ((IPEndPoint)probe.LocalEndpoint).Port;
        }
    }
}
