using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Youju.Domain.Dossiers;

namespace Youju.Storage.Texts;

/// <summary>A number for the whole content of a dossier: equal digests mean equal reports, from equal packs and programs.</summary>
public static class DossierDigest
{
    /// <returns>The sha-256 of the dossier's text files with their names, in lower-case hexadecimal.</returns>
    public static string ComputeSha256(Dossier dossier)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (
            var (path, text) in DossierText
                .FormatFiles(dossier)
                .OrderBy(file => file.Key, StringComparer.Ordinal)
        )
        {
            var content = Encoding.UTF8.GetBytes(text);
            hash.AppendData(
                Encoding.UTF8.GetBytes(
                    string.Create(CultureInfo.InvariantCulture, $"{path}\n{content.Length}\n")
                )
            );
            hash.AppendData(content);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
