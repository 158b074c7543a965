using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using Youju.Database.Programs;
using Youju.UseCases.People;
using Youju.Web.Api.Protocol;
using Youju.Web.Api.Resources;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.People;

namespace Youju.Web.Api.Hooks;

/// <summary>Tells addresses what was done, again and again until they take it, and gives up in the end.</summary>
internal sealed class HookCourier : RecurringWatch
{
    private const int MostEvents = 100;
    private const int MostFailures = 10;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private readonly DossierDesk dossiers;
    private readonly PeopleDesk people;
    private readonly HookSeal seal;
    private readonly WorkbenchSettings settings;
    private readonly HttpClient client;

    public HookCourier(
        DossierDesk dossiers,
        PeopleDesk people,
        HookSeal seal,
        HookTargets targets,
        WorkbenchSettings settings
    )
        : base(TimeSpan.FromSeconds(1), settings)
    {
        (this.dossiers, this.people, this.seal, this.settings) = (dossiers, people, seal, settings);
        // No proxy and no other address than the one that was looked at.
        client = new(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseProxy = false,
                UseCookies = false,
                PooledConnectionLifetime = TimeSpan.FromMinutes(1),
                ConnectCallback = (context, cancel) => targets.ConnectAsync(context.DnsEndPoint, cancel),
            }
        )
        {
            Timeout = Patience,
        };
    }

    private HookBook Book => new(dossiers.Place, settings.Clock, Person.Alone.Name);

    /// <summary>Tells every address that is due; one after the other.</summary>
    public async Task TellAllAsync(CancellationToken cancel)
    {
        foreach (var hook in Book.ListDue())
            if (Book.TryClaim(hook, Patience * 2))
                Book.SettleHook(await TellAsync(hook, cancel).ConfigureAwait(false));
    }

    public override void Dispose()
    {
        client.Dispose();
        base.Dispose();
    }

    protected override Task LookAsync(CancellationToken cancel) => TellAllAsync(cancel);

    private async Task<HookLine> TellAsync(HookLine hook, CancellationToken cancel)
    {
        var now = settings.Clock.GetUtcNow();
        if (FindHolder(hook) is not { } holder)
            return hook with
            {
                NextAt = now,
                StoppedWhy = "令牌收回了、到期了，或者它的主人不在了，不再通知",
            };
        var page = new ChangeFeed(dossiers.Place).ReadEvents(hook.Told, MostEvents, unit =>
            dossiers.IsAllowed(holder, Right.ReadDossier, unit)
        );
        if (page.Events.Count == 0)
            return hook with { Told = page.Last, NextAt = now };
        var outcome = await SendAsync(hook, page, cancel).ConfigureAwait(false);
        return outcome is null
            ? hook with
            {
                Told = page.Last,
                Failures = 0,
                NextAt = now,
                Outcome = null,
            }
            : CountFailure(hook, outcome, now);
    }

    private Person? FindHolder(HookLine hook) =>
        people.OpenTokens(Person.Unknown).FindById(hook.Token) is { } token
        && people.ReadHolder(token) is { Limits: not null } holder
            ? holder
            : null;

    private static HookLine CountFailure(HookLine hook, string outcome, DateTimeOffset now)
    {
        var failures = hook.Failures + 1;
        var wait = TimeSpan.FromSeconds(5L << Math.Min(failures, MostFailures));
        return hook with
        {
            Failures = failures,
            NextAt = now + (wait < LongestWait ? wait : LongestWait),
            Outcome = outcome,
            StoppedWhy =
                failures < MostFailures
                    ? null
                    : $"连着 {MostFailures} 次没有送到，不再通知。最近一次：{outcome}",
        };
    }

    // Null where it was taken.
    private async Task<string?> SendAsync(HookLine hook, FeedPage page, CancellationToken cancel)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(LogResources.DescribePage(page), ApiAnswers.Options);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, hook.Url)
            {
                Content = new ByteArrayContent(body),
            };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
            request.Headers.Add("Youju-Hook", hook.Id);
            request.Headers.Add(
                "Youju-Signature",
                seal.SignMessage(hook.SealedSecret, settings.Clock.GetUtcNow(), body)
            );
            using var answer = await client
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel)
                .ConfigureAwait(false);
            return answer.IsSuccessStatusCode ? null : DescribeStatus(answer.StatusCode);
        }
        catch (HttpRequestException wrong)
        {
            return $"连不上：{wrong.Message}";
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return $"{Patience.TotalSeconds:0} 秒没有回答";
        }
        catch (CryptographicException)
        {
            return "签名用的钥匙打不开了（数据换过机器），请删去重新登记";
        }
    }

    private static string DescribeStatus(HttpStatusCode status) =>
        (int)status is >= 300 and < 400
            ? $"回答了 {(int)status}：叫去别的网址，不跟"
            : $"回答了 {(int)status}";
}
