using System.Text;
using Youju.Domain.Registers;
using Youju.Storage.Files;

namespace Youju.Storage.Tests;

/// <summary>A clerk opens a register in a spreadsheet and saves it: what it made of the file is read right, or told exactly.</summary>
public sealed class SpreadsheetHabitsTests : IDisposable
{
    private const string Head = "id,version,state,recorded-at,recorded-by,name,dates,visitors,spent";
    private const string Row =
        "e1,1,held,2024-03-01T09:00:00+08:00,经办,迎春灯会,2024-03-01/2024-03-05,2000,5000.50";

    private readonly string folder = Directory.CreateTempSubdirectory().FullName;

    public SpreadsheetHabitsTests()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        TestFolder.WriteTexts(folder, new(new("中心"), ["cn-hunan", "tourism"], new(2024)));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("GB18030")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Any_encoding_a_spreadsheet_saves_in_is_read(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        Save([.. encoding.GetPreamble(), .. encoding.GetBytes($"{Head}\r\n{Row}\r\n")]);

        Assert.Equal("迎春灯会", Only["name"] is TextValue text ? text.Text : null);
    }

    [Theory]
    [InlineData('\t')]
    [InlineData(';')]
    public void Cells_parted_by_tabs_or_semicolons_are_read(char parted)
    {
        Save($"{Head}\n{Row}\n".Replace(',', parted));

        Assert.Equal(5000.50m, Only["spent"] is MoneyValue money ? money.Money.Yuan : 0);
    }

    [Theory]
    [InlineData("2024/3/1")]
    [InlineData("2024年3月1日")]
    [InlineData("2024-3-1/2024-3-1")]
    public void Days_written_anew_are_the_same_days(string dates)
    {
        Save($"{Head}\ne1,1,held,2024-03-01T09:00:00+08:00,经办,迎春灯会,{dates},2000,\n");

        Assert.Equal(new DateRangeValue(new(2024, 3, 1), new(2024, 3, 1)), Only["dates"]);
    }

    [Fact]
    public void A_moment_without_a_zone_is_chinese_time()
    {
        Save($"{Head}\ne1,1,held,2024/3/1 9:00,经办,迎春灯会,,,\n");

        Assert.Equal(new DateTimeOffset(2024, 3, 1, 9, 0, 0, TimeSpan.FromHours(8)), Only.RecordedAt);
    }

    [Fact]
    public void Empty_columns_and_rows_left_behind_are_passed_over()
    {
        Save($"{Head},,\n{Row},,\n,,,,,,,,,,\n  \n");

        Assert.Equal("经办", Only.RecordedBy);
    }

    [Fact]
    public void A_column_without_a_name_that_holds_something_is_told() =>
        Assert.Contains(
            "registers/events.csv 第 2 行第",
            Wrong($"{Head},\n{Row},备注\n", "第 10 列有内容，表头却没有列名"),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_long_number_cut_short_is_told() =>
        Wrong(
            $"{Head}\n2.02401E+11,1,held,2024-03-01,经办,灯会,,,\n",
            "“2.02401E+11”是表格软件缩写的长数字，后面的数位已经丢了"
        );

    [Theory]
    [InlineData("Jan-24")]
    [InlineData("3月1日")]
    [InlineData("2024/1/1")]
    public void An_id_taken_for_a_day_is_told(string id) =>
        Wrong(
            $"{Head}\n{id},1,held,2024-03-01,经办,灯会,,,\n",
            $"“{id}”不像编号，像是表格软件把编号当成了日期"
        );

    [Fact]
    public void Chinese_commas_in_the_header_are_told() =>
        Wrong($"{Head}\n{Row}\n".Replace(',', '，'), "表头里是中文逗号“，”");

    [Theory]
    [InlineData("1.5", "“version”列应写整数，现为“1.5”")]
    [InlineData("99999999999", "“version”列应写整数，现为“99999999999”")]
    [InlineData("一", "“version”列应写数字，现为“一”")]
    public void A_version_that_is_no_whole_number_is_told(string version, string told) =>
        Wrong($"{Head}\ne1,{version},held,2024-03-01,经办,灯会,,,\n", told);

    [Fact]
    public void A_workbook_saved_beside_the_register_is_not_passed_over_in_silence()
    {
        Save($"{Head}\n{Row}\n");
        File.WriteAllText(Path.Combine(folder, "registers", "events.xlsx"), "PK");
        File.WriteAllText(Path.Combine(folder, "registers", "~$events.xlsx"), "锁");

        var told = Assert.Throws<DossierException>(() => TestFolder.ReadDossier(folder)).Message;
        Assert.StartsWith(
            "档案里有不是 CSV 的账或台账：registers/events.xlsx。请在表格软件里另存为",
            told,
            StringComparison.Ordinal
        );
    }

    private RecordVersion Only =>
        TestFolder.ReadDossier(folder).Registers["events"].Records.Values.Single().Current;

    private string Wrong(string text, string told)
    {
        Save(text);
        var message = Assert.Throws<DossierException>(() => TestFolder.ReadDossier(folder)).Message;
        Assert.Contains(told, message, StringComparison.Ordinal);
        return message;
    }

    private void Save(string text) => Save(Encoding.UTF8.GetBytes(text));

    private void Save(byte[] bytes)
    {
        Directory.CreateDirectory(Path.Combine(folder, "registers"));
        File.WriteAllBytes(Path.Combine(folder, "registers", "events.csv"), bytes);
    }
}
