using System.ComponentModel;
using System.Diagnostics;

namespace Youju.Cli.Serving;

/// <summary>The browser of the desktop, where there is one.</summary>
internal static class Browser
{
    public static bool TryOpenPage(string page)
    {
        if (!HasDesktop())
            return false;
        try
        {
            using var process = Process.Start(new ProcessStartInfo(page) { UseShellExecute = true });
            return true;
        }
        catch (Exception e)
            when (e is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            return false;
        }
    }

    private static bool HasDesktop() =>
        !OperatingSystem.IsLinux()
        || new[] { "DISPLAY", "WAYLAND_DISPLAY" }.Any(name =>
            Environment.GetEnvironmentVariable(name) is { Length: > 0 }
        );
}
