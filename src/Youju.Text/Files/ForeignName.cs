namespace Youju.Text.Files;

/// <summary>The name of a file whose bytes are no UTF-8.</summary>
/// <remarks>Archives packed on Chinese Windows leave such on Linux, and .NET cannot open them.</remarks>
public static class ForeignName
{
    private const char Unreadable = '\uFFFD';

    /// <summary>Whether some of the bytes of a path could not be read as letters.</summary>
    public static bool IsForeign(string path) => path.Contains(Unreadable, StringComparison.Ordinal);
}
