using System.Buffers.Binary;
using System.Text;
using Youju.Formats.Office;

namespace Youju.Formats.Tests.Office;

public sealed class CompoundFileTests
{
    private const uint EndOfChain = 0xFFFFFFFE;
    private const uint Free = 0xFFFFFFFF;

    [Fact]
    public void Reads_a_stream_along_its_sectors() =>
        Assert.Equal(5000, new CompoundFile(Sketch()).ReadStream("WORKBOOK").Length);

    [Fact]
    public void Knows_no_other_stream() => Assert.Empty(new CompoundFile(Sketch()).ReadStream("Book"));

    [Theory]
    [InlineData(1, 1u)]
    [InlineData(11, 2u)]
    [InlineData(11, 11u)]
    public void Finds_a_chain_that_runs_in_a_ring(int sector, uint next)
    {
        var file = Sketch();
        Put(file, 512 + (sector * 4), next);

        Assert.Throws<InvalidDataException>(() => new CompoundFile(file));
    }

    [Theory]
    [InlineData(68)]
    [InlineData(72)]
    [InlineData(76)]
    public void Finds_a_tree_of_names_that_runs_in_a_ring(int neighbour)
    {
        var file = Sketch();
        Put(file, 1024 + 128 + neighbour, 1);

        Assert.Throws<InvalidDataException>(() => new CompoundFile(file));
    }

    [Fact]
    public void Finds_a_stream_longer_than_the_file()
    {
        var file = Sketch();
        Put(file, 1024 + 128 + 120, int.MaxValue);

        Assert.Throws<InvalidDataException>(() => new CompoundFile(file));
    }

    [Fact]
    public void Finds_sectors_of_gigabytes()
    {
        var file = Sketch();
        file[30] = 31;

        Assert.Throws<InvalidDataException>(() => new CompoundFile(file));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(200_000_000, false)]
    public void Believes_no_count_of_properties_beyond_the_stream(uint count, bool isSound)
    {
        var stream = new byte[100];
        Put(stream, 24, 1);
        Put(stream, 44, 48);
        Put(stream, 52, count);
        Put(stream, 60, 20);

        Assert.Equal(isSound, PropertySets.IsSound(stream));
    }

    [Fact]
    public void Believes_no_length_of_a_property_beyond_the_stream()
    {
        var stream = new byte[100];
        Put(stream, 24, 1);
        Put(stream, 44, 48);
        Put(stream, 52, 1);
        Put(stream, 60, 20);
        Put(stream, 68, 0x1E);
        Put(stream, 72, 2_000_000_000);

        Assert.False(PropertySets.IsSound(stream));
    }

    /// <summary>Sector 0 is the table, 1 the directory, 2 to 11 the workbook.</summary>
    private static byte[] Sketch()
    {
        var file = new byte[512 + (12 * 512)];
        file[30] = 9;
        Put(file, 48, 1);
        Put(file, 60, EndOfChain);
        Put(file, 68, EndOfChain);
        file.AsSpan(76, 436).Fill(0xFF);
        Put(file, 76, 0);
        file.AsSpan(512, 512).Fill(0xFF);
        Put(file, 512 + 4, EndOfChain);
        for (var sector = 2u; sector < 12; sector++)
            Put(file, 512 + ((int)sector * 4), sector == 11 ? EndOfChain : sector + 1);
        PutEntry(file, 1024, "Root Entry", 5, 1, EndOfChain, 0);
        PutEntry(file, 1024 + 128, "Workbook", 2, Free, 2, 5000);
        return file;
    }

    private static void PutEntry(
        byte[] file,
        int at,
        string name,
        byte kind,
        uint child,
        uint start,
        uint size
    )
    {
        Encoding.Unicode.GetBytes(name).CopyTo(file, at);
        file[at + 64] = (byte)((name.Length + 1) * 2);
        file[at + 66] = kind;
        Put(file, at + 68, Free);
        Put(file, at + 72, Free);
        Put(file, at + 76, child);
        Put(file, at + 116, start);
        Put(file, at + 120, size);
    }

    private static void Put(byte[] file, int at, uint value) =>
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), value);
}
