namespace Youju.Tourism.BaseMaps;

/// <summary>Of which kind a picture is that a map lies on.</summary>
public static class PictureType
{
    /// <summary>The media type by how the content begins, whatever it calls itself; null where it is neither png nor jpeg.</summary>
    public static string? FindMediaType(byte[] content) =>
        content switch
        {
            [0x89, 0x50, 0x4E, 0x47, ..] => "image/png",
            [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
            _ => null,
        };
}
