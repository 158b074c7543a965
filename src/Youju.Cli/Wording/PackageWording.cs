using Youju.UseCases.Packages;

namespace Youju.Cli.Wording;

/// <summary>What is told of a package: one entry a code.</summary>
internal static class PackageWording
{
    public static readonly IReadOnlyList<
        KeyValuePair<string, Func<IReadOnlyList<string>, string>>
    > Sentences =
    [
        new(PackageRemarks.PdfBegins, _ => "正在生成 PDF…"),
        new(PackageRemarks.PdfProgramMissing, _ =>
            "没有找到 LibreOffice，未生成 PDF。装好 LibreOffice 再运行一次，或用 WPS 打开 docx 另存为 PDF。"
        ),
        new(PackageRemarks.PdfFailed, v => $"未生成 PDF：{v[0]}"),
        new(PackageRemarks.EditedByHand, v =>
            $"“{v[0]}”手工改过，再写就盖掉了。要保留手改的文字，加上 --merge \"{v[0]}\"，并用 -o 换一个文件夹；"
            + "不要了，请先删去这个文件。"
        ),
        new(PackageRemarks.EditsUnknown, v =>
            $"看不出“{v[0]}”有没有手工改过，再写就盖掉了：{v[1]}要保留它，请用 -o 换一个文件夹；不要了，请先删去这个文件。"
        ),
        new(PackageRemarks.OtherDossier, v =>
            $"“{v[0]}”是“{v[1]}”{v[2]}年的文件，档案是“{v[3]}”{v[4]}年的。"
        ),
        new(PackageRemarks.KeptReturnUnreadable, v =>
            $"档案里留着的回稿“{v[0]}”读不了，里面的内容被改坏了。撤销并入回稿的那一步，再并入一次"
        ),
        new(PackageRemarks.DocumentMissing, v =>
            $"“{v[0]}”是报告包里的“{v[1]}”，现在的档案不生成这一份；出稿时用过 --with 或 --pack 的，请同样写上。"
        ),
    ];
}
