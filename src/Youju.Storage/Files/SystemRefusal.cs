namespace Youju.Storage.Files;

/// <summary>What the system refuses to do with a file or folder, told in words: a full disc, no right, a name too long.</summary>
/// <remarks>
/// On Unix an exception carries the number of the error, on Windows 0x8007 and the number. Both are read on both systems, for they do
/// not overlap.
/// </remarks>
public static class SystemRefusal
{
    private const string ClosedByOther = "正被其他程序（如 Excel）打开，请关闭后再试";
    private const string DiscFull = "磁盘已满，请腾出空间后再试";
    private const string QuotaSpent = "磁盘配额已用完，请腾出空间后再试";
    private const string ReadOnlyDisc = "所在的磁盘是只读的，请换一个可以写的位置，或去掉写保护";
    private const string NoRight = "没有权限，请检查文件和文件夹的权限";
    private const string OpenOrNoRight =
        "文件可能正被其他程序（如 WPS、Excel）打开，请关闭后再试；仍不行的，是没有权限，请检查文件和文件夹的权限";
    private const string NotFolder = "路径中有一级是文件，不是文件夹";
    private const string IsFolder = "这个名字是文件夹，不是文件";
    private const string NameTooLong = "名称或路径太长，请改短后再试";
    private const string BadName = "名称里有系统不允许的字符，请改名后再试";
    private const string TooManyOpen = "打开的文件太多，请关闭一些程序后再试";
    private const string RingOfLinks = "链接绕成了圈，或层数太多";
    private const string AlreadyThere = "同名的文件或文件夹已经存在";
    private const string FolderNotEmpty = "文件夹里还有别的东西";
    private const string NotFound = "文件或文件夹不存在，可能刚被移走或改名";
    private const string OtherDisc = "不在同一个磁盘上，不能一步移过去";
    private const string DiscFault = "磁盘或网络出错，请检查磁盘、优盘或网络连接后再试";
    private const string NoPlainFile = "不是普通文件（是管道、设备之类）";
    private const string TooLarge = "文件超过磁盘能存的大小";
    private const int WindowsPart = unchecked((int)0x80070000);
    private const int WindowsMask = unchecked((int)0xFFFF0000);

    private static readonly Dictionary<int, string> WindowsWords = new()
    {
        [2] = NotFound,
        [3] = NotFound,
        [4] = TooManyOpen,
        [5] = NoRight,
        [17] = OtherDisc,
        [19] = ReadOnlyDisc,
        [21] = DiscFault,
        [23] = DiscFault,
        [32] = ClosedByOther,
        [33] = ClosedByOther,
        [39] = DiscFull,
        [53] = DiscFault,
        [59] = DiscFault,
        [64] = DiscFault,
        [80] = AlreadyThere,
        [112] = DiscFull,
        [123] = BadName,
        [145] = FolderNotEmpty,
        [183] = AlreadyThere,
        [206] = NameTooLong,
        [223] = TooLarge,
        [267] = NotFolder,
        [1117] = DiscFault,
        [1224] = ClosedByOther,
        [1295] = QuotaSpent,
        [1920] = NoRight,
        [1921] = RingOfLinks,
    };

    // The same on Linux, macOS and the BSDs.
    private static readonly Dictionary<int, string> UnixWords = new()
    {
        [1] = NoRight,
        [2] = NotFound,
        [5] = DiscFault,
        [6] = NoPlainFile,
        [13] = NoRight,
        [16] = ClosedByOther,
        [17] = AlreadyThere,
        [18] = OtherDisc,
        [19] = NoPlainFile,
        [20] = NotFolder,
        [21] = IsFolder,
        [22] = BadName,
        [23] = TooManyOpen,
        [24] = TooManyOpen,
        [26] = ClosedByOther,
        [27] = TooLarge,
        [28] = DiscFull,
        [30] = ReadOnlyDisc,
    };

    private static readonly Dictionary<int, string> LinuxWords = new()
    {
        [11] = ClosedByOther,
        [36] = NameTooLong,
        [39] = FolderNotEmpty,
        [40] = RingOfLinks,
        [116] = DiscFault,
        [122] = QuotaSpent,
    };

    private static readonly Dictionary<int, string> AppleWords = new()
    {
        [35] = ClosedByOther,
        [62] = RingOfLinks,
        [63] = NameTooLong,
        [66] = FolderNotEmpty,
        [69] = QuotaSpent,
        [70] = DiscFault,
    };

    /// <summary>Whether the system refused something, so that it is nobody's mistake in the program.</summary>
    public static bool IsRefusal(Exception wrong) =>
        wrong is IOException or UnauthorizedAccessException or System.Security.SecurityException;

    /// <summary>Why the system refused and what to do, without the place and without a full stop: 磁盘已满，请腾出空间后再试.</summary>
    public static string ExplainRefusal(Exception wrong) =>
        wrong switch
        {
            PathTooLongException => NameTooLong,
            FileNotFoundException or DirectoryNotFoundException => NotFound,
            IOException => ExplainCode(wrong.HResult),
            _ => ExplainInnerCode(wrong) ?? ExplainMissingRight(OperatingSystem.IsWindows()),
        };

    // Windows refuses to put a file into the place of one that is open with the words for a missing right.
    internal static string ExplainMissingRight(bool isWindows) => isWindows ? OpenOrNoRight : NoRight;

    /// <summary>A whole sentence: 写不进 registers/posts.csv：磁盘已满，请腾出空间后再试。</summary>
    /// <param name="place">The file or folder as the person knows it.</param>
    public static string ExplainWriteRefusal(string place, Exception wrong) =>
        $"写不进 {place}：{ExplainRefusal(wrong)}。";

    /// <summary>A whole sentence: 读不了 ledger.csv：没有权限，请检查文件和文件夹的权限。</summary>
    /// <param name="place">The file or folder as the person knows it.</param>
    public static string ExplainReadRefusal(string place, Exception wrong) =>
        $"读不了 {place}：{ExplainRefusal(wrong)}。";

    /// <summary>Whether another program holds the file, so that a moment later it may work.</summary>
    public static bool IsHeldByOther(Exception wrong) =>
        wrong is IOException && ExplainCode(wrong.HResult) == ClosedByOther;

    // A file that may only be read and a medium that may only be read are both told as a missing right.
    private static string? ExplainInnerCode(Exception wrong) =>
        wrong.InnerException is IOException inner ? ExplainCode(inner.HResult) : null;

    private static string ExplainCode(int code) =>
        FindWords(code) ?? $"系统不允许（代号 {code & 0xFFFF}），请检查磁盘、权限和打开它的程序";

    private static string? FindWords(int code)
    {
        if ((code & WindowsMask) == WindowsPart)
            return WindowsWords.GetValueOrDefault(code & ~WindowsMask);
        var own = OperatingSystem.IsMacOS() ? AppleWords : LinuxWords;
        return UnixWords.GetValueOrDefault(code) ?? own.GetValueOrDefault(code);
    }
}
