namespace Youju.Text.Files;

/// <summary>A stream read once from its begin to its end, on top of another that it owns.</summary>
public abstract class ForwardStream(Stream inner) : Stream
{
    private long read;

    public sealed override bool CanRead => true;
    public sealed override bool CanSeek => false;
    public sealed override bool CanWrite => false;
    public sealed override long Length => throw new NotSupportedException();
    public sealed override long Position
    {
        get => read;
        set => throw new NotSupportedException();
    }

    public sealed override int Read(byte[] buffer, int offset, int count) =>
        Read(buffer.AsSpan(offset, count));

    public sealed override int Read(Span<byte> buffer)
    {
        var length = ReadInner(buffer);
        read += length;
        AcceptRead(length);
        return length;
    }

    public sealed override void Flush() { }

    public sealed override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public sealed override void SetLength(long value) => throw new NotSupportedException();

    public sealed override void Write(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();

    protected virtual int ReadInner(Span<byte> buffer) => inner.Read(buffer);

    /// <summary>Told of every piece that was read, which <see cref="Position"/> holds already; throws where it is too much.</summary>
    protected abstract void AcceptRead(int length);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
