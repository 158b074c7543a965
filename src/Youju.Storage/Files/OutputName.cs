using System.Security.Cryptography;
using System.Text;

namespace Youju.Storage.Files;

/// <summary>Names that fit into a folder: file systems take 255 bytes, which are 85 Chinese letters.</summary>
public static class OutputName
{
    /// <summary>The most bytes of a name.</summary>
    public const int MostBytes = 255;

    private const int LongestEnding = 32;
    private const int DigestDigits = 10;

    /// <summary>
    /// The name as it is where it fits; else its beginning, a digest of the whole that keeps it apart
    /// from others, and its ending.
    /// </summary>
    /// <param name="name">One name, or several with / between them.</param>
    public static string FitPath(string name) =>
        Encoding.UTF8.GetByteCount(name) <= MostBytes
            ? name
            : string.Join('/', name.Split('/').Select(FitName));

    /// <summary>As <see cref="FitPath"/>, of a path in which only the last name is new.</summary>
    public static string FitLastName(string path)
    {
        var name = Path.GetFileName(path);
        var fit = FitName(name);
        return fit == name ? path : Path.Combine(Path.GetDirectoryName(path) ?? "", fit);
    }

    private static string FitName(string name)
    {
        if (Encoding.UTF8.GetByteCount(name) <= MostBytes)
            return name;
        var ending = Path.GetExtension(name);
        if (Encoding.UTF8.GetByteCount(ending) > LongestEnding)
            ending = "";
        var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..DigestDigits];
        var tail = $"~{digest}{ending}";
        return CutToBytes(name, MostBytes - Encoding.UTF8.GetByteCount(tail)) + tail;
    }

    private static string CutToBytes(string words, int bytes)
    {
        var (length, spent) = (0, 0);
        foreach (var letter in words.EnumerateRunes())
        {
            spent += letter.Utf8SequenceLength;
            if (spent > bytes)
                break;
            length += letter.Utf16SequenceLength;
        }

        return words[..length];
    }
}
