using Youju.Checking.Engine;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Packs.Library;

namespace Youju.Checking.Tests.Claims;

public sealed class SubjectListReaderTests
{
    private static readonly string[] Items =
    [
        "1. 文化支出（类）文化和旅游（款）行政运行（项）。年初预算为60.00万元，支出决算为58.00万元。",
        "2. 文化支出（类）文化和旅游（款）旅游宣传（项）。年初预算为30.00万元，支出决算为28.50万元。",
        "3. 住房保障支出（类）住房改革支出（款）住房公积金（项）。年初预算为10.00万元，支出决算为10.00万元。",
    ];

    [Fact]
    public void The_listed_subjects_are_the_total_in_budget_and_in_execution()
    {
        var sums = Told.Sums([
            "一般公共预算财政拨款支出年初预算为100.00万元，支出决算为96.50万元。",
            .. Items,
        ]);

        Assert.Equal(["Exact 100.00万元", "Exact 96.50万元"], sums.Order());
    }

    [Fact]
    public void A_wrong_subject_breaks_the_total()
    {
        var sums = Told.Sums([
            "一般公共预算财政拨款支出年初预算为100.00万元，支出决算为91.50万元。",
            .. Items,
        ]);

        Assert.Contains("Contradiction 91.50万元", sums);
    }

    [Fact]
    public void A_wrong_subject_is_reported_as_a_total_in_prose_not_as_one_of_a_table()
    {
        var builder = new DocumentBuilder();
        foreach (
            var words in Items.Prepend("一般公共预算财政拨款支出年初预算为100.00万元，支出决算为91.50万元。")
        )
            builder.AddParagraph(words);

        var findings = Checker
            .CheckDocument(builder.BuildDocument(), PackLibrary.LoadPack(PackLibrary.Root))
            .Findings;

        Assert.Equal(
            "FIG001",
            Assert.Single(findings, finding => finding.Verdict == Verdict.Contradiction).Rule
        );
    }

    [Fact]
    public void The_subjects_of_one_class_are_that_class()
    {
        var sums = Told.Sums([
            "一般公共预算财政拨款支出96.50万元，主要用于以下方面：文化支出（类）86.50万元；住房保障支出（类）10.00万元。",
            .. Items,
        ]);

        Assert.Contains("Exact 86.50万元", sums);
    }

    [Fact]
    public void A_subject_printed_twice_counts_once()
    {
        var sums = Told.Sums(["一般公共预算财政拨款支出支出决算为96.50万元。", .. Items, Items[2]]);

        Assert.Equal(
            ["Exact 96.50万元"],
            sums.Where(sum => sum.EndsWith("96.50万元", StringComparison.Ordinal))
        );
    }
}
