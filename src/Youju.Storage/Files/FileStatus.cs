using System.Buffers.Binary;

namespace Youju.Storage.Files;

/// <summary>What stands under a name.</summary>
public enum FileNature
{
    Absent,
    Regular,
    Folder,
    Link,
    Pipe,
    Socket,
    CharacterDevice,
    BlockDevice,
}

/// <summary>What stands under a name, and which file it is whatever it is called.</summary>
/// <param name="Identity">The same for every name of one file; empty where nothing stands.</param>
/// <param name="Device">The file system it lies on; 0 where the system does not tell.</param>
/// <param name="Length">In bytes.</param>
public readonly record struct FileStatus(FileNature Nature, string Identity, ulong Device, long Length)
{
    private const int UserAt = 20;
    private const int GroupAt = 24;
    private const int ModeAt = 28;
    private const int InodeAt = 32;
    private const int LengthAt = 40;
    private const int DeviceAt = 136;
    private const int NatureMask = 0xF000;

    private static readonly FileStatus Nothing = new(FileNature.Absent, "", 0, 0);

    /// <summary>Who owns it, as the system counts users and groups.</summary>
    public (uint User, uint Group) Owner { get; private init; }

    /// <summary>What a name leads to, through links.</summary>
    public static FileStatus ReadThroughLinks(string path) => ReadStatus(path, followsLinks: true);

    /// <summary>What stands under the name itself.</summary>
    public static FileStatus ReadWithoutLinks(string path) => ReadStatus(path, followsLinks: false);

    private static FileNature ToNature(int mode) =>
        mode switch
        {
            0xA000 => FileNature.Link,
            0x8000 => FileNature.Regular,
            0x6000 => FileNature.BlockDevice,
            0x4000 => FileNature.Folder,
            0x2000 => FileNature.CharacterDevice,
            0x1000 => FileNature.Pipe,
            _ => FileNature.Socket,
        };

    /// <summary>What a person calls it: 管道.</summary>
    public string DescribeNature() =>
        Nature switch
        {
            FileNature.Folder => "文件夹",
            FileNature.Pipe => "管道",
            FileNature.Socket => "套接字",
            FileNature.CharacterDevice or FileNature.BlockDevice => "设备",
            FileNature.Link => "链接",
            _ => "文件",
        };

    private static FileStatus ReadStatus(string path, bool followsLinks)
    {
        if (!SystemCalls.AreAvailable)
            return ReadByAttributes(path, followsLinks);
        if (SystemCalls.ReadStatus(path, followsLinks) is not { } status)
            return Nothing;
        var mode = BinaryPrimitives.ReadUInt16LittleEndian(status.AsSpan(ModeAt)) & NatureMask;
        var (device, inode) = (ReadUInt64(status, DeviceAt), ReadUInt64(status, InodeAt));
        return new(
            ToNature(mode),
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{device}:{inode}"),
            device,
            (long)ReadUInt64(status, LengthAt)
        )
        {
            Owner = (ReadUInt32(status, UserAt), ReadUInt32(status, GroupAt)),
        };
    }

    private static ulong ReadUInt64(byte[] status, int at) =>
        BinaryPrimitives.ReadUInt64LittleEndian(status.AsSpan(at));

    private static uint ReadUInt32(byte[] status, int at) =>
        BinaryPrimitives.ReadUInt32LittleEndian(status.AsSpan(at));

    private static FileStatus ReadByAttributes(string path, bool followsLinks)
    {
        try
        {
            var full = Path.GetFullPath(path);
            FileSystemInfo entry = Directory.Exists(full) ? new DirectoryInfo(full) : new FileInfo(full);
            if (entry.LinkTarget is not null)
            {
                if (!followsLinks)
                    return new(FileNature.Link, full, 0, 0);
                entry = entry.ResolveLinkTarget(returnFinalTarget: true) ?? entry;
            }

            var identity = entry.FullName.ToUpperInvariant();
            return entry switch
            {
                { Exists: false } => Nothing,
                FileInfo file => new(FileNature.Regular, identity, 0, file.Length),
                _ => new(FileNature.Folder, identity, 0, 0),
            };
        }
        catch (Exception wrong) when (SystemRefusal.IsRefusal(wrong) || wrong is ArgumentException)
        {
            return Nothing;
        }
    }
}
