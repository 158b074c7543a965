namespace Youju.Reading.Prose;

/// <summary>The words by which clauses are read: what they begin and end with, name and compare.</summary>
internal static class Phrases
{
    // What may stand before the name of what is measured.
    public static readonly WordList BeforeSubject = new(
        "其中",
        "包括",
        "包含",
        "分别为",
        "分别是",
        "主要用于",
        "用于",
        "由",
        "共有",
        "截至",
        "按",
        "此外",
        "另外",
        "同时",
        "一是",
        "二是",
        "三是",
        "四是",
        "五是",
        "全年",
        "当年",
        "今年",
        "共",
        "本单位",
        "本部门",
        "我单位",
        "我局",
        "我中心",
        "、",
        "，",
        "。",
        "：",
        "和",
        "及",
        "”",
        "）",
        "（",
        "(",
        "的"
    );

    // What may stand between that name and its figure.
    public static readonly WordList BehindSubject = new(
        "年初预算数",
        "年初预算",
        "年初批复",
        "全年预算数",
        "全年预算",
        "调整后预算数",
        "调整预算数",
        "调整后预算",
        "调整预算",
        "调整后",
        "当年预算执行数",
        "预算执行数",
        "全年执行数",
        "执行数",
        "实际执行",
        "实际支出数",
        "实际支出",
        "年中追加预算",
        "年中追加",
        "追加预算",
        "追加",
        "追减",
        "实际到位",
        "到位",
        "下达",
        "决算数",
        "决算",
        "实际完成",
        "完成",
        "预算安排",
        "预算数",
        "预算",
        "安排",
        "计划",
        "批复",
        "为",
        "是",
        "达到",
        "达",
        "共计",
        "共",
        "约",
        "当年",
        "：",
        ":",
        "金额",
        "了",
        "的",
        "支付",
        "各"
    );

    // Words that name nothing by themselves.
    public static readonly string[] Nameless =
    [
        "",
        "支出",
        "收入",
        "经费",
        "资金",
        "费用",
        "实现",
        "采购",
        "数额",
        "同期",
        "度",
        "年度",
    ];

    public static readonly string[] LongChanges =
    [
        .. Words.Up.All.Concat(Words.Down.All).Where(word => word.Length > 1),
    ];

    // The first stage of which a word stands in the clause counts.
    public static readonly (AmountStage Stage, string[] Words)[] Stages =
    [
        (AmountStage.InitialBudget, ["年初预算", "预算批复", "年初批复"]),
        (AmountStage.FullBudget, ["全年预算", "调整预算", "调整后"]),
        (AmountStage.Executed, ["执行数", "决算", "实际支出", "全年执行", "支出执行", "实际完成"]),
        (AmountStage.Added, ["追加"]),
        (AmountStage.Arrived, ["到位", "下达"]),
        (AmountStage.Budget, ["预算"]),
    ];

    // Kinds of budget whose names hold 预算 and tell no stage.
    public static readonly string[] BudgetKinds = ["一般公共预算", "政府性基金预算", "国有资本经营预算"];

    public static readonly WordList YearWords = new("年度", "年");

    // The year before the one reported on.
    public static readonly string[] Priors = ["上年度", "上一年度", "上年同期", "上年", "去年同期", "去年"];

    public static readonly WordList RateNames = new(
        "执行率",
        "完成率",
        "支付率",
        "到位率",
        "使用率",
        "控制率",
        "节约率",
        "变动率",
        "支出率",
        "覆盖率",
        "合格率",
        "及时率",
        "达标率",
        "回收率",
        "有效率",
        "满意度",
        "满意率",
        "进度",
        "调整率",
        "结转率",
        "兑现率"
    );

    // What may stand between the whole of 占… and its share.
    public static readonly WordList ShareTails = new(
        "比重",
        "比例",
        "比率",
        "比",
        "的",
        "为",
        "达",
        "约",
        "达到",
        "：",
        "了"
    );

    // What may stand between a word of change and its amount: 增加支出20万元.
    public static readonly WordList ChangedThings = new(
        "支出",
        "收入",
        "经费",
        "预算",
        "拨款",
        "资金",
        "数",
        "人员",
        "费用",
        "投入",
        "总计",
        "合计",
        "总额"
    );

    // 完成 of 完成率, where the rate is told by the deed alone.
    public static readonly WordList RateStems = new([
        .. RateNames.All.Where(name => name.EndsWith('率')).Select(name => name[..^1]),
    ]);

    // 同 and 和 compare at the start of the words only.
    public static readonly (char Word, bool OnlyAtStart)[] Comparers =
    [
        ('与', false),
        ('较', false),
        ('同', true),
        ('比', false),
        ('和', true),
    ];

    public static readonly WordList ComparisonOpeners = new("比", "较", "与", "同", "相比");

    public static readonly string[] ComparisonEnds =
    [
        .. Words.Up.All.Concat(Words.Down.All).Concat(Words.Flat).Where(word => word.Length > 1),
        "相比",
        "比较",
        "，",
    ];

    public static readonly string[] NamedChanges =
    [
        "增加",
        "减少",
        "小于",
        "大于",
        "低于",
        "高于",
        "多于",
        "少于",
        "超出",
        "多支出",
        "少支出",
        "节约",
    ];

    // Words that open a list and say that nothing is left out.
    public static readonly WordList ListPromises = new(
        "包括",
        "包含",
        "分别为",
        "分别是",
        "分别用于",
        "具体为",
        "具体如下",
        "构成如下",
        "组成如下",
        "构成情况为",
        "分布情况为",
        "构成为",
        "个项目："
    );

    // Words that open a list which may be incomplete.
    public static readonly WordList ListMentions = new("其中", "主要用于", "中，");

    // 由…构成
    public static readonly WordList Compositions = new("构成", "组成");

    // 按…分类, 按…分为, 按…分，包括
    public static readonly WordList Classifiers = new("类", "为", "成", "看", "，", "：", ":", "包", "括");

    // 主要原因是…，与上年相比减少…: after the grounds the sentence may go on about its own subject.
    public static readonly WordList Resumptions = new("与上年", "比上年", "较上年", "同比", "与20");

    // 主要原因：一是…；其次…: the grounds go on.
    public static readonly WordList Continuations = new("其次", "另外");
}
