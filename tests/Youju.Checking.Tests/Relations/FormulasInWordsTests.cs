using Youju.Checking.Tests.Claims;
using Youju.Domain.Findings;

namespace Youju.Checking.Tests.Relations;

/// <summary>Relations whose formula, count or unit the words themselves tell.</summary>
public sealed class FormulasInWordsTests
{
    [Theory]
    // 860.40 − 512.20 are 348.20.
    [InlineData(
        "本年支出860.40万元。基本支出512.20万元；本年支出减去基本支出即项目支出，为384.20万元。",
        "384.20万元"
    )]
    [InlineData(
        "年初结余120.00万元，当年收入880.00万元，年末结余85.00万元。结余占比：年末结余／（年初结余＋当年收入）＝9.50%。",
        "9.50%"
    )]
    [InlineData("首期付息342万元，二期付息1620.0万元，付息合计504.0万元。", "504.0万元")]
    [InlineData("新增就业5312人，任务5000人，超额完成7.24%。", "7.24%")]
    [InlineData("概算（万元）：甲河2480、乙河3165、丙河1955，总概算7700。", "7700万元")]
    [InlineData("年末车辆16辆，其中执法执勤11辆、其他4辆。", "16辆")]
    public void What_the_formula_does_not_yield_is_wrong(string text, string wrong) =>
        Assert.Equal([wrong], Told.FindWrong([text]));

    [Theory]
    [InlineData("本年支出860.40万元。基本支出512.20万元；本年支出减去基本支出即项目支出，为348.20万元。")]
    [InlineData(
        "年初结余120.00万元，当年收入880.00万元，年末结余85.00万元。结余占比：年末结余／（年初结余＋当年收入）＝8.50%。"
    )]
    [InlineData("灌溉水利用系数由0.552提到0.561，净提0.009。")]
    [InlineData("输水管线186.3公里（目标192.0公里，完成97.03%，差5.7公里）。")]
    [InlineData("年初结转877.00万元，年末结转665.66万元，较年初211.34万元的降额，主要是付款，降幅24.10%。")]
    [InlineData("概算（万元）：甲河2480、乙河3165、丙河1955，总概算7600。")]
    [InlineData("年末车辆16辆，其中执法执勤12辆、其他4辆。")]
    public void What_it_yields_is_right(string text) => Assert.Empty(Told.FindWrong([text]));

    [Theory]
    [InlineData("用途有3类：奖补1860.5万元；补贴1427.3万元；奖金1328.0万元。", "Exact 3项")]
    [InlineData("用途有4类：奖补1860.5万元；补贴1427.3万元；奖金1328.0万元。", "Contradiction 4项")]
    [InlineData("收入来源有2：一般预算6218.55万元，基金1430.00万元，两本账合计7648.55万元。", "Exact 2项")]
    [InlineData("支出分四类：人员18万元，公用12万元，专项30万元，三类合计60万元。", "Contradiction 4项")]
    public void Items_with_figures_are_as_many_as_was_said(string text, string count) =>
        Assert.Equal([count], Told.Of(ClaimKind.Count, text));

    // What goes on may be an item too, and a number of an item counts none.
    [Theory]
    [InlineData("支出分四类：人员18万元，公用12万元，专项30万元。")]
    [InlineData("第3类：奖补18万元；补贴12万元。")]
    [InlineData("每3个：甲18万元，乙12万元，合计30万元。")]
    public void Where_the_list_is_open_nothing_is_counted(string text) =>
        Assert.Empty(Told.Of(ClaimKind.Count, text));
}
