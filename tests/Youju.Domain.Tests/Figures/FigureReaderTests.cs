using CsCheck;
using Youju.Domain.Figures;

namespace Youju.Domain.Tests.Figures;

public sealed class FigureReaderTests
{
    [Theory]
    [InlineData("基本支出62.61万元", "62.61万元=626100元")]
    [InlineData("收入1,234.56万元", "1,234.56万元=12345600元")]
    [InlineData("投资1.2万亿元", "1.2万亿元=1200000000000元")]
    [InlineData("监督检测2，417.36万元", "2，417.36万元=24173600元")]
    [InlineData("合计1，234，567元", "1，234，567元=1234567元")]
    [InlineData("为12万元，600万元", "12万元=120000元; 600万元=6000000元")]
    [InlineData("开展活动12，场馆300万元", "300万元=3000000元")]
    [InlineData("共３０人", "３０人=30人")]
    [InlineData("合计¥1,200.50，", "¥1,200.50=1200.5元")]
    [InlineData("1.2基本情况", "1.2=1.2")]
    [InlineData("投资1,234,567.8元", "1,234,567.8元=1234567.8元")]
    [InlineData("（大写：壹元零角伍分）", "壹元零角伍分=1.05元")]
    [InlineData("接待10万人次", "10万人次=100000人次")]
    [InlineData("单价0.39万，", "0.39万=3900")]
    [InlineData("下降-5.3%", "-5.3%=-5.3%")]
    [InlineData("提高1.2个百分点", "1.2个百分点=1.2个百分点")]
    [InlineData("每人120元/人", "120元/人=120元/人")]
    [InlineData("借款5千元", "5千元=5000元")]
    [InlineData("面积3000㎡", "3000㎡=3000平方米")]
    [InlineData("发电33.6万千瓦时", "33.6万千瓦时=336000千瓦时")]
    [InlineData("清运3万千克", "3万千克=30000公斤")]
    [InlineData("产值5千万元", "5千万元=50000000元")]
    public void Reads_a_number_with_its_unit(string text, string figures) =>
        Assert.Equal(figures, Reading.Of(text));

    [Theory]
    [InlineData("10余万元", "10余万元=100000元 MoreThan")]
    [InlineData("10万余人次", "10万余人次=100000人次 MoreThan")]
    [InlineData("2000多名", "2000多名=2000名 MoreThan")]
    [InlineData("近500件", "近500件=500件 Nearly")]
    [InlineData("约30人左右", "约30人左右=30人 About")]
    [InlineData("节约30万元", "30万元=300000元")]
    [InlineData("附近3个村", "3个=3个")]
    [InlineData("不低于90%", "不低于90%=90% AtLeast")]
    [InlineData("单价50万元以上", "50万元以上=500000元 AtLeast")]
    [InlineData("不超过8天", "不超过8天=8天 AtMost")]
    [InlineData("突破1亿元", "突破1亿元=100000000元 Above")]
    public void Reads_the_words_that_widen_a_figure(string text, string figures) =>
        Assert.Equal(figures, Reading.Of(text));

    [Theory]
    [InlineData("七百余人", "七百余人=700人 MoreThan")]
    [InlineData("二十万元", "二十万元=200000元")]
    [InlineData("十几场", "十几场=10场 MoreThan")]
    [InlineData("数十家", "数十家=10家 MoreThan")]
    [InlineData("百余人", "百余人=100人 MoreThan")]
    [InlineData("上万人次", "上万人次=10000人次 AtLeast")]
    [InlineData("三五天", "三五天=3天")]
    [InlineData("两个项目", "两个=2个")]
    [InlineData("占三分之一", "三分之一=33.33%")]
    [InlineData("百分之三十点五", "百分之三十点五=30.5%")]
    [InlineData("占两成", "两成=20%")]
    [InlineData("半数以上", "半数以上=50% AtLeast")]
    [InlineData("产值翻一番", "翻一番=2倍")]
    [InlineData("（大写：壹拾贰万叁仟元伍角整）", "壹拾贰万叁仟元伍角整=123000.5元")]
    public void Reads_figures_in_Chinese_characters(string text, string figures) =>
        Assert.Equal(figures, Reading.Of(text));

