using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Youju.Cli.Terminals;

namespace Youju.Cli.Tests.Tourism;

/// <summary>What is written on the page that knows no network, and what becomes of it when it comes back.</summary>
public sealed partial class FieldCommandTests : IDisposable
{
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    private string Dossier => session.Path("dossier");

    [GeneratedRegex(
        "<script type=\"application/json\" id=\"data\">(?<data>.*?)</script>",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex Known();

    private async Task<JsonElement> TakeAlongAsync()
    {
        session.CopySample("yunxi-work");
        Assert.Equal(
            ExitCode.Clean,
            await session.RunAsync("field", Dossier, "旅游资源普查", "-o", session.Path("x.html"))
        );
        var page = await File.ReadAllTextAsync(session.Path("x.html"));
        return JsonDocument.Parse(Known().Match(page).Groups["data"].Value).RootElement;
    }

    private static string Entry(
        int number,
        string? record,
        int version,
        string texts,
        int? after = null,
        int? first = null
    ) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            {"n":{{number}},"record":{{(
                record is null ? "null" : $"\"{record}\""
            )}},"base":{{version}},"after":{{after?.ToString(CultureInfo.InvariantCulture) ?? "null"}},
             "first":{{first?.ToString(CultureInfo.InvariantCulture)
                ?? "null"}},"at":"2025-04-05T09:30:00+08:00","by":"王某","state":"","texts":{{texts}}}
            """
        );

    private async Task<int> BringBackAsync(JsonElement known, params string[] entries)
    {
        var file = session.Write(
            "现场.json",
            $$"""
            {"youju-field":1,"unit":"{{known.GetProperty(
                "unit"
            )}}","unitName":"某中心","year":{{known.GetProperty("year")}},
             "register":"resources","page":"p","device":"k3f9q","file":1,"entries":[{{string.Join(
                ',',
                entries
            )}}]}
            """
        );
        return await session.RunAsync("import", file, "--into", Dossier);
    }

    [Fact]
    public async Task The_page_holds_the_lists_and_needs_nothing_else()
    {
        var known = await TakeAlongAsync();
        var page = await File.ReadAllTextAsync(session.Path("x.html"));

        Assert.Equal(300, known.GetProperty("records").GetArrayLength());
        Assert.DoesNotContain(
            "http",
            page.Replace("http-equiv", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_was_written_in_the_field_comes_in_once()
    {
        var known = await TakeAlongAsync();
        var fresh = Entry(1, null, 0, """{"name":"现场石刻","township":"青石镇"}""");

        Assert.Equal(ExitCode.Clean, await BringBackAsync(known, fresh));
        Assert.Contains("“现场石刻”", session.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Clean, await BringBackAsync(known, fresh));
        Assert.Contains("1 条上次已经收下", session.Output, StringComparison.Ordinal);
        var records = await File.ReadAllTextAsync(session.Path("dossier/registers/resources.csv"));
        Assert.Equal(2, records.Split("现场石刻").Length);
    }

    [Fact]
    public async Task Two_entries_on_a_record_follow_each_other()
    {
        var known = await TakeAlongAsync();

        Assert.Equal(
            ExitCode.Clean,
            await BringBackAsync(
                known,
                Entry(1, null, 0, """{"name":"现场石刻","township":"青石镇"}"""),
                Entry(2, null, 0, """{"village":"某村"}""", after: 1, first: 1),
                Entry(3, "unit-001", 1, """{"village":"白鹭村"}"""),
                Entry(4, "unit-001", 1, """{"village":"白鹭坪村"}""", after: 3)
            )
        );
        var records = await File.ReadAllTextAsync(session.Path("dossier/registers/resources.csv"));
        Assert.Contains("unit-001,3,", records, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_before_the_entry_on_which_it_rests_is_held()
    {
        var known = await TakeAlongAsync();
        var second = Entry(2, "unit-001", 1, """{"village":"白鹭坪村"}""", after: 1);

        Assert.Equal(ExitCode.Findings, await BringBackAsync(known, second));
        Assert.Contains("搁置“白鹭坪金石器”：它接着第 1 条写", session.Error, StringComparison.Ordinal);
        Assert.Equal(
            ExitCode.Clean,
            await BringBackAsync(known, second, Entry(1, "unit-001", 1, """{"village":"白鹭村"}"""))
        );
    }

    [Fact]
    public async Task A_record_that_was_changed_meanwhile_is_held_and_not_merged()
    {
        var known = await TakeAlongAsync();
        var meanwhile = session.Write(
            "改.csv",
            "编号,单体名称,乡镇,村（社区）\nunit-001,白鹭坪金石器,青石镇,别的村\n"
        );
        await session.RunAsync("import", meanwhile, "--into", Dossier, "--register", "resources");

        Assert.Equal(
            ExitCode.Findings,
            await BringBackAsync(known, Entry(1, "unit-001", 1, """{"village":"白鹭村"}"""))
        );
        Assert.Contains("带出去的是第 1 版，现在已经是第 2 版", session.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(session.Path("现场.未导入.xlsx")));
        var records = await File.ReadAllTextAsync(session.Path("dossier/registers/resources.csv"));
        Assert.DoesNotContain("白鹭村", records, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_held_with_its_reason_and_the_others_come_in()
    {
        var known = await TakeAlongAsync();

        Assert.Equal(
            ExitCode.Findings,
            await BringBackAsync(
                known,
                Entry(1, "unit-001", 1, """{"use-value":"很高"}"""),
                Entry(2, "unit-002", 1, """{"village":"陵上村"}""")
            )
        );
        Assert.Contains("观赏游憩使用价值", session.Error, StringComparison.Ordinal);
        Assert.Contains("“青石坪陵墓”", session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"youju-field":1,"unit":"x","entries":[""", "不是完整的现场记录")]
    [InlineData(
        """{"youju-field":1,"unit":"x","unitName":"别处","year":2025,"register":"resources","page":"","device":"","file":1,"entries":[]}""",
        "现场记录是别处2025年度的"
    )]
    public async Task A_file_that_is_cut_off_or_of_another_unit_is_refused(string content, string words)
    {
        session.CopySample("yunxi-work");
        var file = session.Write("坏.json", content);

        Assert.Equal(ExitCode.Usage, await session.RunAsync("import", file, "--into", Dossier));
        Assert.Contains(words, session.Error, StringComparison.Ordinal);
    }
}
