using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Youju.Cli.Checks;
using Youju.Cli.Serving;
using Youju.Cli.Wording;
using Youju.Web.Hosting;

namespace Youju.Web.Tests;

/// <summary>A workbench with the sample in it, and a browser that has come in.</summary>
public class Workbench : IAsyncLifetime
{
    public const string Sample = "/dossiers/unit-23608ef13fb0-2024";

    private readonly DirectoryInfo folder;
    private readonly string? database;

    public Workbench()
        : this(Directory.CreateTempSubdirectory("youju-web-"), database: null) { }

    /// <param name="database">The connection string of PostgreSQL; null for a file in the folder.</param>
    internal Workbench(DirectoryInfo folder, string? database) =>
        (this.folder, this.database) = (folder, database);

    /// <summary>Where it keeps what it keeps.</summary>
    public string DataFolder => Path.Combine(folder.FullName, "data");

    public WorkbenchServer Server { get; private set; } = null!;

    /// <summary>A browser with the key's cookie.</summary>
    public HttpClient Browser { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Server = await WorkbenchServer.StartAsync(
            CompleteSettings(
                CreateSettings() with
                {
                    Database = database,
                    Sample = SampleDossier.LoadFiles(),
                    OnMistake = wrong => Mistakes.Add(wrong),
                }
            )
        );
        Browser = CreateStranger();
        await EnterAsync();
    }

    /// <summary>What any workbench over the folder is started with.</summary>
    public WorkbenchSettings CreateSettings() =>
        new(
            DataFolder,
            new(IPAddress.Loopback, 0),
            ReaderProgram.LocateProgram(),
            RemarkWording.DescribeRemark
        )
        {
            // A busy machine is no reason to see another page.
            Patience = TimeSpan.FromMinutes(2),
        };

    /// <summary>What a kind of workbench is started with beyond the sample.</summary>
    protected virtual WorkbenchSettings CompleteSettings(WorkbenchSettings settings) => settings;

    /// <summary>How the browser comes in.</summary>
    protected virtual async Task EnterAsync() => await Browser.GetAsync(new Uri(Server.EntryAddress));

    /// <summary>Mistakes of the program that no page shows.</summary>
    public List<Exception> Mistakes { get; } = [];

    /// <summary>A browser that has no key.</summary>
    public HttpClient CreateStranger() =>
        new(new HttpClientHandler { AllowAutoRedirect = false, UseProxy = false })
        {
            BaseAddress = new(Server.Origin),
        };

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        Browser.Dispose();
        await Server.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    public async Task<string> ReadPageAsync(string path)
    {
        var answer = await Browser.GetAsync(new Uri(path, UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Cancel);
    }

    /// <summary>Fills in the form of a page and sends it, as a browser without script does.</summary>
    public async Task<HttpResponseMessage> SendFormAsync(
        string page,
        string action,
        params (string Name, string Value)[] fields
    )
    {
        var mark = await ReadMarkAsync(page);
        using var form = new FormUrlEncodedContent([
            new("form-mark", mark),
            .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)),
        ]);
        return await Browser.PostAsync(new Uri(action, UriKind.Relative), form, Cancel);
    }

    /// <summary>Sends the form of a page as a browser does: what a person leaves alone goes as it stands.</summary>
    public async Task<HttpResponseMessage> FillFormAsync(
        string page,
        params (string Name, string Value)[] fields
    )
    {
        using var read = new HtmlParser().ParseDocument(await ReadPageAsync(page));
        var form = read.Forms.Single(form => form.Elements.Any(element => element.Id == fields[0].Name));
        var sent = ReadStanding(form).ToDictionary();
        foreach (var (name, value) in fields)
            sent[name] = value;
        using var content = new FormUrlEncodedContent(sent);
        return await Browser.PostAsync(
            new Uri(form.GetAttribute("action") ?? page, UriKind.Relative),
            content,
            Cancel
        );
    }

    /// <summary>Sends a file from the form of a page.</summary>
    public async Task<HttpResponseMessage> SendFileAsync(
        string page,
        string action,
        string name,
        byte[] content,
        params (string Name, string Value)[] fields
    )
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent(await ReadMarkAsync(page)), "form-mark" },
            { new ByteArrayContent(content), "files", name },
        };
        foreach (var (field, value) in fields)
            form.Add(new StringContent(value), field);
        return await Browser.PostAsync(new Uri(action, UriKind.Relative), form, Cancel);
    }

    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>What a browser would send of a form as it stands.</summary>
    public static IEnumerable<(string Name, string Value)> ReadStanding(IHtmlFormElement form) =>
        form.Elements.SelectMany<IHtmlElement, (string, string)>(element =>
            element switch
            {
                IHtmlInputElement { Name: { } name, Type: not ("checkbox" or "radio" or "file") } input =>
                [
                    (name, input.Value),
                ],
                // Where nothing is chosen the first stands.
                IHtmlSelectElement { Name: { } name, Options: { Length: > 0 } options } =>
                [
                    (name, (options.FirstOrDefault(option => option.IsSelected) ?? options[0]).Value),
                ],
                IHtmlTextAreaElement { Name: { } name } area => [(name, area.Value)],
                _ => [],
            }
        );

    private async Task<string> ReadMarkAsync(string page) =>
        (await ReadPageAsync(page)).Split("name=\"form-mark\" value=\"")[1].Split('"')[0];
}
