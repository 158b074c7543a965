using Youju.UseCases.Checks;
using Youju.UseCases.Refusals;

namespace Youju.Cli.Wording;

/// <summary>Why a file could not be checked: one entry a code.</summary>
internal static class CheckWording
{
    private const string Advice =
        "其他文件照常检查。请确认这个文件来源可靠，用 Word 或 WPS 打开后另存为 docx 再检查；"
        + "仍不行的，把文件发给维护者。";

    public static readonly IReadOnlyList<
        KeyValuePair<string, Func<IReadOnlyList<string>, string>>
    > Sentences =
    [
        new(UsageException.Worded, v => v[0]),
        new(CheckRemarks.Unreadable, v => v[0]),
        new(CheckRemarks.WrongSettings, v => v[0]),
        new(CheckRemarks.DossierOfOtherYear, v =>
            $"“{v[0]}”是{v[1]}年度的报告，档案是{v[2]}年度的，不能对照。"
        ),
        new(CheckRemarks.RepairsDocxOnly, v =>
            $"“{v[0]}”不是 docx，不能改副本。请用 Word 或 WPS 另存为 docx 再试。"
        ),
        new(CheckRemarks.Broken, v => v[0]),
        new(CheckRemarks.ReaderEnded, v =>
            $"读取这个文件的进程已中止（退出码 {v[0]}），没有得到结果。{Advice}"
        ),
        new(CheckRemarks.ReaderTooSlow, v => $"读取这个文件的进程已中止：超过 {v[0]} 分钟没有读完。{Advice}"),
        new(CheckRemarks.ReaderTooLarge, v =>
            $"读取这个文件的进程已中止：占用的内存超过 {v[0]} MB。{Advice}"
        ),
        new(CheckRemarks.ReaderMissing, v =>
            $"不能启动读取文件的进程（{v[0]}）。请确认程序文件夹完整、可以执行，再试一次。"
        ),
    ];
}
