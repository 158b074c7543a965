using Youju.Domain.Remarks;
using Youju.Reporting.Gaps;

namespace Youju.Cli.Wording;

/// <summary>What the gaps of a package say in Chinese, with the files and commands of this host: one entry a code.</summary>
internal static class GapWording
{
    /// <summary>Sentences by code; a slip in a text says what is wrong behind the piece.</summary>
    private static readonly Dictionary<string, Func<IReadOnlyList<string>, string>> Sentences = new(
        StringComparer.Ordinal
    )
    {
        [GapCodes.FactWithoutValue] = v => $"“{v[0]}”还没有数值{v[1]}",
        [GapCodes.FieldEmpty] = v => $"台账“{v[0]}”记录“{v[1]}”没有填写“{v[2]}”",
        [GapCodes.MeasureWithoutValue] = v => $"“{v[0]}”的“{v[1]}”还没有数值",
        [GapCodes.DeviationWithoutMeasure] = v =>
            $"指标“{v[0]}”的偏差没有写改进措施（targets.yaml 的 measure）",
        [GapCodes.ProblemWithoutMeasure] = v => $"问题“{v[0]}”没有写改进措施（targets.yaml 的 problems）",
        [GapCodes.PromiseUnanswered] = v => $"上年措施“{v[0]}”没有写落实情况（台账“{v[1]}”记录“{v[2]}”）",
        [GapCodes.ChapterEmpty] = v => $"“{v[0]}”没有内容，请写 narrative/{v[1]}.md",
        [GapCodes.BudgetUnknown] = v =>
            $"“{v[0]}”没有哪份材料说到：有的请导入或写 narrative/{v[1]}.md，没有的用 youju confirm 档案 {v[2]} --none 声明",
        [GapCodes.ChapterHidesMoney] = v =>
            $"收支账有“{v[0]}”的资金，请在 narrative/{v[1]}.md 说明用途和效果",
        [GapCodes.DateMissing] = _ => "没有写报告日期（dossier.yaml 的 report-date）",
        [GapCodes.ProjectNotInLedger] = v => $"targets.yaml 里的项目“{v[0]}”不在收支账里",
        [GapCodes.ProjectWithoutTargets] = v =>
            $"项目“{v[0]}”没有写绩效目标（targets.yaml 的 projects），不能填项目支出绩效自评表",
        [GapCodes.CellsEmpty] = v => $"《{v[0]}》有 {v[1]} 格没有数：{v[2]}",
        [GapCodes.ScoreRemark] = v => v[0],
        [GapCodes.DutyUncovered] = v =>
            $"职责“{v[0]}”没有对应的支出、记录和句子"
            + (
                v[1].Length == 0
                    ? "，请在文字里写明这一年做了什么"
                    : $"：请填台账{v[1]}，没有做的声明本年没有"
            ),
        [GapCodes.RegistersUnfilled] = v =>
            $"有 {v[0]} 个台账还没有填：{v[1]}；填写后导入，本年没有的用 youju confirm 档案 {v[2]} --none 声明",
        [GapCodes.LedgerContradiction] = v => $"{v[0]}。{(v[1].Length == 0 ? "" : $"出处：{v[1]}。")}",
        [GapCodes.RegisterDiffers] = v =>
            $"台账“{v[0]}”与收支账、单位资料不一致（S04）：{v[1]}为 {v[2]}，{v[3]}为 {v[4]}；请逐条核对台账，或更正另一边",
        [GapCodes.LastReportDiffers] = v =>
            $"{v[0]}与上年报告不衔接（C09）：本年是 {v[1]}（{v[2]}），上年报告是 {v[3]}（{v[4]}）；请对照批复的决算核对，确实调整过的在报告里说明",
        [GapCodes.RecordsAlike] = v => $"{v[0]}，用 youju duplicates 查看并说明是不是",
        [GapCodes.RecordOutsideYear] = v => v[0],
        [GapCodes.MoreRecordsAlike] = v => $"还有 {v[0]} 对记录可能是同一件事，用 youju duplicates 全部列出",
        [GapCodes.ValuesUnconfirmed] = v =>
            $"有 {v[0]} 项取来的值还没有确认，用 youju confirm 列出并逐项确认：{v[1]}{(v[2] == "0" ? "" : " 等")}",
        [GapCodes.LastYearFigures] = v => $"narrative/{v[0]}.md 里还有上年的数，请换成今年的：{v[1]}",
        [GapCodes.LastYearWords] = v => $"{v[0]}还是上年的文字，请改成今年的：{v[1]}",
        [GapCodes.ValuesIllustrative] = v => $"档案里有示例值：{v[0]}；正式报告前要换成真实的值",
        [GapCodes.FigureWithoutTrace] = v => $"没有找到“{v[0]}”的来源",
        [GapCodes.FigureUnsourced] = v => $"《{v[0]}》里的“{v[1]}”没有来源，请改用数据项：……{v[2]}……",
        [GapCodes.PersonalNumber] = v =>
            $"{v[0]}里有身份号码、手机号码或银行卡号，会印进公开的报告，请删去；联系方式写在“联系人”一栏，不会印出",
        [GapCodes.JudgementWithoutResult] = v =>
            $"指标“{v[0]}”是评定的，只写了理由；请写完成情况（targets.yaml 的 result，填报表的“实际完成值”）",
        [GapCodes.DeviationUnexplained] = v =>
            $"{v[0]} {v[1]}，超过计划 {v[2]}，请写原因和措施：targets.yaml 的 reasons 下写 of: {v[3]}、code（{v[4]}）、deviation 和 measure",
        [GapCodes.PackageFinding] = v =>
            $"《{v[0]}》检查出{v[2]}（{v[1]}）：{v[3]}{(v[4].Length == 0 ? "" : $"，原文“{v[4]}”")}",
        [GapCodes.FigureDiffers] = v =>
            $"《{v[0]}》里的“{v[1]}”印的是“{v[2]}”，档案和报告包的其他地方是“{v[3]}”，请改成一致",
        [GapCodes.PacksWithoutChapters] = v =>
            $"方案包 {v[0]} 都没有写报告的章节（report.yaml）。用 --pack 加一个省市的方案包。",
        [GapCodes.PacksWithoutScoring] = v =>
            $"方案包 {v[0]} 都没有写怎样计分（scoring.yaml）。用 --pack 加一个省市的方案包。",
        [GapCodes.IndicatorRepeated] = v =>
            $"targets.yaml 里有两个指标的编号都是“{v[0]}”，请改成不同的编号。",
        [GapCodes.FormUnknown] = v => $"没有名为“{v[0]}”的可选表。{v[1]}",
        [GapCodes.PackageTooLong] = v =>
            $"报告的文字合起来太长（多于 {v[0]} 个字符），没有生成报告包。请缩短 narrative 里的文字，去掉让文字成倍增长的写法。",
        [GapCodes.DocumentTooLong] = v =>
            $"《{v[0]}》太长：多于 {v[1]} 个字符或 {v[2]} 个段落和单元格，以后读不回来，没有生成报告包。请缩短文字。",
        [GapCodes.LoopsTooLong] = v => $"{v[0]} 算不出来：for 循环的次数太多（最多 {v[1]} 次），请减少",
        [GapCodes.TextTooLong] = v =>
            $"{v[0]} 算不出来：文字太长（最多 {v[1]} 个字符，算的中间结果也计在内），请缩短，或去掉让文字成倍增长的写法",
        [GapCodes.FigureRewritten] = v => $"{v[0]} 算不出来：数要照原样写，不能再用“|”改写",
        [GapCodes.FilterFailed] = v => $"{v[0]} 算不出来：“|”后面的算法用在了不能算的值上",
        [GapCodes.TextUnclear] = v => $"{v[0]} 里 {{% … %}} 的写法看不懂，请对照方案包的说明改正",
    };

