namespace Youju.UseCases.InstalledPacks;

/// <summary>Where installed packs lie in a folder of data.</summary>
public static class PackShelfFolder
{
    public static string Locate(string data) => Path.Combine(data, "packs");

    /// <summary>A folder for what is being unpacked, on the same disk; no pack can be called like it.</summary>
    internal static string CreateComing(string data)
    {
        var folder = Path.Combine(Locate(data), ".coming", Path.GetRandomFileName());
        Directory.CreateDirectory(folder);
        return folder;
    }
}
