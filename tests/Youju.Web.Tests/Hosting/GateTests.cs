using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Youju.UseCases.People;
using Youju.Web.Hosting;

namespace Youju.Web.Tests.Hosting;

/// <summary>Who gets in, and who gets nothing.</summary>
public sealed class GateTests(Workbench bench) : IClassFixture<Workbench>
{
    private static readonly string[] OpenToAll =
    [
        "/health/live",
        "/health/ready",
        "/api/v1/checks",
        "/api/v1/openapi.json",
        "/assets/{hash}/{name}",
        "/enter",
        "/first",
        "/sign-in",
        "/sign-in/provider",
        "/sign-in/provider/done",
        "/sign-out",
    ];

    private IEnumerable<RouteEndpoint> Endpoints => bench.Server.Endpoints.Endpoints.OfType<RouteEndpoint>();

    [Fact]
    public void Every_way_in_names_the_right_it_needs() =>
        Assert.Empty(
            Endpoints
                .Where(endpoint => endpoint.Metadata.GetMetadata<NeededRight>() is null)
                .Select(endpoint => endpoint.RoutePattern.RawText)
        );

    [Fact]
    public async Task Nobody_who_is_not_known_brings_more_than_a_form_or_a_file()
    {
        foreach (var way in Endpoints)
            if (Access.IsOpenToAll(way.Metadata.GetMetadata<NeededRight>()!.Right))
            {
                var http = new DefaultHttpContext();
                var size = new BodySize { MaxRequestBodySize = 256L << 20 };
                http.Features.Set<IHttpMaxRequestBodySizeFeature>(size);
                http.SetEndpoint(way);

                await new BodyLimitStep(_ => Task.CompletedTask).InvokeAsync(http);

                Assert.InRange(size.MaxRequestBodySize ?? 0, 1, 65L << 20);
            }
    }

    [Fact]
    public void Whatever_takes_files_is_counted_by_the_minute()
    {
        var sources = Directory
            .EnumerateFiles(
                Path.Combine(RepositoryFiles.Root, "src", "Youju.Web"),
                "*.cs",
                SearchOption.AllDirectories
            )
            .Select(path => (Name: Path.GetFileName(path), Text: File.ReadAllText(path)))
            .Where(source =>
                source.Text.Contains(".MapPost(", StringComparison.Ordinal)
                && source.Text.Contains("form.Files", StringComparison.Ordinal)
            )
            .ToList();

        Assert.NotEmpty(sources);
        Assert.All(sources, source =>
            Assert.True(
                new[] { ".TakesUploads()", ".TakesPublicFiles()", ".ChecksReports()" }.Any(mark =>
                    source.Text.Contains(mark, StringComparison.Ordinal)
                ),
                source.Name
            )
        );
    }

