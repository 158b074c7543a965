using System.Diagnostics;
using Youju.Database.Evidence;

namespace Youju.Database.Tests.Objects;

/// <summary>A store that speaks S3 on the loopback, s3rver from npm, for one run of the tests.</summary>
public sealed class ObjectServer : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("youju-objects-").FullName;
    private readonly Process? process;

    public ObjectServer()
    {
        var modules = Path.Combine(RepositoryFiles.Root, "artifacts/s3rver/node_modules");
        if (!Directory.Exists(modules))
            return;
        process = Process.Start(
            new ProcessStartInfo("node")
            {
                ArgumentList =
                {
                    Path.Combine(RepositoryFiles.Root, "tests/Youju.Database.Tests/Objects/objects.js"),
                    modules,
                    folder,
                },
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
        var ports = process.StandardOutput.ReadLine()!.Split(' ');
        (Place, Altering) = (CreatePlace(ports[0]), CreatePlace(ports[1]));
    }

    /// <summary>Why there is none; null where there is one.</summary>
    public string? Missing => process is null ? "s3rver is not installed" : null;

    /// <summary>The store itself.</summary>
    public ObjectPlace Place { get; } = null!;

    /// <summary>A way to it that alters the last byte of whatever is put there, and says that all went well.</summary>
    public ObjectPlace Altering { get; } = null!;

    /// <summary>Alters a file that lies in it.</summary>
    internal void AlterObject(string sha256)
    {
        var file = Directory
            .EnumerateFiles(folder, $"{sha256}*", SearchOption.AllDirectories)
            .First(path => path.EndsWith("_object", StringComparison.Ordinal));
        var content = File.ReadAllBytes(file);
        content[0] ^= 1;
        File.WriteAllBytes(file, content);
    }

    public void Dispose()
    {
        process?.StandardInput.Close();
        process?.WaitForExit();
        process?.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static ObjectPlace CreatePlace(string port) =>
        new()
        {
            Endpoint = $"http://127.0.0.1:{port}",
            Bucket = "youju",
            AccessKey = "S3RVER",
            SecretKey = "S3RVER",
            Prefix = "province/",
        };
}
