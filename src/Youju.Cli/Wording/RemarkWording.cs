using Youju.Domain.Remarks;
using Youju.UseCases.Checks;

namespace Youju.Cli.Wording;

/// <summary>What use cases tell, in Chinese, with the commands and options of this host: one entry a code.</summary>
internal static class RemarkWording
{
    private const string Sick =
        "其他文件照常检查。请确认这个文件来源可靠，用 Word 或 WPS 打开后另存为 docx 再检查；仍不行的，把文件发给维护者。";

    private static readonly Dictionary<string, Func<IReadOnlyList<string>, string>> Sentences = new(
        StringComparer.Ordinal
    )
    {
        [CheckRemarks.Unreadable] = v => v[0],
        [CheckRemarks.WrongSettings] = v => v[0],
        [CheckRemarks.Broken] = v => v[0],
        [CheckRemarks.ReaderEnded] = v => $"读取这个文件的进程已中止（退出码 {v[0]}），没有得到结果。{Sick}",
        [CheckRemarks.ReaderTooSlow] = v =>
            $"读取这个文件的进程已中止：超过 {v[0]} 分钟没有读完。{Sick}",
        [CheckRemarks.ReaderTooLarge] = v =>
            $"读取这个文件的进程已中止：占用的内存超过 {v[0]} MB。{Sick}",
        [CheckRemarks.ReaderMissing] = v =>
            $"不能启动读取文件的进程（{v[0]}）。请确认程序文件夹完整、可以执行，再试一次。",
    };

    public static string DescribeRemark(Remark remark) => Sentences[remark.Code](remark.Values);
}