    [Fact]
    public void Only_what_tells_nothing_is_open_to_all() =>
        Assert.Equal(
            OpenToAll.Order(StringComparer.Ordinal),
            Endpoints
                .Where(endpoint => endpoint.Metadata.GetMetadata<NeededRight>()!.Right == Right.Enter)
                .Select(endpoint => endpoint.RoutePattern.RawText!)
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void What_anybody_may_see_lies_below_public_and_leads_into_no_dossier() =>
        Assert.All(
            Endpoints.Where(endpoint =>
                endpoint.Metadata.GetMetadata<NeededRight>()!.Right == Right.SeePublished
            ),
            endpoint =>
            {
                Assert.StartsWith("/public", endpoint.RoutePattern.RawText!, StringComparison.Ordinal);
                Assert.Null(endpoint.RoutePattern.GetParameter(AccessGate.DossierKey));
            }
        );

    [Fact]
    public void Every_path_into_a_dossier_is_decided_over_its_unit() =>
        Assert.Empty(
            Endpoints
                .Where(endpoint =>
                    endpoint.RoutePattern.RawText!.StartsWith("/dossiers/", StringComparison.Ordinal)
                    && endpoint.RoutePattern.GetParameter(AccessGate.DossierKey) is null
                )
                .Select(endpoint => endpoint.RoutePattern.RawText)
        );

    [Fact]
    public async Task The_way_in_brings_the_one_mark_that_all_pages_share()
    {
        using var guest = bench.CreateStranger();

        using var came = await guest.GetAsync(new Uri(bench.Server.EntryAddress), Workbench.Cancel);
        using var page = await guest.GetAsync("/checks", Workbench.Cancel);

        Assert.Contains(came.Headers.GetValues("Set-Cookie"), cookie =>
            cookie.StartsWith("youju-form-", StringComparison.Ordinal)
        );
        Assert.False(page.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_way_into_a_dossier_that_is_not_there_ends_before_its_form_is_read()
    {
        using var form = new FormUrlEncodedContent([new("unit", "某中心")]);

        using var answer = await bench.Browser.PostAsync(
            "/dossiers/nobody-2024/submission",
            form,
            Workbench.Cancel
        );

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Without_the_key_every_other_way_in_shows_the_sign_in_page()
    {
        using var stranger = bench.CreateStranger();
        foreach (
            var endpoint in Endpoints.Where(endpoint =>
                !Access.IsOpenToAll(endpoint.Metadata.GetMetadata<NeededRight>()!.Right)
            )
        )
        {
            var path = FillPath(endpoint.RoutePattern.RawText!);
            var method = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0];
            using var request = new HttpRequestMessage(new(method), path);

            using var answer = await stranger.SendAsync(request, Workbench.Cancel);

            Assert.Equal((HttpStatusCode.Unauthorized, path), (answer.StatusCode, path));
            Assert.DoesNotContain(
                "云溪",
                await answer.Content.ReadAsStringAsync(Workbench.Cancel),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public async Task Every_form_is_refused_without_the_mark_of_its_page()
    {
        foreach (var endpoint in Endpoints.Where(IsPost).Where(IsForBrowsers).Where(IsOpenToOneAlone))
        {
            using var form = new FormUrlEncodedContent([new("unit", "某中心")]);

            using var answer = await bench.Browser.PostAsync(
                FillPath(endpoint.RoutePattern.RawText!),
                form,
                Workbench.Cancel
            );

            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("127.0.0.1:1")]
    [InlineData("")]
    public async Task A_name_bound_to_this_machine_by_others_gets_nothing(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host.Length == 0 ? "localhost" : host;

        using var answer = await bench.Browser.SendAsync(request, Workbench.Cancel);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    [Theory]
    [InlineData("GET", "Sec-Fetch-Site", "cross-site")]
    [InlineData("GET", "Sec-Fetch-Site", "same-site")]
    [InlineData("POST", "Sec-Fetch-Site", "cross-site")]
    [InlineData("POST", "Origin", "http://evil.example")]
    [InlineData("POST", "Origin", "null")]
    [InlineData("POST", "Origin", "http://127.0.0.1:1")]
    public async Task A_page_of_another_site_gets_nothing(string method, string header, string value)
    {
        using var request = new HttpRequestMessage(new(method), "/checks");
        request.Headers.Add(header, value);

        using var answer = await bench.Browser.SendAsync(request, Workbench.Cancel);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("/api/v1/dossiers")]
    [InlineData("/API/v1/dossiers")]
    [InlineData("/Api/V1/Dossiers")]
    public async Task A_cookie_opens_no_way_for_programs_however_it_is_written(string path)
    {
        using var answer = await bench.Browser.GetAsync(new Uri(path, UriKind.Relative), Workbench.Cancel);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task A_key_lets_one_browser_in_and_no_second()
    {
        var entry = bench.Server.EntryAddress;
        using var first = bench.CreateStranger();
        using var second = bench.CreateStranger();

        using var came = await first.GetAsync(new Uri(entry), Workbench.Cancel);
        using var late = await second.GetAsync(new Uri(entry), Workbench.Cancel);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (came.StatusCode, late.StatusCode));
        Assert.All(came.Headers.GetValues("Set-Cookie"), cookie =>
            Assert.Contains("samesite=strict; httponly", cookie, StringComparison.OrdinalIgnoreCase)
        );
        Assert.NotEqual(entry, bench.Server.EntryAddress);
    }

    [Fact]
    public async Task Who_has_left_must_come_in_anew()
    {
        using var guest = bench.CreateStranger();
        await guest.GetAsync(new Uri(bench.Server.EntryAddress), Workbench.Cancel);
        var page = await guest.GetStringAsync("/checks", Workbench.Cancel);
        var mark = page.Split("name=\"form-mark\" value=\"")[1].Split('"')[0];
        using var form = new FormUrlEncodedContent([new("form-mark", mark)]);

        using var left = await guest.PostAsync("/sign-out", form, Workbench.Cancel);
        using var after = await guest.GetAsync("/checks", Workbench.Cancel);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Unauthorized), (left.StatusCode, after.StatusCode));
    }

    [Fact]
    public async Task Every_page_tells_the_browser_to_run_and_load_nothing_foreign()
    {
        using var answer = await bench.Browser.GetAsync(Workbench.Sample, Workbench.Cancel);

        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.DoesNotMatch(
            "<script(?! src)| style=| on[a-z]+=",
            await answer.Content.ReadAsStringAsync(Workbench.Cancel)
        );
    }

    [Theory]
    [InlineData("/review/draw")]
    [InlineData("/dossiers/unit-23608ef13fb0-2024/submission/remark")]
    public async Task An_address_that_is_only_sent_to_leads_on_when_somebody_opens_it(string path)
    {
        using var answer = await bench.Browser.GetAsync(new Uri(path, UriKind.Relative), Workbench.Cancel);
        var page = await answer.Content.ReadAsStringAsync(Workbench.Cancel);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Contains("href=\"/\">去首页", page);
    }

    [Fact]
    public async Task The_path_of_all_dossiers_leads_to_their_list()
    {
        using var answer = await bench.Browser.GetAsync(
            new Uri("/dossiers", UriKind.Relative),
            Workbench.Cancel
        );

        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.OK, HttpStatusCode.Redirect });
        Assert.True(answer.Headers.Location is null || answer.Headers.Location.ToString() == "/");
    }

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_is_told_without_signing_in(string path)
    {
        using var stranger = bench.CreateStranger();

        Assert.Equal("ok", await stranger.GetStringAsync(path, Workbench.Cancel));
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/dossiers/nobody-2024")]
    [InlineData("/checks/0000000000000000")]
    [InlineData("/checks/..%2F..%2Fyouju.db")]
    public async Task What_is_not_there_is_a_page_that_says_so(string path)
    {
        using var answer = await bench.Browser.GetAsync(path, Workbench.Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains(
            "没有这一页",
            await answer.Content.ReadAsStringAsync(Workbench.Cancel),
            StringComparison.Ordinal
        );
    }

    private static bool IsForBrowsers(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<ProgramWay>() is null;

    private static bool IsOpenToOneAlone(RouteEndpoint endpoint) =>
        Access.Allows(Person.Alone, endpoint.Metadata.GetMetadata<NeededRight>()!.Right, []);

    private static bool IsPost(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0] == "POST";

    // The dossier of a path is there; whatever else the path names is not.
    private static string FillPath(string pattern)
    {
        var path = pattern.Replace("/dossiers/{key}", Workbench.Sample, StringComparison.Ordinal);
        var gaps = path.Split('{');
        return gaps[0]
            + string.Concat(
                gaps.Skip(1).Select(gap => "1" + gap[(gap.IndexOf('}', StringComparison.Ordinal) + 1)..])
            );
    }

    private sealed class BodySize : IHttpMaxRequestBodySizeFeature
    {
        public bool IsReadOnly => false;

        public long? MaxRequestBodySize { get; set; }
    }
}
