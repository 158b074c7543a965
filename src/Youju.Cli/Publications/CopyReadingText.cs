using System.Globalization;
using Youju.Publishing.Verification;

namespace Youju.Cli.Publications;

/// <summary>What was read of a copy on paper, in words.</summary>
internal static class CopyReadingText
{
    public static IEnumerable<string> DescribeReading(CopyReading copy)
    {
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"数：{copy.Same} 个与公开时一样，{copy.Altered.Count} 个不同，{copy.Absent} 个没有在这里找到。"
        );
        foreach (var one in copy.Altered)
            yield return $"  “{one.Before}”后面公开时是 {one.Expected}，这里是 {one.Found}。";
        if (copy is { IsRecognised: true, Altered.Count: > 0 })
            yield return "  照片和扫描件上的字是认出来的，可能认错：请看原件。";
    }
}
