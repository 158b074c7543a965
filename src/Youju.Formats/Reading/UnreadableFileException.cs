using Youju.Text.Files;

namespace Youju.Formats.Reading;

public enum UnreadableReason
{
    NotFound,
    NotPermitted,
    Empty,
    Encrypted,
    Damaged,
    Unsupported,
    TooLarge,
    TooSlow,
    ProgramMissing,
}

/// <summary>A file that cannot be read; the message says in Chinese what was found and what to do.</summary>
public sealed class UnreadableFileException(UnreadableReason reason, string message, Exception? inner = null)
    : Exception(message, inner)
{
    public UnreadableReason Reason { get; } = reason;

    public static UnreadableFileException NotFound(string path) =>
        new(
            UnreadableReason.NotFound,
            ForeignName.IsForeign(path)
                ? $"“{path}”的文件名不是 UTF-8（多半是在 Windows 上压缩、在这里解开的），打不开。请改一个文件名再来。"
                : $"找不到文件“{path}”。请核对路径和文件名。"
        );

    public static UnreadableFileException IsFolder(string path) =>
        new(UnreadableReason.NotFound, $"“{path}”是文件夹，这里要写一个文件。");

    public static UnreadableFileException NotPermitted(string path, Exception inner) =>
        new(
            UnreadableReason.NotPermitted,
            $"打不开文件“{path}”。请确认没有被其他程序独占，并且有读取权限。",
            inner
        );

    public static UnreadableFileException Empty() =>
        new(UnreadableReason.Empty, "文件是空的。请确认保存或下载已经完成。");

    public static UnreadableFileException Encrypted() =>
        new(
            UnreadableReason.Encrypted,
            "文件已加密，无法读取。请用 Word、WPS 或原软件打开，去掉打开密码后另存，再检查。"
        );

    public static UnreadableFileException Damaged(string found, Exception? inner = null) =>
        new(
            UnreadableReason.Damaged,
            $"文件已损坏：{found}。请用原软件打开并另存，或重新下载后再检查。",
            inner
        );

    public static UnreadableFileException Unsupported(string found) =>
        new(
            UnreadableReason.Unsupported,
            $"不是支持的格式：{found}。请另存为 docx、pdf、html、txt 或 xlsx 后再检查。"
        );

    public static UnreadableFileException TooLarge(string found) =>
        new(
            UnreadableReason.TooLarge,
            $"文件超出安全限度：{found}。请确认来源可靠，并拆成较小的文件后再检查。"
        );

    public static UnreadableFileException TooSlow(TimeSpan time) =>
        new(
            UnreadableReason.TooSlow,
            $"读取超过 {time.TotalSeconds:0} 秒，已停止。请拆成较小的文件，或另存为 docx 后再检查。"
        );

    public static UnreadableFileException NoTemporaryFolder(Exception inner) =>
        new(
            UnreadableReason.NotPermitted,
            $"临时文件夹“{Path.GetTempPath()}”不能写入。请确认它存在、有写入权限、磁盘没有满，再试一次。",
            inner
        );

    /// <param name="program">The program's name.</param>
    public static UnreadableFileException CannotStart(string program) =>
        new(UnreadableReason.ProgramMissing, $"{program} 启动不了。请重新安装 {program} 后再试一次。");

    /// <param name="need">What the program is needed for.</param>
    /// <param name="package">The package's name in Debian.</param>
    /// <param name="program">The program's name elsewhere.</param>
    public static UnreadableFileException ProgramMissing(string need, string package, string program) =>
        new(
            UnreadableReason.ProgramMissing,
            $"{need}需要安装 {package}（Windows 上安装 {program}）。请安装后再检查，或另存为 docx、pdf 后再检查。"
        );
}
