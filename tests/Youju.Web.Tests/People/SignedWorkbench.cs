using System.Net;
using Youju.Database;
using Youju.Database.Evidence;
using Youju.Database.People;
using Youju.Packs.Definitions;
using Youju.UseCases.Dossiers;
using Youju.UseCases.People;
using Youju.Web.Hosting;

namespace Youju.Web.Tests.People;

/// <summary>A workbench where people sign in by name: a county, its bureau, the centre of the sample below it, and a school.</summary>
public class SignedWorkbench : Workbench
{
    public const string Bureau = "云溪区文化旅游广电体育局";
    public const string School = "云溪区第一中学";
    public const string Password = "Dongfeng-2026";

    private const string County = "云溪区人民政府";

    private static readonly SignInRules Rules = new();

    public Staff Staff => new(Place, TimeProvider.System, TimeSpan.FromHours(Rules.CodeHours), "测试");

    public UnitTree Units => new(Place, TimeProvider.System, "测试");

    public Passwords Passwords => new(Place, TimeProvider.System, Rules);

    public SignInDesk SignIn => new(Place, TimeProvider.System, Rules);

    public SessionBook Sessions => new(Place, TimeProvider.System, TimeSpan.FromMinutes(Rules.IdleMinutes));

    public AuditTrail Trail => new(Place, TimeProvider.System, "测试");

    private DatabasePlace Place => DatabasePlace.FromFile(Path.Combine(DataFolder, "youju.db"));

    private DossierCatalogue Catalogue =>
        new(
            Place,
            new FolderEvidenceStore(Path.Combine(DataFolder, "evidence")),
            TimeProvider.System,
            "测试"
        );

    /// <summary>The id of a unit of the tree.</summary>
    public string FindUnit(string name) => Units.ListUnits().Single(unit => unit.Name == name).Id;

    /// <summary>The name of the unit of the sample.</summary>
    public string Centre => Catalogue.FindLine(Path.GetFileName(Sample))!.Unit;

    /// <summary>The path of the dossier of a unit in 2024.</summary>
    public string FindDossier(string unit) => $"/dossiers/{FindUnit(unit)}-2024";

    /// <summary>Adds somebody who has set the password already.</summary>
    public void AddPerson(string login, string name, params (PersonRole Role, string? Unit)[] roles)
    {
        Passwords.ClaimCode(login, Staff.AddAccount(login, name), Password);
        foreach (var (role, unit) in roles)
            Staff.GrantRole(login, new(role.ToString(), unit is null ? null : FindUnit(unit)), _ => null);
    }

    /// <summary>A browser in which somebody is signed in.</summary>
    public HttpClient OpenBrowser(string login)
    {
        var handler = new HttpClientHandler { AllowAutoRedirect = false, UseProxy = false };
        var origin = new Uri(Server.Origin);
        handler.CookieContainer.Add(
            origin,
            new Cookie($"youju-{origin.Port}", Sessions.BeginSession(login, "test"))
        );
        return new(handler) { BaseAddress = origin };
    }

    /// <summary>Sends the form of a page, as a browser without script does.</summary>
    public static async Task<HttpResponseMessage> SendAsync(
        HttpClient browser,
        string page,
        string action,
        params (string Name, string Value)[] fields
    )
    {
        using var shown = await browser.GetAsync(page, Cancel);
        var mark = ReadMark(await shown.Content.ReadAsStringAsync(Cancel));
        using var request = new HttpRequestMessage(HttpMethod.Post, action)
        {
            Content = new FormUrlEncodedContent([
                new("form-mark", mark),
                .. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)),
            ]),
        };
        return await browser.SendAsync(request, Cancel);
    }

    public static string ReadMark(string page) => page.Split("name=\"form-mark\" value=\"")[1].Split('"')[0];

    public static async Task<string> ReadAsync(HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel));

    protected override WorkbenchSettings CompleteSettings(WorkbenchSettings settings) =>
        settings with
        {
            SignsIn = true,
        };

    protected override Task EnterAsync()
    {
        Units.PlaceUnits([(County, null), (Bureau, County), (Centre, Bureau), (School, County)]);
        foreach (var unit in new[] { Bureau, School })
            BeginDossier(unit);
        return Task.CompletedTask;
    }

    /// <summary>Begins the year 2024 of a unit of the tree.</summary>
    public void BeginDossier(string unit) =>
        CreateDossier.CreateBlank(
            new(Catalogue.FindId($"{FindUnit(unit)}-2024"), unit, 2024, [], TimeProvider.System.GetUtcNow())
        );
}
