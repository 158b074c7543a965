using Youju.Publishing.Signatures;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Publications;

/// <summary>The key by which everything that this machine publishes is signed; it is made the first time, and never leaves.</summary>
public static class SigningKeyFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Where it lies in the folder of the data, beside the other keys.</summary>
    public static string LocateFile(string data) => Path.Combine(data, "keys", "publishing.pem");

    /// <summary>The key of a folder of data, made where there is none yet.</summary>
    /// <exception cref="UsageException">The file holds no key; it is not replaced.</exception>
    public static SigningKey LoadKey(string data)
    {
        var path = LocateFile(data);
        if (!File.Exists(path))
            CreateFile(path);
        try
        {
            return SigningKey.ReadPem(File.ReadAllText(path));
        }
        catch (FormatException)
        {
            throw new UsageException(PublicationRemarks.KeyUnreadable, [path]);
        }
    }

    private static void CreateFile(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            foreach (var one in new[] { Path.GetDirectoryName(folder)!, folder })
                Directory.CreateDirectory(one, OwnerOnly | UnixFileMode.UserExecute);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        var waiting = $"{path}.{Path.GetRandomFileName()}";
        using (var writer = new StreamWriter(waiting, options))
            writer.Write(SigningKey.CreateNew().WritePem());
        try
        {
            // Whoever comes second takes the key of the first.
            File.Move(waiting, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(waiting);
        }
    }
}
