using System.Globalization;
using System.Text;
using Youju.Formats.Reading;

namespace Youju.Formats.Html;

/// <summary>网页存档 (mht, RFC 2557): takes out the page; its pictures and styles are left.</summary>
internal static class MimeArchive
{
    private const int MostParts = 2000;
    private const int DeepestPart = 8;

    private static readonly string[] LineEnds = ["\r\n", "\n"];

    /// <summary>The bytes of the first page in it.</summary>
    public static byte[] ExtractPage(byte[] content) =>
        FindPage(Encoding.Latin1.GetString(content), depth: 0)
        ?? throw UnreadableFileException.Damaged("网页存档里没有网页");

    private static byte[]? FindPage(string part, int depth)
    {
        var (headers, body) = SplitHeaders(part);
        var type = headers.GetValueOrDefault("content-type", "text/plain");
        if (type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase))
            return DecodeBody(body, headers.GetValueOrDefault("content-transfer-encoding", ""));
        if (depth == DeepestPart || ReadParameter(type, "boundary") is not { Length: > 0 } boundary)
            return null;
        return body.Split("--" + boundary, MostParts)
            .Skip(1)
            .Select(inner => FindPage(inner.TrimStart('\r', '\n'), depth + 1))
            .FirstOrDefault(page => page is not null);
    }

    private static (Dictionary<string, string> Headers, string Body) SplitHeaders(string part)
    {
        var end = LineEnds
            .Select(line => (Line: line, At: part.IndexOf(line + line, StringComparison.Ordinal)))
            .Where(found => found.At >= 0)
            .OrderBy(found => found.At)
            .Select(found => (found.At, Behind: found.At + (2 * found.Line.Length)))
            .FirstOrDefault((At: part.Length, Behind: part.Length));
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        // A line that begins with a blank goes on with the one above.
        var unfolded = part[..end.At]
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace("\n\t", " ", StringComparison.Ordinal)
            .Replace("\n ", " ", StringComparison.Ordinal);
        foreach (var line in unfolded.Split('\n'))
            if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                headers.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
        return (headers, part[end.Behind..]);
    }

    private static string? ReadParameter(string header, string name)
    {
        var at = header.IndexOf(name + "=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var value = header[(at + name.Length + 1)..].TrimStart();
        return value.StartsWith('"') ? value[1..].Split('"')[0] : value.Split(';', ' ')[0];
    }

    private static byte[] DecodeBody(string body, string encoding) =>
        encoding.ToLowerInvariant() switch
        {
            "base64" => DecodeBase64(body),
            "quoted-printable" => DecodeQuoted(body),
            _ => Encoding.Latin1.GetBytes(body),
        };

    private static byte[] DecodeBase64(string body)
    {
        try
        {
            return Convert.FromBase64String(body);
        }
        catch (FormatException e)
        {
            throw UnreadableFileException.Damaged("网页存档的 base64 不完整", e);
        }
    }

    private static byte[] DecodeQuoted(string body)
    {
        var decoded = new List<byte>(body.Length);
        for (var at = 0; at < body.Length; at++)
        {
            if (body[at] != '=')
                decoded.Add((byte)body[at]);
            else if (TryReadHex(body, at + 1, out var value))
            {
                decoded.Add(value);
                at += 2;
            }
            else if (at + 1 < body.Length && body[at + 1] is '\r' or '\n')
                at += body.AsSpan(at + 1).StartsWith("\r\n") ? 2 : 1;
        }

        return [.. decoded];
    }

    private static bool TryReadHex(string body, int at, out byte value)
    {
        value = 0;
        return at + 2 <= body.Length
            && byte.TryParse(
                body.AsSpan(at, 2),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out value
            );
    }
}
