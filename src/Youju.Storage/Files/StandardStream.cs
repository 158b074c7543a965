using System.Runtime.InteropServices;

namespace Youju.Storage.Files;

/// <summary>Whether the three streams that a process is born with were open then.</summary>
public static class StandardStream
{
    private const int AskForFlags = 1;
    private const int AskForMode = 3;
    private const int ClosedByStart = 1;
    private const int ModeMask = 3;
    private const int OnlyReading = 0;
    private const int OnlyWriting = 1;

    /// <param name="number">0, 1 or 2.</param>
    public static bool IsOpen(int number)
    {
        if (!SystemCalls.AreAvailable)
            return true;
        // What the runtime has opened since under a free number does not outlive a start, what was handed to us does.
        var flags = fcntl(number, AskForFlags);
        return flags >= 0
            && (flags & ClosedByStart) == 0
            && (fcntl(number, AskForMode) & ModeMask) != (number == 0 ? OnlyWriting : OnlyReading);
    }

    [DllImport("libc")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int fcntl(int descriptor, int question);
}
