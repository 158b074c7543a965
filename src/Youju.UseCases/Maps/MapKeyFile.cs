using Youju.Domain.Documents;
using Youju.Storage.Files;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Maps;

/// <summary>The key by which a unit asks a map service: it lies beside the other keys, and in no dossier, package or edition.</summary>
public static class MapKeyFile
{
    private const int ShortestKey = 8;
    private const int LongestKey = 128;

    /// <summary>The key of a unit; null where it has entered none, and then nobody is asked for anything.</summary>
    /// <param name="data">The folder of the data.</param>
    public static string? FindKey(string data, string unit)
    {
        var path = LocateFile(data, unit);
        return File.Exists(path) ? File.ReadAllText(path).Trim() : null;
    }

    /// <summary>Keeps the key of a unit in place of the one before.</summary>
    /// <exception cref="UsageException">No service gives such keys.</exception>
    public static void KeepKey(string data, string unit, string key)
    {
        if (key.Length is < ShortestKey or > LongestKey || !key.All(IsOfKey))
            throw new UsageException(
                "密钥没有记下：它应是 8 到 128 个字母、数字，中间没有空格。请从服务的网站上整个复制过来。"
            );
        SecretFile.WriteText(LocateFile(data, unit), key);
    }

    /// <summary>Forgets the key of a unit.</summary>
    public static void DropKey(string data, string unit) => File.Delete(LocateFile(data, unit));

    private static string LocateFile(string data, string unit) =>
        Path.Combine(data, "keys", $"map-service-{FileName.ToSafeName(unit)}.txt");

    private static bool IsOfKey(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_';
}
