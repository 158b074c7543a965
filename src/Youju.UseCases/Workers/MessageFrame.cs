using System.Buffers.Binary;

namespace Youju.UseCases.Workers;

/// <summary>A message between processes: four bytes of length, the lowest first, and as many bytes.</summary>
internal static class MessageFrame
{
    public static void WriteMessage(Stream output, ReadOnlySpan<byte> message)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, message.Length);
        output.Write(length);
        output.Write(message);
    }

    /// <summary>The next message; null where the other side has ended, even in the midst of one.</summary>
    public static byte[]? ReadMessage(Stream input)
    {
        var length = new byte[sizeof(int)];
        if (input.ReadAtLeast(length, length.Length, throwOnEndOfStream: false) < length.Length)
            return null;
        var message = new byte[BinaryPrimitives.ReadInt32LittleEndian(length)];
        return input.ReadAtLeast(message, message.Length, throwOnEndOfStream: false) < message.Length
            ? null
            : message;
    }
}
