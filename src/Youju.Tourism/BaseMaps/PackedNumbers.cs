namespace Youju.Tourism.BaseMaps;

/// <summary>Reads numbers of seven bits a byte, and the fields of Protocol Buffers made of them.</summary>
internal ref struct PackedNumbers(ReadOnlySpan<byte> content)
{
    private const int LongestNumber = 10;

    private ReadOnlySpan<byte> rest = content;

    public readonly bool IsAtEnd => rest.IsEmpty;

    /// <exception cref="BaseMapException">The bytes end within it, or it is longer than any number.</exception>
    public ulong ReadNumber()
    {
        var number = 0UL;
        for (var at = 0; at < LongestNumber && at < rest.Length; at++)
        {
            number |= (ulong)(rest[at] & 0x7F) << (7 * at);
            if (rest[at] < 0x80)
            {
                rest = rest[(at + 1)..];
                return number;
            }
        }

        throw TileArchive.Broken("有的数不完整");
    }

    /// <summary>The next number with a sign: 0, -1, 1, -2.</summary>
    public int ReadSigned()
    {
        var number = (uint)ReadNumber();
        return (int)(number >> 1) ^ -(int)(number & 1);
    }

    /// <summary>The next field; false at the end.</summary>
    /// <param name="number">What it holds, where that is a number.</param>
    /// <param name="bytes">What it holds, where that is text, numbers or fields of its own.</param>
    /// <exception cref="BaseMapException">The bytes end within it.</exception>
    public bool TryReadField(out int field, out ulong number, out ReadOnlySpan<byte> bytes)
    {
        field = 0;
        number = 0;
        bytes = default;
        if (IsAtEnd)
            return false;
        var head = ReadNumber();
        field = (int)Math.Min(head >> 3, int.MaxValue);
        switch (head & 7)
        {
            case 0:
                number = ReadNumber();
                break;
            case 1:
                CutBytes(8);
                break;
            case 2:
                bytes = CutBytes(ReadNumber());
                break;
            case 5:
                CutBytes(4);
                break;
            default:
                throw TileArchive.Broken("瓦片里有不认识的东西");
        }

        return true;
    }

    private ReadOnlySpan<byte> CutBytes(ulong length)
    {
        if (length > (ulong)rest.Length)
            throw TileArchive.Broken("瓦片不完整");
        var cut = rest[..(int)length];
        rest = rest[(int)length..];
        return cut;
    }
}
