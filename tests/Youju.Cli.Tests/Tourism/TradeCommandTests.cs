using Youju.Cli.Terminals;
using Youju.Packs.Library;

namespace Youju.Cli.Tests.Tourism;

/// <summary>Coordinates, census, deadlines and ratings from the command line.</summary>
public sealed class TradeCommandTests : IDisposable
{
    private const string Factors =
        "观赏游憩使用价值,历史文化科学艺术价值,珍稀奇特程度,规模、丰度与几率,完整性,知名度和影响力,适游期或使用范围";
    private readonly Session session = new();

    public void Dispose() => session.Dispose();

    [Fact]
    public async Task A_position_is_told_in_another_system()
    {
        Assert.Equal(
            ExitCode.Clean,
            await session.RunAsync("coordinates", "113.2696,29.4750", "--from", "WGS84", "--to", "高德")
        );
        Assert.StartsWith("GCJ-02  113.27", session.Output, StringComparison.Ordinal);
        await session.RunAsync("coordinates", "114,29.5", "--from", "CGCS2000", "--to", "高斯");
        Assert.Contains("38 带（中央经线 114°）", session.Output, StringComparison.Ordinal);
        Assert.Contains("Y（东）38500000.000", session.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("113.2696,29.4750", "WGS84", "WGS84", "这个坐标已经是 WGS84，不能再换算成 WGS84。")]
    [InlineData("113.16.10,29.28.30", "WGS84", "高德", "不是一个坐标")]
    [InlineData("113.2696,29.4750", "西安80", "高德", "不认识坐标系“西安80”")]
    public async Task A_position_that_cannot_be_told_says_why(
        string input,
        string from,
        string to,
        string words
    )
    {
        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync("coordinates", input, "--from", from, "--to", to)
        );
        Assert.Contains(words, session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_that_is_not_there_is_said_to_be_missing()
    {
        Assert.Equal(
            ExitCode.Unreadable,
            await session.RunAsync("coordinates", "没有这个.xlsx", "--from", "WGS84", "--to", "高德")
        );
        Assert.Contains("找不到文件“没有这个.xlsx”", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_keeps_its_cells_and_is_not_converted_twice()
    {
        var table = session.Write(
            "单体.csv",
            "名称,经度,纬度,备注\n大矶头,113.2,29.53,江边\n坏行,29.5,113.2,\n"
        );
        var converted = session.Path("换算.csv");

        Assert.Equal(
            ExitCode.Findings,
            await session.RunAsync("coordinates", table, "--from", "百度", "--to", "WGS84", "-o", converted)
        );
        Assert.Contains(
            "第 3 行：经度“29.5”和纬度“113.2”像是写反了",
            session.Error,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "大矶头,113.2,29.53,江边,WGS84,113.18",
            await File.ReadAllTextAsync(converted),
            StringComparison.Ordinal
        );
        Assert.Equal(
            ExitCode.Usage,
            await session.RunAsync("coordinates", converted, "--from", "百度", "--to", "WGS84")
        );
        Assert.Contains("这张表已经换算过", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_census_is_checked_and_counted()
    {
        var table = session.Write(
            "普查表.csv",
            $"单体名称,代号,基本类型,乡镇,等级,评分人,{Factors}\n"
                + "大矶头,FGC,,陆城镇,,,\n"
                + "清溪村,AAA,山丘型景观,路口镇,二级,甲,10,10,5,5,3,5,4\n"
                + "清溪村,AAA,山丘型景观,路口镇,二级,乙,10,10,5,5,3,5,4\n"
        );

        Assert.Equal(ExitCode.Findings, await session.RunAsync("census", table));
        Assert.Contains(
            "第 2 行“大矶头”：FGC 是 GB/T 18972-2003 的“",
            session.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "第 3 行“清溪村”：写的是二级，42 分应是一级。",
            session.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("单体 2 个，其中 2 个要核对", session.Output, StringComparison.Ordinal);
        Assert.Contains("没有核对过原文 [K]", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Units_of_one_name_in_two_townships_or_at_two_places_are_two()
    {
        var table = session.Write(
            "普查表.csv",
            "单体名称,代号,基本类型,乡镇,经度,纬度,评分人\n"
                + "土地庙,FAA,,云溪街道,,,\n"
                + "土地庙,FAA,,陆城镇,113.20,29.50,\n"
                + "土地庙,FAA,,陆城镇,113.25,29.50,\n"
                + "土地庙,EAC,,陆城镇,,,\n"
                + "古桥,EAC,,陆城镇,113.20,29.50,甲\n"
                + "古桥,EAC,,陆城镇,,,乙\n"
        );

        await session.RunAsync("census", table);

        Assert.Contains("单体 5 个", session.Output, StringComparison.Ordinal);
        Assert.Contains("云溪街道 1", session.Output, StringComparison.Ordinal);
        Assert.Contains(
            "几行合成一个单体的 1 个（名称、编号、类型、乡镇都相同，坐标不矛盾）：第 6、7 行“古桥”。",
            session.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_date_is_counted_back_over_holidays()
    {
        Assert.Equal(
            ExitCode.Clean,
            await session.RunAsync("deadlines", "2024-05-10", "村里报材料=5", "区级审核=3+2")
        );
        Assert.Equal(
            "村里报材料：最晚 2024-04-24 星期三 开始，2024-04-30 星期二 办完\n区级审核：最晚 2024-04-30 星期二 开始，2024-05-08 星期三 办完\n",
            session.Output
        );
    }

    [Fact]
    public async Task An_event_lists_its_permit_and_writes_a_calendar()
    {
        var file = session.Path("樱花节.ics");

        Assert.Equal(
            ExitCode.Clean,
            await session.RunAsync("deadlines", "2025-04-05", "--persons", "2000", "-o", file)
        );
        Assert.Contains(
            "  2025-03-14 星期五 以前：向公安机关提出安全许可申请",
            session.Output,
            StringComparison.Ordinal
        );
        Assert.StartsWith("BEGIN:VCALENDAR\r\n", await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("报材料", "看不懂步骤“报材料”")]
    [InlineData("报材料=很久", "看不懂步骤“报材料=很久”")]
    public async Task A_step_that_is_not_understood_says_how_to_write_it(string step, string words)
    {
        Assert.Equal(ExitCode.Usage, await session.RunAsync("deadlines", "2025-04-05", step));
        Assert.Contains(words, session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_year_without_a_notice_is_told()
    {
        await session.RunAsync("deadlines", "2031-04-05", "报材料=5");
        Assert.Contains("没有 2031 年的放假安排，只按星期算", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rating_sheet_says_what_is_missing_and_where_to_gain_it()
    {
        var table = session.Write(
            "自评表.csv",
            "序号,评定项目,满分,自检得分,佐证,整改费用\n1,资源吸引力,65,,,\n1.1,观赏游憩,25,20,照片,5000\n1.2,其他,40,35,照片,\n2,市场吸引力,35,15,照片,1000\n"
        );

        Assert.Equal(
            ExitCode.Clean,
            await session.RunAsync("rubric", table, "--sheet", "细则二", "--grade", "3A")
        );
        Assert.Contains("自检：70 分，够 2A", session.Output, StringComparison.Ordinal);
        Assert.Contains(
            "3A 要 75 分，自检还差 5 分。\n补这些就够：\n  2 市场吸引力：可补 20 分，要 1000 元\n",
            session.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_is_due_in_a_dossier_is_told_and_goes_into_a_calendar()
    {
        var calendar = session.Path("到期.ics");
        await session.RunAsync("deadlines", Sample("yunxi-work"), "--today", "2025-11-15", "-o", calendar);

        Assert.Contains("“示例教育集团”：落地，还有 136 天", session.Output, StringComparison.Ordinal);
        Assert.Contains("红灯　旅游项目库“示例环湖绿道”开工逾期", session.Output, StringComparison.Ordinal);
        Assert.Contains(
            "DTSTART;VALUE=DATE:20260331",
            await File.ReadAllTextAsync(calendar),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Duties_are_held_against_money_indicators_and_records()
    {
        Assert.Equal(ExitCode.Clean, await session.RunAsync("duties", Sample("yunxi-work")));

        Assert.Contains("记录：旅游资源普查 300 条", session.Output, StringComparison.Ordinal);
        Assert.Contains("每个普查单体支出：2025 年 395元/个", session.Output, StringComparison.Ordinal);
        await session.RunAsync("duties", Sample("yunxi-work"), "--format", "json");
        Assert.Contains("\"cost\": 395", session.Output, StringComparison.Ordinal);
    }

    private static string Sample(string name) =>
        System.IO.Path.Combine(RepositoryFiles.Root, "samples", name);

    [Fact]
    public async Task A_census_names_townships_of_no_county_and_those_without_a_unit()
    {
        var table = session.Write(
            "普查.csv",
            "单体名称,代号,基本类型,乡镇\n甲,EAC,教学科研实验场所,陆城镇\n乙,EAC,教学科研实验场所,陆城乡\n"
        );
        await session.RunAsync("census", table, "--county", "云溪区");

        Assert.Contains("云溪区没有“陆城乡”，有长岭街道", session.Output, StringComparison.Ordinal);
        Assert.Contains(
            "乡镇、街道 5 个，没有单体的：长岭街道、云溪街道、松杨湖街道、路口镇。",
            session.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_county_is_taken_from_a_table_of_codes_and_a_pack_reads_it()
    {
        var table = session.Write(
            "区划.csv",
            "统计用区划代码,名称\n430612000000,示例县\n430612101000,甲镇\n430612101200,甲村\n430613101000,外镇\n"
        );
        session.Write("包/pack.yaml", "id: own\nversion: 1.0.0\ntitle: 示例\nextends: [tourism]\n");
        await session.RunAsync(
            "counties",
            table,
            "--code",
            "430612",
            "-o",
            session.Path("包/counties/example.yaml")
        );

        Assert.Contains("示例县，乡镇、街道 1 个，村、社区 1 个", session.Output, StringComparison.Ordinal);
        var pack = PackLibrary.LoadPack(session.Path("包"));
        Assert.Equal("甲村", pack.Counties["example"].Towns.Single().Villages.Single().Name);
    }

    [Theory]
    [InlineData("4306", "应是六位数字")]
    [InlineData("110101", "没有 110101 的乡镇")]
    public async Task What_is_no_county_of_the_table_says_so(string code, string words)
    {
        var table = session.Write("区划.csv", "代码,名称\n430612101,甲镇\n");

        await session.RunAsync("counties", table, "--code", code, "-o", session.Path("县.yaml"));

        Assert.Contains(words, session.Error, StringComparison.Ordinal);
    }
}