    [Theory]
    [InlineData("2024年12月20日")]
    [InlineData("（空间布局2024-2035）")]
    [InlineData("国家3A级景区")]
    [InlineData("第六批、第14条、第 3 项")]
    [InlineData("湘财绩〔2013〕29号")]
    [InlineData("2080505机关养老、30217公务接待费")]
    [InlineData("电话0730-8412345")]
    [InlineData("抢抓“5.1”和5·19")]
    [InlineData("1.基本情况\n2．问题\n（1）收入")]
    [InlineData("1.2 基本情况")]
    [InlineData("十分重要，一是一般公共预算，三公经费")]
    [InlineData("单位：万元")]
    [InlineData("做好一个项目、一次培训")]
    [InlineData("管理规范2.0")]
    [InlineData("落实八项规定，千家万户")]
    [InlineData("14时30分至17:00")]
    [InlineData("账号6222021234567890123")]
    [InlineData("2024项目支出")]
    public void Passes_over_what_only_looks_like_a_figure(string text) => Assert.Equal("", Reading.Of(text));

    [Theory]
    [InlineData("支出62. 61万元", "62. 61万元=626100元")]
    [InlineData("收入合计1 234.56万元", "1 234.56万元=12345600元")]
    [InlineData("支出12.5\n万元", "12.5\n万元=125000元")]
    [InlineData("支出12.5万\n元", "12.5万\n元=125000元")]
    [InlineData("2024年度本部门的一般公共预算财政拨款支出12\n34.56万元", "12\n34.56万元=12345600元")]
    [InlineData("附件1\n项目支出", "")]
    public void Joins_what_a_narrow_column_tore_apart(string text, string figures) =>
        Assert.Equal(figures, Reading.Of(text));

    [Theory]
    [InlineData("13万元～17万元", "13万元=130000元 AtLeast; 17万元=170000元 AtMost")]
    [InlineData("13-17万元", "13=130000元 AtLeast; 17万元=170000元 AtMost")]
    [InlineData("15%～30%", "15%=15% AtLeast; 30%=30% AtMost")]
    [InlineData("62.61万元-56.6万元", "62.61万元=626100元; 56.6万元=566000元")]
    public void Reads_the_ends_of_a_range(string text, string figures) =>
        Assert.Equal(figures, Reading.Of(text));

    [Theory]
    [InlineData("合计\t93.78\t62\t-1.50", "93.78=93.78; 62=62; -1.50=-1.5")]
    [InlineData("2050201\t学前教育\t12.00", "12.00=12")]
    [InlineData("科目\t2024\t2023", "")]
    [InlineData("| 合计 | 35 |", "35=35")]
    [InlineData("增长13.95，主要是", "13.95=13.95")]
    public void Reads_a_bare_number_only_where_it_looks_like_a_quantity(string text, string figures) =>
        Assert.Equal(figures, Reading.Of(text));

    [Fact]
    public void Keeps_what_one_step_of_the_last_digit_is_worth()
    {
        Assert.Equal(0.01m, Reading.One("62.60万元").Grain);
        Assert.Equal(0.1m, Reading.One("56.6万元").Grain);
        Assert.Equal(100m, Reading.One("300余人").Grain);
        Assert.Equal(10m, Reading.One("二十余万元").Grain);
    }

    [Theory]
    [InlineData("佰·亿亿亿亿元")]
    [InlineData("一亿亿亿亿亿亿亿亿元")]
    [InlineData("九千九百九十九万九千九百九十九亿九千九百九十九万九千九百九十九亿亿亿亿元")]
    public void Passes_over_numerals_that_no_budget_could_hold(string noise) =>
        Assert.DoesNotContain(Reading.Reader.ReadFigures(noise), figure =>
            figure.Nominal > Interval.Unbounded
        );

    [Fact]
    public void Never_throws_and_keeps_order_on_any_text() =>
        Gen.OneOf(
                Gen.String,
                Gen.String["0１5.,，-~～—·〔〕 \t\n一十百千万亿元%个百分点余约近几数半第年翻分之壹佰¥/：AB目"]
            )
            .Sample(
                text =>
                {
                    var end = 0;
                    foreach (var figure in Reading.Reader.ReadFigures(text))
                    {
                        if (
                            figure.Span.Start < end
                            || figure.Span.Length == 0
                            || figure.Span.End > text.Length
                        )
                            return false;
                        if (
                            !figure.Span.Contains(figure.Digits)
                            || figure.Interval.Low > figure.Interval.High
                        )
                            return false;
                        end = figure.Span.End;
                    }

                    return true;
                },
                iter: 20_000
            );
}