    private static readonly Dictionary<string, Func<IReadOnlyList<string>, string>> Slips = new(
        StringComparer.Ordinal
    )
    {
        [GapCodes.FullWidthBrackets] = _ => "用了全角的括号，请改用英文输入法的 {{ }} 或 {% %}",
        [GapCodes.BracketsOpen] = v => $"没有用 {v[0]} 结束，请补上",
        [GapCodes.QuotesUnpaired] = _ => "里的引号没有成对",
        [GapCodes.PieceEmpty] = _ => "里面没有写数据项",
        [GapCodes.NameWithSpaces] = _ => "里面只能写一个名称，名称里不能有空格",
        [GapCodes.FilterUnknown] = v => $"“|”后面的“{v[0]}”不认识。{v[1]}",
        [GapCodes.FiltersTooMany] = v => $"“|”太多（最多 {v[0]} 个），请拆成几段",
        [GapCodes.FilterUnfit] = _ => "“|”后面的写法用不到这里：数要照原样写。请删去“|”和后面的部分",
        [GapCodes.BlocksTooDeep] = v => $"套在里面的层数太多（最多 {v[0]} 层），请拆成几段",
        [GapCodes.BracketsTooDeep] = v => $"里的括号太多（最多 {v[0]} 个），请拆成几段",
        [GapCodes.TagUnknown] = v => $"里的“{v[0]}”不认识。{v[1]}",
        [GapCodes.BlockOpen] = v => $$"""没有用 {% end{{v[0]}} %} 结束，请在这一段的末尾补上""",
        [GapCodes.BlockNotOpened] = v => $$"""前面没有对应的 {% {{v[0]}} %}，请删去""",
        [GapCodes.BlockMismatched] = v =>
            $$"""对不上第{{v[0]}}行的 {{v[1]}}，那里要用 {% end{{v[2]}} %} 结束""",
        [GapCodes.BranchWithoutIf] = _ => "前面没有对应的 {% if … %}",
        [GapCodes.LoopMalformed] = _ => "应写成 {% for 名称 in 列表 %}",
        [GapCodes.AssignMalformed] = _ => "应写成 {% assign 名称 = 值 %}，等号两边留空格",
        [GapCodes.CaptureMalformed] = _ => "应写成 {% capture 名称 %}",
        [GapCodes.ConditionsTooMany] = v => $"里的条件太多（最多 {v[0]} 个），请拆成几段",
        [GapCodes.ConditionMissing] = _ => "少了条件，应写成 {% if 名称 %} 或 {% if 名称 == 值 %}",
        [GapCodes.ConditionUnclear] = v =>
            $$"""里的条件“{{v[0]}}”看不懂，应写成 {% if 名称 == 值 %}，几个条件用 and 或 or 连接""",
        [GapCodes.ComparisonWithoutSpaces] = v => $"里的“{v[0]}”：比较符的两边要留空格",
        [GapCodes.ComparisonUnknown] = v => $"里的比较符“{v[0]}”不认识，相等写 ==，不等写 !=，大于写 >",
        [GapCodes.PieceUnclear] = _ => "的写法看不懂，请对照方案包的说明改正",
        [GapCodes.NameUnknown] = v => $"里没有“{v[0]}”这一项。{v[1]}",
        [GapCodes.FactUnknown] = v =>
            $"里没有“{v[0]}”这一个数{(v[1].Length == 0 ? "，用 youju facts 可以列出全部" : $"，相近的有：{v[1]}")}",
    };

