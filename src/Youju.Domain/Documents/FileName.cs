namespace Youju.Domain.Documents;

/// <summary>Names that every file system takes, also that of a stick carried to another desk.</summary>
public static class FileName
{
    private const int Longest = 80;
    private const string Forbidden = "\\/:*?\"<>|";
    private const string DeviceDigits = "0123456789¹²³";
    private static readonly string[] Devices =
    [
        "CON",
        "PRN",
        "AUX",
        "NUL",
        .. DeviceDigits.Select(digit => "COM" + digit),
        .. DeviceDigits.Select(digit => "LPT" + digit),
    ];

    /// <summary>The name with what no file may be called written otherwise.</summary>
    public static string ToSafeName(string name)
    {
        var plain = string.Concat(
                name.Select(letter => IsForbidden(letter) || char.IsSurrogate(letter) ? '_' : letter)
            )
            .Trim(' ', '.');
        var cut = plain[..Math.Min(Longest, plain.Length)].TrimEnd(' ', '.');
        return cut.Length == 0 || IsDeviceName(cut) ? "_" + cut : cut;
    }

    /// <summary>Why a file or folder cannot be called so everywhere, in Chinese; null for a name that is fine.</summary>
    public static string? DescribeProblem(string name)
    {
        if (name.FirstOrDefault(IsForbidden) is not '\0' and var letter)
            return $"里有不能用的字符“{letter}”";
        if (name.Length > 0 && name[^1] is ' ' or '.')
            return "的末尾是空格或句点，Windows 会把它丢掉";
        return IsDeviceName(name) ? "是 Windows 保留的设备名" : null;
    }

    private static bool IsForbidden(char letter)
    {
        return Forbidden.Contains(letter, StringComparison.Ordinal) || char.IsControl(letter);
    }

    // CON.txt is the device as well; Windows takes the superscript digits for digits.
    private static bool IsDeviceName(string name)
    {
        var stem = name.Split('.')[0].TrimEnd().ToUpperInvariant();
        return Devices.Contains(stem);
    }
}
