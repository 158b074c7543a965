using Youju.UseCases.Imports;

namespace Youju.Cli.Wording;

/// <summary>What is told of an import: one entry a code.</summary>
internal static class ImportWording
{
    public static readonly IReadOnlyList<
        KeyValuePair<string, Func<IReadOnlyList<string>, string>>
    > Sentences =
    [
        new(ImportRemarks.Done, v => v[0]),
        new(ImportRemarks.Doubt, v => v[0]),
        new(ImportRemarks.FileBegins, v => $"{v[0]}："),
        new(ImportRemarks.RowRejected, v => $"未导入：{v[0]} {v[1]}"),
        new(ImportRemarks.MoreRejected, v => $"另有 {v[0]} 行未导入。"),
        new(ImportRemarks.RejectedWritten, v => $"未导入的行和原因写在 {v[0]}，改好后可以直接再导入。"),
        new(ImportRemarks.PreviewOnly, v => $"这是预览：“{v[0]}”一个字也没有改。去掉 --dry-run 就导入。"),
        new(ImportRemarks.NothingTaken, v => $"“{v[0]}”里没有可以导入的内容，档案没有变。"),
        new(ImportRemarks.FilesLeft, v =>
            $"有 {v[0]} 个文件不是表格，也不像上年报告，没有导入：{v[1]}。"
            + $"如果是佐证，一起登记：youju import {v[2]} --into {v[3]} --evidence；"
            + $"逐份写明证明什么：youju import {v[4]} --into {v[3]} --for 数据项。"
        ),
        new(ImportRemarks.DossierBegun, v => $"建立{v[0]}{v[1]}年度档案，方案包 {v[2]}。"),
        new(ImportRemarks.DossierCompleted, v => $"补充{v[0]}{v[1]}年度档案，方案包 {v[2]}。"),
        new(ImportRemarks.ValueTaken, v => $"  {v[0]}：{v[1]}"),
        new(ImportRemarks.ValuesStanding, v => $"档案里已经有，没有取：{v[0]} 项，{v[1]}{v[2]}。"),
        new(ImportRemarks.ChapterLeft, v =>
            $"“{v[0]}”有 {v[1]} 段没有去处，没有取；这些话由今年的账目、台账和指标写成，要留用的请抄到今年的文字里。"
        ),
        new(ImportRemarks.UnitUnknown, _ => "报告里没有认出单位名称，请填在 dossier.yaml 的 unit.name。"),
        new(ImportRemarks.ValuesToConfirm, v => $"取来 {v[0]} 项，都要人确认：youju confirm {v[1]}"),
        new(ImportRemarks.NothingMissing, v =>
            $"“{v[0]}”里没有档案还缺的内容，没有导入。请核对它是不是上年的自评报告；如果是佐证，请加 --evidence。"
        ),
        new(ImportRemarks.SheetUnknown, v =>
            v[1].Length == 0
                ? "文件里没有可以看的工作表，或者都是空的。"
                : $"没有工作表“{v[0]}”，有的是：{v[1]}。"
        ),
        new(ImportRemarks.RegisterExists, v =>
            $"已经有台账“{v[0]}”。要导入它的记录，用 youju import；确实是另一种事，用 --label、--key 换一个名称。"
        ),
        new(ImportRemarks.RegisterKeyUnfit, v =>
            $"台账的编号“{v[0]}”不能用：要以小写字母开头，只用小写字母、数字和连字符，不超过 40 个，如 patrols。"
        ),
        new(ImportRemarks.ProposalTaken, v => $"“{v[0]}”已经有了，没有盖掉它。用 -o 换一个文件名。"),
        new(ImportRemarks.KindRefused, v =>
            $"不能导入“{v[0]}”。可以导入：台账、绩效指标、决算和预算工作簿（xlsx、xls）；"
            + "上年的自评报告（docx、doc、wps、pdf、html、txt）；"
            + "佐证照片（png、jpg、tiff），其他佐证加 --evidence。"
        ),
        new(ImportRemarks.OtherPaper, v =>
            $"“{v[0]}”的标题像是通知、批复、合同一类，不是上年的自评报告，没有导入。"
            + "作为佐证登记请加 --evidence；确是上年报告的用 --year 写明新档案的年度。"
        ),
        new(ImportRemarks.OtherYear, v =>
            $"“{v[0]}”是{v[1]}年度的档案，不是{v[2]}年度的。--year 只在新开档案时写。"
        ),
        new(ImportRemarks.YearUnknown, _ =>
            "报告的标题没有写年度。请用 --year 写明新档案的年度，如 --year 2025；如果它是佐证，请加 --evidence。"
        ),
        new(ImportRemarks.ReportOfOtherYear, v =>
            $"报告是{v[0]}年度的，应导入{v[1]}年度的档案，不是{v[2]}年度。"
        ),
        new(ImportRemarks.FolderEmpty, v => $"“{v[0]}”里没有文件。"),
        new(ImportRemarks.MoreLeftOut, v =>
            $"另有 {v[0]} 处也没有读（链接、管道、设备之类）。要导入的，请换成文件本身。"
        ),
        new(ImportRemarks.FolderTooLarge, v => $"“{v[0]}”里超过 {v[1]} 个文件，请分几个文件夹导入。"),
        new(ImportRemarks.EvidenceUntied, v =>
            $"填报表的“佐证”一栏写{v[0]}即可；或加 --for 写明证明哪条记录、哪笔账目、哪个数。"
        ),
        new(ImportRemarks.EvidenceTooLarge, v =>
            $"“{v[0]}”大于 {v[1]} MB，不能登记为佐证。扫描件请降低清晰度，或只留用得着的页。"
        ),
        new(ImportRemarks.EvidenceEmpty, v =>
            $"“{v[0]}”是空文件，不能登记为佐证。请确认保存或下载已经完成。"
        ),
        new(ImportRemarks.EvidenceUnfit, v =>
            $"“{v[0]}”按内容不是文档、表格或图片，可能是程序、网页或损坏的文件，不能登记为佐证。"
            + "网页请打印成 pdf 再登记。"
        ),
        new(ImportRemarks.EvidencePacked, v =>
            $"“{v[0]}”按内容不是文档、表格或图片，或者打不开，不能登记为佐证。压缩包请先解压，再登记里面的文件。"
        ),
        new(ImportRemarks.EvidenceUnreadable, v =>
            $"“{v[0]}”按内容不是文档、表格或图片，或者打不开，不能登记为佐证。{v[1]}"
        ),
        new(ImportRemarks.EvidenceChanged, v => $"“{v[0]}”在登记时被改动了，请再试一次。"),
        new(ImportRemarks.EvidenceNameTaken, v =>
            $"已经登记过另一份“{v[0]}”（校验值 {v[1]}…），内容与这一份不同。"
            + "如果这一份是改过的，请用原件；如果确是另一份文件，请先给它换一个名称再登记。"
        ),
        new(ImportRemarks.EvidenceTargetUnknown, v => $"--for {v[0]}：{v[1]}"),
        new(ImportRemarks.FormAmbiguous, v =>
            $"“{v[0]}”在几个方案包里都有：{v[1]}。请用 --pack 写明用哪一个，或用 --dossier 写明哪个档案。"
        ),
        new(ImportRemarks.FormUnknown, v => $"没有台账“{v[0]}”。{v[1]}"),
    ];
}
