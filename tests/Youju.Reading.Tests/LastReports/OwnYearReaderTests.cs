using Youju.Reading.LastReports;
using static Youju.Reading.Tests.LastReports.LastReportSample;

namespace Youju.Reading.Tests.LastReports;

/// <summary>What a paper of the dossier's own year says of it in words.</summary>
public sealed class OwnYearReaderTests
{
    private const string Heading = "青禾县文化馆2025年度部门决算情况说明\n";

    [Fact]
    public void Sentences_of_accounts_tell_what_was_spent() =>
        Assert.Equal(
            ["expenditure.executed 2148700 100", "basic.executed 1264300 100", "project.executed 884400 100"],
            Read("本年支出合计214.87万元，其中：基本支出126.43万元，占58.84%；项目支出88.44万元，占41.16%。")
        );

    [Fact]
    public void What_the_year_is_compared_with_is_of_the_year_before() =>
        Assert.Equal(
            ["three-public.executed 53800 100", "three-public.prior-accounts 61100 100"],
            Read("2025年度“三公”经费支出决算5.38万元，比2024年度的6.11万元减少0.73万元，下降11.95%。")
        );

    [Fact]
    public void A_part_of_the_budget_is_none_of_what_was_spent() =>
        Assert.DoesNotContain(
            "basic.executed 3015000 100",
            Read("年初预算安排428.70万元，其中基本支出301.50万元、项目支出127.20万元。")
        );

    [Fact]
    public void What_is_told_of_a_part_of_the_year_is_none_of_its_amounts()
    {
        var stated = OwnYearReader.ReadDocument(
            Lines(Heading + "一、情况\n截至2025年9月，本年支出合计114.87万元，国内公务接待5批次。"),
            UsedPack,
            "说明.docx",
            2025
        );

        Assert.Empty(stated.Amounts);
        Assert.DoesNotContain(stated.Lines, line => line.Contains("接待", StringComparison.Ordinal));
        Assert.Contains(stated.Doubts, doubt => doubt.Contains("只说到年中", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Read(string sentence) =>
        OwnYearReader
            .ReadDocument(Lines(Heading + "一、情况\n" + sentence), UsedPack, "说明.docx", 2025)
            .Amounts.Select(Says);

    [Fact]
    public void What_is_named_behind_the_spending_of_one_budget_is_a_part_of_that() =>
        Assert.Equal(
            [
                "general.executed 6524800 100",
                "general.basic.executed 4917600 100",
                "general.project.executed 1607200 100",
            ],
            Read(
                "2025年度一般公共预算财政拨款支出652.48万元，占本年支出合计的61.33%。其中：基本支出491.76万元，项目支出160.72万元。"
            )
        );

    [Fact]
    public void What_no_key_keeps_of_one_budget_is_none_of_all_money() =>
        Assert.Equal(
            ["appropriation.spending.executed 6524800 100"],
            Read("2025年度财政拨款支出652.48万元，其中：基本支出491.76万元，项目支出160.72万元。")
        );
}
