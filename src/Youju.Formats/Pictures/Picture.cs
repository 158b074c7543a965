using Youju.Formats.Reading;

namespace Youju.Formats.Pictures;

/// <summary>A picture in a form that a pdf can hold.</summary>
/// <param name="Coding">The entries of the pdf's image dictionary that tell how the data is coded.</param>
internal sealed record Picture(int Width, int Height, string Coding, byte[] Data)
{
    /// <summary>A page of A3 at 600 dots an inch has 70 million; what claims to be larger is no scan.</summary>
    private const long MostPixels = 100_000_000;

    private const long MostAcross = 20_000;

    /// <exception cref="UnreadableFileException">The picture is empty or claims to be larger than any page.</exception>
    public static void CheckSize(long width, long height)
    {
        if (width <= 0 || height <= 0)
            throw UnreadableFileException.Damaged("图片没有尺寸");
        if (width > MostAcross || width * height > MostPixels)
            throw UnreadableFileException.TooLarge($"图片多于 {MostPixels / 1_000_000} 百万像素");
    }
}
