using Youju.Publishing.Signatures;
using Youju.Storage.Files;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Publications;

/// <summary>The key by which everything that this machine publishes is signed; it is made the first time, and never leaves.</summary>
public static class SigningKeyFile
{
    /// <summary>Where it lies in the folder of the data, beside the other keys.</summary>
    public static string LocateFile(string data) => Path.Combine(data, "keys", "publishing.pem");

    /// <summary>The key of a folder of data, made where there is none yet.</summary>
    /// <exception cref="UsageException">The file holds no key; it is not replaced.</exception>
    public static SigningKey LoadKey(string data)
    {
        var path = LocateFile(data);
        if (!File.Exists(path))
            SecretFile.CreateText(path, SigningKey.CreateNew().WritePem());
        try
        {
            return SigningKey.ReadPem(File.ReadAllText(path));
        }
        catch (FormatException)
        {
            throw new UsageException(PublicationRemarks.KeyUnreadable, [path]);
        }
    }
}
