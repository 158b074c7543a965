using System.Globalization;
using Youju.Database.Drafts;
using Youju.Database.People;
using Youju.Packs.Definitions;
using Youju.Storage.Files;

namespace Youju.Database.Tests.People;

/// <summary>Accounts, rights, units and sessions, on every kind of database.</summary>
public abstract class PeopleTests : IDisposable
{
    private const string Password = "Dongfeng-2026";

    private static readonly SignInRules Rules = new();

    private readonly string folder = Directory.CreateTempSubdirectory("youju-people-").FullName;
    private readonly Lazy<DatabasePlace> place;
    private readonly SteppedClock clock = new();

    protected PeopleTests() =>
        place = new(() =>
        {
            var prepared = OpenPlace(folder);
            prepared.Prepare();
            return prepared;
        });

    /// <summary>A new database of the kind.</summary>
    protected abstract DatabasePlace OpenPlace(string folder);

    private Staff Staff => new(place.Value, clock, TimeSpan.FromHours(72), "安全员（aq）");

    private Passwords Passwords => new(place.Value, clock, Rules);

    private SignInDesk Desk
    {
        get => field ??= new(place.Value, clock, Rules);
    }

    private SessionBook Sessions => new(place.Value, clock, TimeSpan.FromMinutes(30));

    private UnitTree Units => new(place.Value, clock, "系统员（xt）");

    private AuditTrail Trail => new(place.Value, clock, "审计员（sj）");

    public virtual void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_code_sets_a_password_once_and_in_its_time()
    {
        var code = Staff.AddAccount("zhang", "张三");

        Assert.Equal("zhang", Passwords.ClaimCode("ZHANG", code.ToLowerInvariant(), Password));
        Assert.Throws<DossierException>(() => Passwords.ClaimCode("zhang", code, "Another-2026"));
        var late = Staff.IssueCode("zhang");
        clock.Now += TimeSpan.FromHours(73);
        Assert.Throws<DossierException>(() => Passwords.ClaimCode("zhang", late, "Another-2026"));
        Assert.Equal(SignInState.Entered, Try("zhang", Password));
    }

