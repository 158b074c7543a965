using System.Globalization;
using System.Text;
using Youju.Storage.Steps;

namespace Youju.Storage;

/// <summary>What a dossier was when it was read: a digest of its text files. Who writes says which one he saw.</summary>
public readonly record struct DossierVersion(string Digest)
{
    /// <summary>There is no dossier yet.</summary>
    public static DossierVersion None { get; } = new("");

    internal static DossierVersion ComputeFrom(IEnumerable<KeyValuePair<string, string>> hashes)
    {
        var text = new StringBuilder();
        foreach (var (path, hash) in hashes.OrderBy(file => file.Key, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{path}\n{hash}\n");
        return text.Length == 0 ? None : new(WholeState.HashBytes(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
