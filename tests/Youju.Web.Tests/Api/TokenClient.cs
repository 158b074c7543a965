using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Youju.Database;
using Youju.Database.Programs;

namespace Youju.Web.Tests.Api;

/// <summary>A program that shows a token.</summary>
internal static class TokenClient
{
    /// <summary>Issues a token to a login and opens a program with it.</summary>
    public static HttpClient OpenProgram(
        Workbench bench,
        string scopes = "read write",
        string login = "",
        string? unit = null
    )
    {
        var client = bench.CreateStranger();
        client.DefaultRequestHeaders.Authorization = new(
            "Bearer",
            OpenBook(bench).IssueToken(new(login, "测试", scopes.Split(' '), unit, TimeSpan.FromDays(1)))
        );
        return client;
    }

    public static TokenBook OpenBook(Workbench bench) =>
        new(DatabasePlace.FromFile(Path.Combine(bench.DataFolder, "youju.db")), TimeProvider.System, "测试");

    public static async Task<JsonNode> ReadAsync(this HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path, Workbench.Cancel);
        return await answer.ReadJsonAsync();
    }

    public static async Task<JsonNode> ReadJsonAsync(this HttpResponseMessage answer) =>
        JsonNode.Parse(await answer.Content.ReadAsStringAsync(Workbench.Cancel))!;

    public static Task<HttpResponseMessage> SendJsonAsync(
        this HttpClient client,
        string method,
        string path,
        string json,
        string? match = null,
        string? key = null
    )
    {
        var request = new HttpRequestMessage(new(method), path);
        if (json.Length > 0)
            request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        if (match is not null)
            request.Headers.IfMatch.Add(EntityTagHeaderValue.Parse(match));
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        return client.SendAsync(request, Workbench.Cancel);
    }

    public static async Task<string> ReadTagAsync(this HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path, Workbench.Cancel);
        return answer.Headers.ETag!.ToString();
    }
}
