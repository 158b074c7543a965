using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Youju.Text.Files;

/// <summary>What stands under a name, told without opening it: opening a pipe waits for whoever writes into it.</summary>
/// <remarks>
/// .NET does not tell a pipe from a file. Linux is asked directly,
/// by the one call whose answer looks alike on all processors.
/// </remarks>
public static class FileEntry
{
    private const int CurrentFolder = -100;
    private const int LinkItself = 0x100;
    private const int OpenedFile = 0x1000;
    private const uint KindAndNumber = 0x1 | 0x100;
    private const int AnswerSize = 256;
    private const int ModeAt = 28;
    private const int NumberAt = 32;
    private const int DeviceAt = 136;
    private const int NoEntry = 2;
    private const int NoFolder = 20;

    private const int KindMask = 0xF000;

    private static readonly Dictionary<int, EntryKind> Kinds = new()
    {
        [0x8000] = EntryKind.PlainFile,
        [0x4000] = EntryKind.Folder,
        [0xA000] = EntryKind.Link,
    };

    /// <summary>The kind of what stands there; a link is told as one and not followed.</summary>
    public static EntryKind FindKind(string path) =>
        AskSystem(CurrentFolder, path, LinkItself) switch
        {
            { Error: 0 } answer => answer.Kind,
            { Error: NoEntry or NoFolder } => EntryKind.Absent,
            _ => FindKindByAttributes(path),
        };

    /// <summary>Whether an opened file is a plain one and still the one that stands under the name itself, behind no link.</summary>
    public static bool IsPlainFileAt(SafeFileHandle opened, string path)
    {
        var added = false;
        try
        {
            opened.DangerousAddRef(ref added);
            var mine = OperatingSystem.IsLinux()
                ? AskSystem((int)opened.DangerousGetHandle(), "", OpenedFile)
                : Answer.None;
            return mine.Error == 0
                ? mine.Kind == EntryKind.PlainFile && mine == AskSystem(CurrentFolder, path, LinkItself)
                : FindKind(path) == EntryKind.PlainFile;
        }
        finally
        {
            if (added)
                opened.DangerousRelease();
        }
    }

    private static EntryKind FindKindByAttributes(string path)
    {
        var info = new FileInfo(path);
        if ((int)info.Attributes == -1)
            return EntryKind.Absent;
        if (info.LinkTarget is not null)
            return EntryKind.Link;
        if (info.Attributes.HasFlag(FileAttributes.Directory))
            return EntryKind.Folder;
        return info.Attributes.HasFlag(FileAttributes.Device) ? EntryKind.Other : EntryKind.PlainFile;
    }

    private static Answer AskSystem(int from, string path, int flags)
    {
        if (!OperatingSystem.IsLinux())
            return Answer.None;
        var told = new byte[AnswerSize];
        try
        {
            return statx(from, path, flags, KindAndNumber, told) == 0
                ? new(
                    0,
                    ReadKind(told),
                    BitConverter.ToUInt64(told, NumberAt),
                    BitConverter.ToUInt64(told, DeviceAt)
                )
                : Answer.None with
                {
                    Error = Marshal.GetLastPInvokeError(),
                };
        }
        catch (Exception old) when (old is EntryPointNotFoundException or DllNotFoundException)
        {
            return Answer.None;
        }
    }

    private static EntryKind ReadKind(byte[] told) =>
        (BitConverter.ToUInt16(told, ModeAt) & KindMask) switch
        {
            0x8000 => EntryKind.PlainFile,
            0x4000 => EntryKind.Folder,
            0xA000 => EntryKind.Link,
            _ => EntryKind.Other,
        };

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int statx(
        int from,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string path,
        int flags,
        uint asked,
        byte[] told
    );

    /// <param name="Error">The number of the error; 0 where there is an answer.</param>
    private readonly record struct Answer(int Error, EntryKind Kind, ulong Number, ulong Device)
    {
        public static Answer None => new(-1, EntryKind.Absent, 0, 0);
    }
}
