namespace Youju.Storage.Files;

/// <summary>The path of a file in an archive that comes from elsewhere, by forward slashes; it is not believed.</summary>
public static class PackedPath
{
    /// <summary>Whether the file lies in the folder into which it is unpacked, on any system.</summary>
    public static bool StaysInside(string path) =>
        !NamesDrive(path) && Array.TrueForAll(path.Split('/'), IsName);

    private static bool IsName(string name) =>
        name.Length > 0
        && name is not ("." or "..")
        && !name.Any(sign => char.IsControl(sign) || sign == '\\');

    // C:名称 lies elsewhere, wherever it is looked for.
    private static bool NamesDrive(string path) => path is [_, ':', ..];
}
