using Youju.Checking.Claims.Tables;
using Youju.Domain.Figures;
using Youju.Packs.Library;
using Youju.Reading.Tables;

namespace Youju.Checking.Tests.Tables;

public sealed class TextTableReaderTests
{
    private const string Table = """
        2024年部门一般公共预算支出表
        单位：元
        科目编码	科目名称	合计	基本支出	项目支出
        207	文化旅游体育与传媒支出	873,677	0	873,677
        20701	文化和旅游	873,677	0	873,677
        2070113	旅游宣传	873,677	0	873,677
        """;

    [Theory]
    [InlineData(
        "“文化旅游体育与传媒支出（类）文化和旅游（款）旅游宣传（项）”87.37万元，主要用于宣传。",
        Verdict.Exact
    )]
    [InlineData(
        "“文化旅游体育与传媒支出（类）文化和旅游（款）旅游宣传（项）”887.36万元，主要用于宣传。",
        Verdict.Contradiction
    )]
    [InlineData(
        "“文化旅游体育与传媒支出（类）文化和旅游（款）旅游宣传（项）”87.36万元。",
        Verdict.Truncation
    )]
    [InlineData(
        "1.文化旅游体育与传媒支出（类）文化和旅游（款）旅游宣传（项）。年初预算为90.00万元，支出决算为87.37万元。",
        Verdict.Exact
    )]
    public void A_subject_in_running_text_is_compared_with_its_cell(string sentence, Verdict verdict) =>
        Assert.Equal(verdict, Assert.Single(Verdicts(sentence)));

    [Theory]
    [InlineData("“文化旅游体育与传媒支出（类）文化和旅游（款）旅游规划（项）”87.36万元。")]
    [InlineData("文化旅游体育与传媒支出（类）文化和旅游（款）旅游宣传（项）比上年增加12.00万元。")]
    [InlineData("文化旅游体育与传媒支出（类）文化和旅游（款）旅游宣传（项），2023年预算70.00万元。")]
    public void Another_subject_or_a_figure_of_something_else_is_left_alone(string sentence) =>
        Assert.Empty(Verdicts(sentence));

    [Fact]
    public void A_class_agrees_with_any_table_that_lists_it() =>
        Assert.Equal(
            [Verdict.Exact],
            Verdicts(
                "文化旅游体育与传媒支出（类）支出90.00万元。\n2024年部门收支总表\n单位：万元\n一、事业收入\t90.00\t一、文化旅游体育与传媒支出\t90.00"
            )
        );

    private static IEnumerable<Verdict> Verdicts(string sentence)
    {
        var pack = PackLibrary.LoadPack("cn");
        var document = TableText.Document($"{sentence}\n{Table}");
        var figures = new FigureReader(pack.Figures).ReadFigures(document.Text);
        return TextTableReader
            .ReadClaims(document.Text, figures, TableReader.ReadTables(document, pack), pack)
            .Select(claim => claim.Verdict);
    }
}
