using Youju.Storage.Files;
using Youju.UseCases.Refusals;

namespace Youju.Cli.Terminals;

/// <summary>
/// A standard stream of the process, whose refusals are told in words: the disc behind it is full, or
/// it was closed before the start.
/// </summary>
/// <param name="inner">The stream; null where it was closed.</param>
internal sealed class StandardChannel(Stream? inner, string name) : Stream
{
    public override bool CanRead => inner is null || inner.CanRead;

    public override bool CanSeek => false;

    public override bool CanWrite => inner is null || inner.CanWrite;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return inner is not null
                ? inner.Read(buffer)
                : throw new UsageException($"{name}是关着的，不能用。请打开它再运行，或者改用文件。");
        }
        catch (Exception wrong) when (SystemRefusal.IsRefusal(wrong))
        {
            throw new UsageException($"{name}读不了：{SystemRefusal.ExplainRefusal(wrong)}。");
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            (inner ?? throw new UnwrittenOutputException($"{name}是关着的")).Write(buffer);
        }
        catch (Exception wrong) when (SystemRefusal.IsRefusal(wrong))
        {
            throw new UnwrittenOutputException($"{name}写不了，{SystemRefusal.ExplainRefusal(wrong)}");
        }
    }

    public override void Flush() => inner?.Flush();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
