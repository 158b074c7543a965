using System.Globalization;
using System.Net;
using Youju.Packs.Definitions.Tourism;
using Youju.Tourism.BaseMaps;
using Youju.Web.Hosting;

namespace Youju.Web.Maps;

/// <summary>What a map service answered.</summary>
/// <param name="MediaType">Of the picture; null where none was given.</param>
/// <param name="Refusal">Why none was given, in Chinese; null where one was.</param>
internal sealed record ServedSquare(byte[] Content, string? MediaType, string? Refusal);

/// <summary>Asks a map service for squares by the unit's own key, so that the key never reaches a browser.</summary>
internal sealed class MapServiceClient : IDisposable
{
    private const int LargestSquare = 1 << 20;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly WorkbenchSettings settings;
    private readonly HttpClient client;

    public MapServiceClient(WorkbenchSettings settings)
    {
        this.settings = settings;
        client = new(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                UseProxy = settings.MapRelay is null,
            }
        )
        {
            Timeout = Patience,
            MaxResponseContentBufferSize = LargestSquare,
        };
    }

    public async Task<ServedSquare> AskSquareAsync(
        MapService service,
        string layer,
        TileNumber square,
        string key,
        CancellationToken cancel
    )
    {
        if (BuildAddress(service, layer, square, key) is not { } address)
            return Refuse($"{service.Name}的地址不是 https 的，密钥不发给它");
        try
        {
            using var answer = await client.GetAsync(address, cancel).ConfigureAwait(false);
            var content = await answer.Content.ReadAsByteArrayAsync(cancel).ConfigureAwait(false);
            // By its content: a page that says why there is no picture is none, whatever it calls itself.
            return answer.StatusCode == HttpStatusCode.OK && PictureType.FindMediaType(content) is { } type
                ? new(content, type, Refusal: null)
                : Refuse(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{service.Name}没有给图（答复 {(int)answer.StatusCode}）：密钥不对、种类不对，或者当天的次数用完了"
                    )
                );
        }
        catch (Exception wrong) when (wrong is HttpRequestException or TaskCanceledException)
        {
            cancel.ThrowIfCancellationRequested();
            return Refuse($"连不上{service.Name}：这台电脑没有接外网，或者对方一时不答");
        }
    }

    public void Dispose() => client.Dispose();

    private static ServedSquare Refuse(string words) => new([], MediaType: null, words);

    private Uri? BuildAddress(MapService service, string layer, TileNumber square, string key)
    {
        var address = new Uri(
            service
                .Address.Replace("{layer}", Uri.EscapeDataString(layer), StringComparison.Ordinal)
                .Replace("{z}", PrintNumber(square.Zoom), StringComparison.Ordinal)
                .Replace("{x}", PrintNumber(square.Column), StringComparison.Ordinal)
                .Replace("{y}", PrintNumber(square.Row), StringComparison.Ordinal)
                .Replace("{key}", Uri.EscapeDataString(key), StringComparison.Ordinal)
        );
        return settings.MapRelay is { } relay ? new(relay, address.PathAndQuery)
            : address.Scheme == Uri.UriSchemeHttps ? address
            : null;
    }

    private static string PrintNumber(int number) => number.ToString(CultureInfo.InvariantCulture);
}
