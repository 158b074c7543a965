using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Youju.Storage.Files;

/// <summary>
/// Recognises a result of ours that nobody has changed since, by what every result says of itself; a
/// copy is recognised like the first.
/// </summary>
/// <remarks>
/// Where the file system keeps notes beside a content (<see cref="OwnMark"/>), any change is seen. Elsewhere a docx or xlsx is told by its
/// archive, and the others by their beginning and end: words added to them are seen, a letter exchanged within is not.
/// </remarks>
public static partial class OwnResult
{
    private const string Program = "youju";
    private const long LargestResult = 1L << 29;
    private const int SummaryColumns = 11;
    private const int PatternTime = 1000;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>Whether the file may be replaced by a new result: it is empty, or a result of ours that nobody has changed.</summary>
    public static bool IsUnchanged(string path, long length) =>
        length == 0 || (length <= LargestResult && IsUnchangedContent(path, File.ReadAllBytes(path)));

    private static bool IsUnchangedContent(string path, byte[] content) =>
        OwnMark.IsUnchanged(path, content) ?? HasShapeOfResult(content);

    /// <summary>Whether a content looks like one of our results from beginning to end.</summary>
    public static bool HasShapeOfResult(byte[] content) =>
        content switch
        {
            [(byte)'P', (byte)'K', 3, 4, ..] => OwnArchive.IsUnchanged(content),
            [(byte)'{', ..] => IsOwnJson(content),
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => IsOwnPdf(content),
            _ => DecodeText(content) is { } text && HasShapeOfText(text),
        };

    private static bool HasShapeOfText(string text) =>
        text.StartsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">", StringComparison.Ordinal) ? IsOwnPage(text)
        : text.StartsWith("\uFEFF文件,状态,错误,警告,提示,", StringComparison.Ordinal) ? IsSummaryTable(text)
        : IsFindingsText(text) || MergeNotes().IsMatch(text);

    private static string? DecodeText(byte[] content)
    {
        try
        {
            return Strict.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static bool IsOwnJson(byte[] content)
    {
        try
        {
            using var json = JsonDocument.Parse(content);
            return json.RootElement.TryGetProperty("tool", out var tool)
                ? NamesProgram(tool)
                : IsOwnSarif(json.RootElement);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static bool IsOwnSarif(JsonElement root) =>
        root.TryGetProperty("runs", out var runs)
        && runs.GetArrayLength() == 1
        && runs[0].TryGetProperty("tool", out var tool)
        && tool.TryGetProperty("driver", out var driver)
        && NamesProgram(driver);

    private static bool NamesProgram(JsonElement tool) =>
        tool.TryGetProperty("name", out var name) && name.GetString() == Program;

    private static bool IsOwnPage(string text) =>
        text.EndsWith("</script>\n</body>\n</html>\n", StringComparison.Ordinal)
        && PageFooter().IsMatch(text);

    private static bool IsFindingsText(string text)
    {
        var lines = text.Split('\n');
        return lines is [var title, .., var summary, ""]
            && FindingsTitle().IsMatch(title)
            && FindingsSummary().IsMatch(summary);
    }

    // Every row has the columns of the header, and nothing stands behind the last.
    private static bool IsSummaryTable(string text)
    {
        var (columns, isQuoted, isWhole) = (1, false, true);
        foreach (var letter in text)
        {
            if (letter == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && letter == ',')
                columns++;
            else if (!isQuoted && letter == '\n')
            {
                isWhole &= columns == SummaryColumns;
                columns = 1;
            }
        }

        return isWhole && text.EndsWith("\r\n", StringComparison.Ordinal);
    }

    // An editor of PDFs adds to the end, and a second end with it. Ours carry a day but no hour.
    private static bool IsOwnPdf(byte[] content)
    {
        var end = "%%EOF"u8;
        var first = content.AsSpan().IndexOf(end);
        return first == content.AsSpan().LastIndexOf(end)
            && first >= content.Length - end.Length - 2
            && OwnPdfDate().IsMatch(Encoding.Latin1.GetString(content));
    }

    [GeneratedRegex(@"/CreationDate\(D:\d{8}000000", RegexOptions.CultureInvariant, PatternTime)]
    private static partial Regex OwnPdfDate();

    [GeneratedRegex(
        @"<footer>有据 \d+\.\d+\.\d+ · [^<]*</footer>\n",
        RegexOptions.CultureInvariant,
        PatternTime
    )]
    private static partial Regex PageFooter();

    [GeneratedRegex(@"  [a-z]+ · \d+ 字符$", RegexOptions.CultureInvariant, PatternTime)]
    private static partial Regex FindingsTitle();

    [GeneratedRegex(
        @"^(?:未发现问题|发现 \d+ 处问题：错误 \d+，警告 \d+，提示 \d+)。核算 \d+ 条数字关系，"
            + @"\d+ 条成立(?:，\d+ 条无法判定)?。\d+ 个数字中 \d+ 个(?:没有佐证|既没有核算过，也没有来源)。$",
        RegexOptions.CultureInvariant,
        PatternTime
    )]
    private static partial Regex FindingsSummary();

    [GeneratedRegex(
        @"\A并入回稿 .*：(?:没有冲突|\d+ 处请看一看)。\n",
        RegexOptions.CultureInvariant,
        PatternTime
    )]
    private static partial Regex MergeNotes();
}
