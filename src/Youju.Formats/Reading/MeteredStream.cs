using Youju.Text.Files;

namespace Youju.Formats.Reading;

/// <summary>Counts what a packed part expands to.</summary>
internal sealed class MeteredStream(Stream inner, long packedLength, ReadingBudget budget)
    : ForwardStream(inner)
{
    protected override void AcceptRead(int length)
    {
        budget.SpendExpanded(length);
        var ratio = Position / Math.Max(1, packedLength);
        if (Position > budget.Limits.RatioFreeBytes && ratio > budget.Limits.Ratio)
            throw UnreadableFileException.TooLarge($"压缩比高于 {budget.Limits.Ratio} 倍，可能是压缩炸弹");
    }
}
