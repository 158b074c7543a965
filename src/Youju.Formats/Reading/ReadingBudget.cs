using System.Diagnostics;

namespace Youju.Formats.Reading;

/// <summary>What is left of the limits while one file is being read.</summary>
public sealed class ReadingBudget(ReadingLimits limits, CancellationToken cancel = default)
{
    private const int MostEmbedded = 100;

    private readonly long started = Stopwatch.GetTimestamp();
    private long expandedBytes;
    private long characters;
    private int blocks;
    private int embedded;

    public ReadingLimits Limits { get; } = limits;

    public CancellationToken Cancel { get; } = cancel;

    /// <summary>Call from every loop that grows with the input.</summary>
    public void CheckTime()
    {
        Cancel.ThrowIfCancellationRequested();
        if (Stopwatch.GetElapsedTime(started) > Limits.Time)
            throw UnreadableFileException.TooSlow(Limits.Time);
    }

    /// <summary>Accounts for one paragraph or cell and its words.</summary>
    public void SpendBlock(int length)
    {
        SpendText(length + 1);
        if (++blocks > Limits.Blocks)
            throw UnreadableFileException.TooLarge($"段落和单元格多于 {Limits.Blocks} 个");
        if (blocks % 256 == 0)
            CheckTime();
    }

    /// <summary>Accounts for a file within the file, however deep it lies.</summary>
    public void CountEmbedded()
    {
        if (++embedded > MostEmbedded)
            throw UnreadableFileException.TooLarge($"里面插有多于 {MostEmbedded} 个文件");
        CheckTime();
    }

    public void SpendText(int length)
    {
        characters += length;
        if (characters > Limits.TextLength)
            throw UnreadableFileException.TooLarge($"文字多于 {Limits.TextLength} 个字符");
    }

    public void SpendExpanded(int bytes)
    {
        expandedBytes += bytes;
        if (expandedBytes > Limits.ExpandedBytes)
            throw UnreadableFileException.TooLarge(
                $"解压后大于 {Limits.ExpandedBytes >> 20} MB，可能是压缩炸弹"
            );
        CheckTime();
    }

    public void CheckDepth(int depth)
    {
        if (depth > Limits.Depth)
            throw UnreadableFileException.TooLarge($"嵌套深于 {Limits.Depth} 层");
    }
}
