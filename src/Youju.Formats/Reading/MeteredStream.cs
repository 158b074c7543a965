namespace Youju.Formats.Reading;

/// <summary>Counts what a packed part expands to.</summary>
internal sealed class MeteredStream(Stream inner, long packedLength, ReadingBudget budget) : Stream
{
    private long expanded;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position
    {
        get => expanded;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        expanded += read;
        budget.SpendExpanded(read);
        var ratio = expanded / Math.Max(1, packedLength);
        if (expanded > budget.Limits.RatioFreeBytes && ratio > budget.Limits.Ratio)
            throw UnreadableFileException.TooLarge($"压缩比高于 {budget.Limits.Ratio} 倍，可能是压缩炸弹");
        return read;
    }

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