    [Theory]
    [InlineData("short-1A", "至少要 10 个字符，现有 8 个")]
    [InlineData("alllowercase", "现有 1 种")]
    [InlineData("lower12345678", "现有 2 种")]
    [InlineData("Zhang-2026-x", "不能有用户名")]
    public void A_password_that_does_not_do_is_refused_with_the_reason(string password, string words)
    {
        var code = Staff.AddAccount("zhang", "张三");

        var refused = Assert.Throws<DossierException>(() => Passwords.ClaimCode("zhang", code, password));

        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_five_passwords_are_not_taken_again()
    {
        AddPerson("zhang");
        for (var number = 1; number <= 4; number++)
            Passwords.ChangePassword(
                "zhang",
                number == 1 ? Password : $"Chunfeng-{number - 1}",
                $"Chunfeng-{number}"
            );

        Assert.Throws<DossierException>(() => Passwords.ChangePassword("zhang", "Chunfeng-4", Password));
        Passwords.ChangePassword("zhang", "Chunfeng-4", "Chunfeng-5");
        Passwords.ChangePassword("zhang", "Chunfeng-5", Password);
        Assert.Throws<DossierException>(() => Passwords.ChangePassword("zhang", "wrong", "Chunfeng-9"));
    }

    [Fact]
    public void Five_failures_lock_the_account_until_somebody_opens_it()
    {
        AddPerson("zhang");
        for (var number = 0; number < 5; number++)
            Assert.Equal(SignInState.Wrong, Try("zhang", "wrong"));

        Assert.Equal(SignInState.Wrong, Try("zhang", Password));
        Staff.UnlockAccount("zhang");
        Assert.Equal(SignInState.Entered, Try("zhang", Password));
    }

    [Fact]
    public void A_success_forgets_the_failures_before_it()
    {
        AddPerson("zhang");
        for (var number = 0; number < 12; number++)
            Try("zhang", number % 4 == 3 ? Password : "wrong");

        Assert.Equal(SignInState.Entered, Try("zhang", Password));
    }

    [Fact]
    public void A_second_factor_is_asked_for_and_good_once()
    {
        AddPerson("zhang");
        var key = Passwords.CreateFactorKey("zhang");
        Assert.False(Passwords.TryTurnFactorOn("zhang", "000000x"));
        Assert.True(Passwords.TryTurnFactorOn("zhang", OneTimeFactor.ComputeCode(key)));

        Assert.Equal(SignInState.NeedsFactor, Try("zhang", Password));
        var factor = OneTimeFactor.ComputeCode(key);
        Assert.Equal(SignInState.Entered, Try("zhang", Password, factor));
        Assert.Equal(SignInState.Wrong, Try("zhang", Password, factor));
    }

    [Fact]
    public void A_session_ends_when_nothing_is_asked_for_so_long()
    {
        AddPerson("zhang");
        var secret = Sessions.BeginSession("zhang", "test");
        clock.Now += TimeSpan.FromMinutes(29);
        Assert.Equal("zhang", Sessions.FindAccount(secret)?.Login);
        clock.Now += TimeSpan.FromMinutes(29);
        Assert.Equal("zhang", Sessions.FindAccount(secret)?.Login);

        clock.Now += TimeSpan.FromMinutes(31);

        Assert.Null(Sessions.FindAccount(secret));
        Assert.Null(Sessions.FindAccount("another"));
    }

    [Fact]
    public void Who_leaves_keeps_his_name_and_his_login_goes_to_nobody()
    {
        AddPerson("zhang");
        AddPerson("li");
        Staff.GrantRole("zhang", new("Auditor", null), _ => null);
        var secret = Sessions.BeginSession("zhang", "test");

        Staff.SwitchOff("zhang", "li", _ => null);

        Assert.Null(Sessions.FindAccount(secret));
        Assert.Equal(SignInState.Wrong, Try("zhang", Password));
        Assert.Equal([new GrantLine("Auditor", null)], Staff.FindAccount("li")!.Grants);
        Assert.Equal("li", Staff.FindAccount("zhang")!.Successor);
        Assert.Throws<DossierException>(() => Staff.AddAccount("ZHANG", "另一位"));
        Assert.Throws<DossierException>(() => Staff.IssueCode("zhang"));
    }

    [Fact]
    public void What_the_leaver_typed_and_did_not_save_goes_to_the_successor()
    {
        AddPerson("zhang");
        AddPerson("li");
        var (leaver, next) = (Staff.FindAccount("zhang")!.Signature, Staff.FindAccount("li")!.Signature);
        var drafts = new DraftStore(place.Value);
        foreach (var path in new[] { "/dossiers/u-2024/money/grid", "/account/password" })
            KeepDraft(drafts, new(leaver, path, "desk"), "12");

        Staff.SwitchOff("zhang", "li", _ => null);

        Assert.Equal("12", Assert.Single(drafts.ListForms(next, "/")).Texts["a"]);
        Assert.Empty(drafts.ListForms(leaver, "/dossiers/"));
    }

    [Fact]
    public void What_both_typed_into_one_form_in_one_browser_stands_side_by_side()
    {
        AddPerson("zhang");
        AddPerson("li");
        var (leaver, next) = (Staff.FindAccount("zhang")!.Signature, Staff.FindAccount("li")!.Signature);
        var drafts = new DraftStore(place.Value);
        KeepDraft(drafts, new(leaver, "/dossiers/u-2024/money/grid", "desk"), "12");
        KeepDraft(drafts, new(next, "/dossiers/u-2024/money/grid", "desk"), "13");

        Staff.SwitchOff("zhang", "li", _ => null);

        Assert.Equal(
            ["12", "13"],
            drafts.ListForms(next, "/").Select(draft => draft.Texts["a"]).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_password_set_with_a_code_ends_every_session_of_the_account()
    {
        AddPerson("zhang");
        AddPerson("li");
        var (intruder, other) = (Sessions.BeginSession("zhang", "x"), Sessions.BeginSession("li", "y"));

        Passwords.ClaimCode("zhang", Staff.IssueCode("zhang"), "Another-2026");

        Assert.Null(Sessions.FindAccount(intruder));
        Assert.Equal("li", Sessions.FindAccount(other)?.Login);
    }

    private static void KeepDraft(DraftStore drafts, DraftForm form, string text) =>
        drafts.KeepFields(
            form,
            "",
            new Dictionary<string, string> { ["a"] = text },
            DateTimeOffset.UnixEpoch
        );

    [Fact]
    public void A_successor_who_may_not_have_the_roles_gets_none_and_nothing_changes()
    {
        AddPerson("zhang");
        AddPerson("li");
        Staff.GrantRole("zhang", new("Auditor", null), _ => null);

        Assert.Throws<DossierException>(() => Staff.SwitchOff("zhang", "li", _ => "不能"));

        Assert.True(Staff.FindAccount("zhang")!.IsOn);
        Assert.Empty(Staff.FindAccount("li")!.Grants);
    }

    [Fact]
    public void Units_stand_below_each_other_and_never_in_a_circle()
    {
        Units.PlaceUnits([("区政府", null), ("文旅局", "区政府"), ("文旅中心", "文旅局")]);
        var chain = Units.FindChain(FindUnit("文旅中心"));

        Assert.Equal([FindUnit("文旅中心"), FindUnit("文旅局"), FindUnit("区政府")], chain);
        Assert.Throws<DossierException>(() => Units.PlaceUnits([("区政府", "文旅中心")]));
        Assert.Throws<DossierException>(() => Units.PlaceUnits([("甲", null), ("乙", "没有的")]));
        Assert.Equal(3, Units.ListUnits().Count);
    }

    [Fact]
    public void Ways_up_that_are_kept_are_read_again_where_the_tree_was_changed_and_only_there()
    {
        var shelf = new UnitShelf(place.Value);
        Units.PlaceUnits([("区政府", null), ("文旅局", null)]);
        var before = shelf.ReadChains();
        AddPerson("zhang");
        var unmoved = shelf.ReadChains();
        Units.PlaceUnits([("文旅局", "区政府")]);
        var moved = shelf.ReadChains();
        Units.RemoveUnit(FindUnit("文旅局"));

        Assert.Same(before, unmoved);
        var bureau = Youju.Domain.Dossiers.UnitId.FromName("文旅局").ToString();
        Assert.Equal(
            [1, 2, 1],
            new[] { before, moved, shelf.ReadChains() }.Select(find => find(bureau).Count)
        );
    }

    [Fact]
    public void A_unit_is_taken_out_only_where_nothing_hangs_on_it()
    {
        Units.PlaceUnits([("区政府", null), ("文旅局", "区政府")]);
        AddPerson("zhang");
        Staff.GrantRole("zhang", new("Clerk", FindUnit("文旅局")), _ => null);

        Assert.Throws<DossierException>(() => Units.RemoveUnit(FindUnit("区政府")));
        Assert.Throws<DossierException>(() => Units.RemoveUnit(FindUnit("文旅局")));
        Staff.RevokeRole("zhang", new("Clerk", FindUnit("文旅局")));
        Units.RemoveUnit(FindUnit("文旅局"));
        Assert.Single(Units.ListUnits());
    }

    [Fact]
    public void A_name_at_a_provider_is_tied_to_one_account_for_ever()
    {
        AddPerson("zhang");
        AddPerson("li");

        Assert.Equal("zhang", Desk.TryProvider("https://id", "subject-1", "Zhang", "test"));
        Assert.Equal("zhang", Desk.TryProvider("https://id", "subject-1", "li", "test"));
        Assert.Null(Desk.TryProvider("https://id", "subject-2", "zhang", "test"));
        Assert.Null(Desk.TryProvider("https://id", "subject-3", "nobody", "test"));
    }

    [Fact]
    public void All_that_is_done_stands_in_one_chain()
    {
        AddPerson("zhang");
        Try("zhang", "wrong");
        Try("zhang", Password);
        Staff.SwitchOff("zhang", successor: null, _ => null);

        var verbs = Trail.ListLines(new(), 100).Select(line => line.Verb).Reverse();

        Assert.Equal(["account", "password", "sign-in-refused", "sign-in", "off"], verbs);
        Assert.Null(CreateCatalogue().VerifyLog());
        Assert.Equal(["off"], Trail.ListLines(new("停用"), 100).Select(line => line.Verb));
    }

    private DossierCatalogue CreateCatalogue() =>
        new(place.Value, new Evidence.FolderEvidenceStore(Path.Combine(folder, "evidence")), clock, "某人");

    private string FindUnit(string name) => Units.ListUnits().Single(unit => unit.Name == name).Id;

    private SignInState Try(string login, string password, string factor = "") =>
        Desk.TryPassword(login, password, factor, "test").State;

    private void AddPerson(string login) =>
        Passwords.ClaimCode(
            login,
            Staff.AddAccount(login, string.Create(CultureInfo.InvariantCulture, $"{login}姓名")),
            Password
        );
}

/// <summary>People in a file of SQLite.</summary>
public sealed class SqlitePeopleTests : PeopleTests
{
    protected override DatabasePlace OpenPlace(string folder) =>
        DatabasePlace.FromFile(Path.Combine(folder, "youju.db"));
}

/// <summary>A clock that goes on when it is told to.</summary>
internal sealed class SteppedClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}

/// <summary>People on PostgreSQL 15.</summary>
public sealed class PostgresPeopleTests(PostgresServer server) : PeopleTests, IClassFixture<PostgresServer>
{
    protected override DatabasePlace OpenPlace(string folder)
    {
        Assert.SkipWhen(server.Missing is not null, server.Missing ?? "");
        return DatabasePlace.FromConnection(server.CreateDatabase());
    }
}
