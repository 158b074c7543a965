using System.Text.Json;
using Youju.Domain.Findings;
using Youju.UseCases.Checks;

namespace Youju.UseCases.Tests.Checks;

/// <summary>Reports in the forms of many provinces, checked without a pack being named.</summary>
public sealed class OtherProvincesTests : IDisposable
{
    private static readonly string Home = Path.Combine(
        RepositoryFiles.Root,
        "tests/Youju.UseCases.Tests/Checks/OtherProvinces"
    );

    private readonly OwnFolder folder = new();

    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Home).Select(file => Path.GetFileName(file)!)];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public void A_clean_report_has_no_error(string file) =>
        Assert.Equal(0, CheckText(File.ReadAllText(Path.Combine(Home, file))).Errors);

    [Theory]
    [InlineData("汨罗市某局", "cn-hunan")]
    [InlineData("盐边县某局", "cn-sichuan")]
    [InlineData("昆明市某局", "cn")]
    [InlineData("某局", "cn-hunan")]
    public void The_place_decides_where_the_chapters_leave_it_open(string unit, string pack) =>
        Assert.Equal(
            pack,
            CheckText(
                $"{unit}2023年部门整体支出绩效自评报告\n一、概况\n略。\n二、政府性基金预算支出情况\n无。\n"
            ).Pack
        );

    [Theory]
    [InlineData("湘财绩〔2020〕7号", "cn-hunan")]
    [InlineData("川财绩〔2022〕3号", "cn-sichuan")]
    [InlineData("云财绩〔2020〕11号", "cn")]
    public void The_number_of_a_notice_tells_the_place(string notice, string pack) =>
        Assert.Equal(
            pack,
            CheckText(
                $"某局2023年部门整体支出绩效自评报告\n一、概况\n根据{notice}。\n二、存在的问题\n无。\n"
            ).Pack
        );

    [Fact]
    public void A_sentence_about_self_evaluation_is_no_title() =>
        Assert.Empty(
            CheckText("某局2022年工作总结\n我局开展部门整体支出绩效自评工作。\n一、基本情况\n略。\n").Findings
        );

    [Fact]
    public void Missing_chapters_are_one_finding_with_where_each_comes_from()
    {
        const string Text =
            "云溪区某局2023年部门整体支出绩效自评报告\n一、概况\n略。\n二、一般公共预算支出情况\n略。\n三、政府性基金预算支出情况\n无。\n"
            + "四、国有资本经营预算支出情况\n无。\n五、社会保险基金预算支出情况\n无。\n";

        var found = CheckText(Text).Findings.Single(finding => Rule(finding) == "STR007");

        Assert.Contains("依据未查到", found.GetProperty("proof").ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("附件3 项目支出绩效自评表.txt", false)]
    [InlineData("别的.txt", true)]
    public void An_annex_that_is_a_file_of_its_own_belongs_to_the_package(string name, bool isMissed)
    {
        foreach (var file in new[] { "附件1 基础数据表.txt", "附件2 整体支出绩效自评表.txt", name })
            File.WriteAllText(folder.Path(file), "表");

        var result = CheckText(
            "某局2023年部门整体支出绩效自评报告\n一、概况\n略。\n二、一般公共预算支出情况\n略。\n",
            "cn-hunan"
        );

        Assert.Equal(isMissed, result.Findings.Any(finding => Rule(finding) == "STR011"));
    }

    private static string? Rule(JsonElement finding) => finding.GetProperty("rule").GetString();

    private CheckedText CheckText(string text, string? pack = null)
    {
        var path = folder.Path("自评报告.txt");
        File.WriteAllText(path, text);
        var settings = new CheckSettings(pack, null, null, "json", null, Severity.Error, 1, null);
        var answer = new FileCheck(TimeProvider.System, wrong => wrong.ToString(), null).CheckFile(
            new(new InputFile(path, "自评报告.txt"), settings, IsWritten: true),
            CancellationToken.None
        );
        return new(JsonDocument.Parse(answer.Result).RootElement);
    }

    /// <summary>What the result says.</summary>
    private sealed record CheckedText(JsonElement Result)
    {
        public string? Pack => Result.GetProperty("packs")[0].GetProperty("id").GetString();

        public int Errors => Result.GetProperty("summary").GetProperty("errors").GetInt32();

        public int Infos => Result.GetProperty("summary").GetProperty("infos").GetInt32();

        public IEnumerable<JsonElement> Findings => Result.GetProperty("findings").EnumerateArray();
    }
}
