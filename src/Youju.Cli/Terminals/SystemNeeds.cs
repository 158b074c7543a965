using System.Runtime.InteropServices;

namespace Youju.Cli.Terminals;

/// <summary>What the runtime asks of the system and would end the process for without a word of ours.</summary>
internal static class SystemNeeds
{
    // In the order in which the runtime looks for them.
    private static readonly string[] OpenSsl = ["libssl.so.3", "libssl.so.1.1", "libssl.so.10", "libssl.so"];

    private static readonly string[] NeedNothing = ["--version", "--help", "-h"];

    /// <summary>What is missing and how to get it; null where nothing is.</summary>
    public static string? FindMissing(IReadOnlyList<string> args) =>
        !OperatingSystem.IsLinux() || args.Any(NeedNothing.Contains) || OpenSsl.Any(HasLibrary)
            ? null
            : "本机缺少 OpenSSL（libssl 1.1.1 或更新的版本），用它核对文件。请管理员安装后再试："
                + "Debian、统信 apt install libssl3 或 libssl1.1，麒麟、openEuler yum install openssl-libs。";

    private static bool HasLibrary(string name) => NativeLibrary.TryLoad(name, out _);
}
