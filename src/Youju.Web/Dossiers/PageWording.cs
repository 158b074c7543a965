using System.Buffers;
using System.Text.RegularExpressions;
using Youju.Domain.Remarks;
using Youju.Reporting.Gaps;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Imports;
using Youju.UseCases.Packages;

namespace Youju.Web.Dossiers;

/// <summary>What pages say otherwise than the command line: no file, no option, no command of it.</summary>
internal static partial class PageWording
{
    private static readonly Dictionary<string, Func<IReadOnlyList<string>, string>> Sentences = new(
        StringComparer.Ordinal
    )
    {
        [GapCodes.DeviationWithoutMeasure] = v => $"指标“{v[0]}”有偏差，没有写改进措施",
        [GapCodes.ProblemWithoutMeasure] = v => $"问题“{v[0]}”没有写改进措施",
        [GapCodes.ChapterEmpty] = v => $"“{v[0]}”没有内容",
        [GapCodes.BudgetUnknown] = v => $"“{v[0]}”没有哪份材料说到；本年没有的请声明没有",
        [GapCodes.ChapterHidesMoney] = v => $"收支账有“{v[0]}”的资金，请写明用途和效果",
        [GapCodes.DateMissing] = _ => "没有写报告日期",
        [GapCodes.ProjectNotInLedger] = v => $"有目标的项目“{v[0]}”不在收支账里",
        [GapCodes.ProjectWithoutTargets] = v => $"项目“{v[0]}”没有写绩效目标，填不了它的自评表",
        [GapCodes.RegistersUnfilled] = v =>
            $"有 {v[0]} 本台账还没有填：{DropKeys(v[1])}；本年没有的请声明没有",
        [GapCodes.DutyUncovered] = v =>
            $"职责“{v[0]}”没有对应的支出、记录和句子"
            + (
                v[1].Length == 0
                    ? "，请在文字里写明这一年做了什么"
                    : $"：请填台账{DropKeys(v[1])}，没有做的声明本年没有"
            ),
        [GapCodes.RecordsAlike] = v => v[0],
        [GapCodes.MoreRecordsAlike] = v => $"还有 {v[0]} 对记录可能是同一件事",
        [GapCodes.ValuesUnconfirmed] = v =>
            $"有 {v[0]} 项取来的值还没有人确认：{v[1]}{(v[2] == "0" ? "" : " 等")}",
        [GapCodes.LastYearFigures] = v => $"自己写的文字里还有上年的数，请换成今年的：{v[1]}",
        [GapCodes.PacksWithoutChapters] = v => $"方案包 {v[0]} 都没有写报告的章节，请换用一个省市的方案包",
        [GapCodes.PacksWithoutScoring] = v => $"方案包 {v[0]} 都没有写怎样计分，请换用一个省市的方案包",
        [GapCodes.IndicatorRepeated] = v => $"有两个指标的编号都是“{v[0]}”，请改成不同的编号",
        [GapCodes.PackageTooLong] = v => $"报告的文字合起来太长（多于 {v[0]} 个字符），请缩短自己写的文字",
        [GapCodes.FactUnknown] = v =>
            $"{v[0]} {v[1]}：{v[2]} 里没有“{v[3]}”这一个数{(v.Count < 5 || v[4].Length == 0 ? "" : $"，相近的有：{KeepNames(v[4])}")}",
        [GapCodes.JudgementWithoutResult] = v => $"指标“{v[0]}”是评定的，只写了理由；请写完成情况",
        [GapCodes.DeviationUnexplained] = v => $"{v[0]} {v[1]}，超过计划 {v[2]}，请写原因和措施",
        [DossierRemarks.ChangedByHand] = v => $"最近一步之后，有内容不经过页面就变了：{v[0]}",
        [ImportRemarks.PreviewOnly] = _ => "这是预览，一个字也没有改",
        [DossierRemarks.ColumnUnknown] = v =>
            $"{(v[1].Length == 0 ? "收支账" : $"台账“{v[1]}”")}的“{v[2]}”列没有对应的栏，内容原样留着，不参加计算"
            + (v[1].Length == 0 ? "" : "；是哪一栏，到这本台账里写明"),
        [DossierRemarks.ValuesUnconfirmed] = v => $"有 {v[0]} 项取来的值还没有人确认",
        [DossierRemarks.YearOutside] = v => $"年度应在 {v[0]} 到 {v[1]} 之间，现为 {v[2]}",
        [DossierRemarks.FolderTaken] = _ => "这个单位这一年的档案已经有了",
        [DossierRemarks.UnitMissing] = _ => "请写单位的全称",
        [DossierRemarks.RegistersMissing] = _ => "请选是哪几本台账",
        [DossierRemarks.RegisterFilled] = v => $"台账“{v[0]}”有记录，不能声明本年没有；误填的请先撤去",
        [DossierRemarks.RegisterUnknown] = v => $"没有台账“{v[0]}”",
        [DossierRemarks.RecordUnknown] = v => $"没有记录“{v[0]}”",
        [DossierRemarks.NoScoring] = v => $"方案包 {v[0]} 都没有写怎样计分，请换用一个省市的方案包",
        [DossierRemarks.LostIndicators] = v =>
            string.Join(
                "；",
                Enumerable.Range(0, v.Count / 3).Select(at => $"{v[3 * at]}引用了不存在的“{v[(3 * at) + 1]}”")
            ),
        [DossierRemarks.NotSameId] = v => $"不是同一档案：一份是“{v[0]}”{v[1]}年，另一份是“{v[2]}”{v[3]}年",
        [PackageRemarks.EditedByHand] = v => $"“{v[0]}”手工改过",
        [PackageRemarks.EditsUnknown] = v => $"看不出“{v[0]}”有没有手工改过：{v[1]}",
        [PackageRemarks.DocumentMissing] = v => $"“{v[0]}”是报告包里的“{v[1]}”，现在的档案不生成这一份",
        [ImportRemarks.RejectedWritten] = _ => "没有进去的行连同原因，在下面的表里，改好可以再导入",
        [ImportRemarks.FilesLeft] = v =>
            $"有 {v[0]} 个文件不是表格，也不像上年报告，没有导入：{v[1]}；是佐证的，请勾“作为佐证登记”",
        [ImportRemarks.UnitUnknown] = _ => "报告里没有认出单位名称",
        [ImportRemarks.ValuesToConfirm] = v => $"取来 {v[0]} 项，都要人确认",
        [ImportRemarks.NothingMissing] = v => $"“{v[0]}”里没有档案还缺的内容；是佐证的，请勾“作为佐证登记”",
        [ImportRemarks.KindRefused] = v =>
            $"不能导入“{v[0]}”。可以导入：台账、绩效指标、决算和预算工作簿（xlsx、xls）；上年的自评报告（docx、doc、wps、pdf、html、txt）；佐证照片；其他佐证请勾“作为佐证登记”",
        [ImportRemarks.OtherPaper] = v =>
            $"“{v[0]}”像是通知、批复、合同一类，不是上年的自评报告；是佐证的，请勾“作为佐证登记”",
        [ImportRemarks.OtherYear] = v => $"“{v[0]}”是{v[1]}年度的档案，不是{v[2]}年度的",
        [ImportRemarks.YearUnknown] = _ => "报告的标题没有写年度；是佐证的，请勾“作为佐证登记”",
        [ImportRemarks.EvidenceUntied] = v => $"填报表的“佐证”一栏写{v[0]}即可；或到它证明的记录上添加",
        [ImportRemarks.EvidenceTargetUnknown] = v => $"{v[0]}：{v[1]}",
        [ImportRemarks.FormAmbiguous] = v => $"“{v[0]}”在几个方案包里都有：{v[1]}",
    };

