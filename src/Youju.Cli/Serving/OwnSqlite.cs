using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;
using System.Security.Cryptography;
using System.Text;

namespace Youju.Cli.Serving;

/// <summary>SQLite as it lies in the program that is one file; the others find it beside themselves.</summary>
/// <remarks>On Linux it is loaded out of memory: neither the program's folder nor a home folder need be writable.</remarks>
internal static class OwnSqlite
{
    private const string Name = "e_sqlite3";
    private const uint ClosedInChildren = 1;
    private const string Resource = "native/" + Name;
    private static readonly Assembly Home = typeof(OwnSqlite).Assembly;

    /// <summary>From now on it is loaded when somebody asks for it.</summary>
    public static void LoadOnDemand()
    {
        if (Home.GetManifestResourceInfo(Resource) is not null)
            AssemblyLoadContext.Default.ResolvingUnmanagedDll += (_, name) => name == Name ? Load() : 0;
    }

    private static nint Load()
    {
        using var stream = Home.GetManifestResourceStream(Resource)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return (OperatingSystem.IsLinux() ? LoadFromMemory(content) : null) ?? LoadFromFile(content);
    }

    // A file that has no name and lives as long as the process.
    private static nint? LoadFromMemory(byte[] content)
    {
        try
        {
            var number = CreateMemoryFile([.. Encoding.UTF8.GetBytes(Name), 0], ClosedInChildren);
            var path = FormattableString.Invariant($"/proc/self/fd/{number}");
            using (var file = new FileStream(path, FileMode.Open, FileAccess.Write))
                file.Write(content);
            return NativeLibrary.TryLoad(path, out var library) ? library : null;
        }
        catch (Exception wrong) when (wrong is IOException or EntryPointNotFoundException)
        {
            return null;
        }
    }

    // Named by what it holds: two versions of the program do not meet, and one that is there already is the same.
    private static nint LoadFromFile(byte[] content)
    {
        var ending = OperatingSystem.IsWindows() ? ".dll" : ".so";
        var mark = Convert.ToHexStringLower(SHA256.HashData(content))[..16];
        var folder = Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData),
            "youju",
            "native"
        );
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"{Name}-{mark}{ending}");
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(content))
        {
            var part = $"{path}.{Environment.ProcessId}.part";
            File.WriteAllBytes(part, content);
            File.Move(part, path, overwrite: true);
        }

        return NativeLibrary.Load(path);
    }

    [DllImport("libc", EntryPoint = "memfd_create")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int CreateMemoryFile(byte[] name, uint flags);
}