    private static readonly Dictionary<string, string> Advice = new(StringComparer.Ordinal)
    {
        [GapCodes.MendOriginal] =
            "请对照原件，改正抄错的一处：金额在 ledger.csv，“三公”实物量在 dossier.yaml",
        [GapCodes.ExplainDifference] = "请对照原件核对；确是口径不同的，在报告里说明",
    };

    /// <summary>The codes that have a sentence.</summary>
    public static IEnumerable<string> Codes => [.. Sentences.Keys, .. Slips.Keys, .. Advice.Keys];

    /// <summary>One sentence that says what is missing, where and what to do.</summary>
    public static string DescribeGap(Remark gap) =>
        Slips.TryGetValue(gap.Code, out var slip)
            ? DescribeSlip(gap.Values, slip)
            : Sentences[gap.Code](gap.Values) + (gap.Advice is null ? "" : Advice[gap.Advice]);

    // narrative/overview.md 第2行：{{ x }} 里没有…
    private static string DescribeSlip(IReadOnlyList<string> values, Func<IReadOnlyList<string>, string> slip)
    {
        var (place, line, piece) = (values[0], values[1], values[2]);
        var where = line.Length == 0 ? place : $"{place} {line}";
        return $"{where}：{(piece.Length == 0 ? "" : piece + " ")}{slip([.. values.Skip(3)])}";
    }
}
