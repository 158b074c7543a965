using System.Text;
using System.Text.Json;

namespace Youju.Web.Grids;

/// <summary>What a row tells of what somebody had before him, where no version of it is kept: its digest and its texts.</summary>
internal static class SeenTexts
{
    private const char Between = '.';

    public static string WriteTexts(string digest, IReadOnlyList<string> texts) =>
        $"{digest}{Between}{Convert.ToBase64String(JsonSerializer.SerializeToUtf8Bytes(texts))}";

    /// <summary>The digest, and the texts; null where they do not come with it.</summary>
    public static (string Digest, IReadOnlyList<string>? Texts) ReadTexts(string seen)
    {
        var at = seen.IndexOf(Between, StringComparison.Ordinal);
        if (at < 0)
            return (seen, null);
        try
        {
            return (
                seen[..at],
                JsonSerializer.Deserialize<List<string>>(
                    Encoding.UTF8.GetString(Convert.FromBase64String(seen[(at + 1)..]))
                )
            );
        }
        catch (Exception wrong) when (wrong is FormatException or JsonException)
        {
            return (seen[..at], null);
        }
    }
}
