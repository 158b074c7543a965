using System.Runtime.InteropServices;
using System.Text;

namespace Youju.Storage.Files;

/// <summary>
/// What Linux can tell and do beyond the platform's library; every call says whether it was done, and
/// nothing is called elsewhere.
/// </summary>
internal static class SystemCalls
{
    private const int CurrentFolder = -100;
    private const int LinkItself = 0x100;
    private const uint BasicFacts = 0x7FF;
    private const uint Exchange = 2;
    private const int WriteWithoutWaiting = 0x801;
    private const int ReadOnly = 0;
    private const int Interrupted = 4;

    /// <summary>The length of the kernel's struct statx.</summary>
    public const int StatusLength = 256;

    public static bool AreAvailable { get; } = OperatingSystem.IsLinux();

    public static byte[]? ReadStatus(string path, bool followsLinks)
    {
        var status = new byte[StatusLength];
        return
            AreAvailable
            && statx(CurrentFolder, ToBytes(path), followsLinks ? 0 : LinkItself, BasicFacts, status) == 0
            ? status
            : null;
    }

    /// <summary>Lets two names change places in one step.</summary>
    public static bool TryExchange(string first, string second) =>
        AreAvailable
        && renameat2(CurrentFolder, ToBytes(first), CurrentFolder, ToBytes(second), Exchange) == 0;

    /// <summary>Gives a file a second name; of a link the link itself.</summary>
    public static bool TryLink(string path, string other) =>
        AreAvailable && link(ToBytes(path), ToBytes(other)) == 0;

    public static bool TryChangeOwner(string path, uint user, uint group) =>
        AreAvailable && chown(ToBytes(path), user, group) == 0;

    public static bool IsWritable(string folder) => AreAvailable && access(ToBytes(folder), 2) == 0;

    /// <summary>Opens a pipe for writing where somebody reads it; less than zero where nobody does.</summary>
    public static int OpenPipe(string path) => open(ToBytes(path), WriteWithoutWaiting);

    public static void CloseDescriptor(int descriptor) => _ = close(descriptor);

    /// <summary>Writes where the stream stands that was handed to the process, so that what others write follows.</summary>
    /// <exception cref="IOException">The system refuses.</exception>
    public static void WriteToDescriptor(int descriptor, byte[] content)
    {
        for (var done = 0; done < content.Length; )
        {
            var written = write(descriptor, content[done..], content.Length - done);
            var error = Marshal.GetLastPInvokeError();
            if (written < 0 && error != Interrupted)
                throw new IOException($"Descriptor {descriptor} cannot be written.", error);
            done += (int)Math.Max(0, written);
        }
    }

    /// <summary>Brings what was renamed in a folder to the disc, where the system can do so.</summary>
    public static void FlushFolder(string folder, bool withContent = false)
    {
        if (!AreAvailable || open(ToBytes(folder), ReadOnly) is not (>= 0 and var descriptor))
            return;
        _ = withContent ? syncfs(descriptor) : fsync(descriptor);
        _ = close(descriptor);
    }

    public static bool TryWriteAttribute(string path, string name, byte[] value) =>
        AreAvailable && setxattr(ToBytes(path), ToBytes(name), value, value.Length, 0) == 0;

    public static byte[]? ReadAttribute(string path, string name)
    {
        var value = new byte[StatusLength];
        return
            AreAvailable && getxattr(ToBytes(path), ToBytes(name), value, value.Length) is > 0 and var length
            ? value[..(int)length]
            : null;
    }

    private static byte[] ToBytes(string words) => Encoding.UTF8.GetBytes(words + '\0');

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int statx(int folder, byte[] path, int flags, uint mask, [Out] byte[] status);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int renameat2(int folder, byte[] from, int otherFolder, byte[] to, uint flags);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int link(byte[] path, byte[] other);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int chown(byte[] path, uint user, uint group);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int access(byte[] path, int mode);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int open(byte[] path, int flags);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int close(int descriptor);

    [DllImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint write(int descriptor, byte[] content, nint length);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int fsync(int descriptor);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int syncfs(int descriptor);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int setxattr(byte[] path, byte[] name, byte[] value, nint length, int flags);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint getxattr(byte[] path, byte[] name, [Out] byte[] value, nint length);
}
