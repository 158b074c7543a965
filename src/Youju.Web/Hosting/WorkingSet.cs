using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;

namespace Youju.Web.Hosting;

/// <summary>Gives memory back to the system: what nobody has asked for comes back from the page cache when somebody does.</summary>
internal static class WorkingSet
{
    private const int PageOut = 21;
    private const string Maps = "/proc/self/maps";

    /// <summary>Collects what is not used any more, and lets go of code that is only read.</summary>
    /// <remarks>A single file maps all of its compiled code; after a start most of it has been touched once.</remarks>
    public static void Trim()
    {
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        if (OperatingSystem.IsLinux())
            PageOutCode();
        else if (OperatingSystem.IsWindows())
            _ = SetProcessWorkingSetSize(-1, -1, -1);
    }

    // Pages of files are clean or were changed; the system drops only what it can read again.
    private static void PageOutCode()
    {
        if (!File.Exists(Maps))
            return;
        foreach (var line in File.ReadLines(Maps).Where(IsOfFile))
        {
            var range = line.Split(' ')[0].Split('-');
            var (start, end) = (ParseAddress(range[0]), ParseAddress(range[1]));
            // Older kernels do not know it and say so: then nothing is let go.
            _ = madvise(start, end - start, PageOut);
        }
    }

    // 7f0c1000-7f0c2000 r-xp 00001000 fe:00 1234 /opt/youju
    private static bool IsOfFile(string line) =>
        line.Contains(" /", StringComparison.Ordinal)
        && !line.EndsWith("(deleted)", StringComparison.Ordinal)
        && line.Split(' ')[1] is [_, '-', ..];

    private static nint ParseAddress(string digits) =>
        nint.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int madvise(nint address, nint length, int advice);

    [DllImport("kernel32")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern int SetProcessWorkingSetSize(nint process, nint least, nint most);
}