    /// <summary>What a remark says on a page.</summary>
    /// <param name="shared">The words that all hosts share.</param>
    public static string DescribeRemark(Remark remark, Func<Remark, string> shared) =>
        Sentences.TryGetValue(remark.Code, out var sentence)
            ? NameParts(sentence(remark.Values))
            : NameParts(DropOwnFolders(DropCommands(shared(remark))));

    private static readonly SearchValues<char> PathEnds = SearchValues.Create("”’。，；：）\n ");

    // Where the program puts a file for a moment is nobody's matter: “/tmp/youju-paper-x/答卷.docx” is “答卷.docx”.
    private static string DropOwnFolders(string words)
    {
        var own = Path.TrimEndingDirectorySeparator(Path.GetTempPath());
        for (var at = 0; (at = words.IndexOf(own, at, StringComparison.Ordinal)) >= 0; )
        {
            var end = words.AsSpan(at).IndexOfAny(PathEnds);
            var path = end < 0 ? words[at..] : words.Substring(at, end);
            words = words[..at] + Path.GetFileName(path) + words[(at + path.Length)..];
        }

        return words;
    }

    private static readonly (string File, string Words)[] Parts =
    [
        ("（targets.yaml 的 deviation 和 measure）", ""),
        ("文件夹里没有 dossier.yaml，", ""),
        ("方案包的台账", "台账"),
        ("）的 fact", "）的实际值"),
        ("targets.yaml", "目标和指标"),
        ("dossier.yaml", "单位概况"),
        ("ledger.csv", "收支账"),
        ("to-confirm.csv", "待确认"),
        ("columns.yaml", "导入的列"),
        ("narrative/", "自己写的文字 "),
    ];

    // A page has no files: what they hold is called as its page is.
    private static string NameParts(string words) =>
        Parts.Aggregate(
            RegisterFile().Replace(NarrativeFile().Replace(words, "自己写的文字"), NameRegisterFile),
            (said, part) => said.Replace(part.File, part.Words, StringComparison.Ordinal)
        );

    // A file in brackets only says where what was named before them is.
    private static string NameRegisterFile(Match file) => file.Value[0] == '（' ? "" : "台账";

    // “上年措施”（promises）: what is called by name and key keeps its name.
    private static string DropKeys(string words) => BracketedKey().Replace(words, "");

    // events.visitors（接待人次）
    private static string KeepNames(string words) => NamedKey().Replace(words, "${name}");

    // Words of libraries may advise a command or an option: what they say beside it is kept.
    private static string DropCommands(string words)
    {
        var sentences = SplitSentences(words).ToList();
        var kept = sentences.FindAll(sentence => !IsForTerminal(sentence.TrimStart()));
        var said = string.Concat(kept).Trim();
        return kept.Count == sentences.Count || said.Length == 0
            ? words
            : said.TrimEnd('；', '，') + (said[^1] is '；' or '，' ? "。" : "");
    }

    // Nor can anybody choose on a page among keys.
    private static bool IsForTerminal(string words) =>
        words.Contains("youju ", StringComparison.Ordinal)
        || Option().IsMatch(words)
        || KeyAdvice().IsMatch(words);

    private static IEnumerable<string> SplitSentences(string words)
    {
        for (var start = 0; start < words.Length; )
        {
            var end = words.AsSpan(start).IndexOfAny("。；\n");
            var next = end < 0 ? words.Length : start + end + 1;
            yield return words[start..next];
            start = next;
        }
    }

    [GeneratedRegex("(^|[^-])--[a-z]|(^|\\s)-[a-z]\\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Option();

    [GeneratedRegex(
        "^(这里可用：|最接近的是 ?|相近的有：)[a-z][a-z0-9.-]*($|[、。；，])",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex KeyAdvice();

    [GeneratedRegex(
        "（registers/[a-z0-9-]+\\.(csv|yaml)）|registers/[a-z0-9-]+\\.(csv|yaml) ?",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex RegisterFile();

    [GeneratedRegex("narrative/[a-z0-9-]+\\.md", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NarrativeFile();

    [GeneratedRegex("（[a-z][a-z0-9-]*）", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BracketedKey();

    [GeneratedRegex("[a-z][a-z0-9.-]*（(?<name>[^）]+)）", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamedKey();
}
