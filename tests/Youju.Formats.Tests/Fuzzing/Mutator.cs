using System.IO.Compression;
using System.Text;
using Youju.Formats.Reading;

namespace Youju.Formats.Tests.Fuzzing;

/// <summary>Makes broken files of sound ones; the same number gives the same file.</summary>
internal sealed class Mutator
{
    private readonly Random random;
    private readonly MarkupMutator markup;

    private Mutator(int number)
    {
        random = new Random(number);
        markup = new(random);
    }

    public static SourceFile Mutant(int number)
    {
        var seed = FuzzSeeds.All[number % FuzzSeeds.All.Count];
        return seed with { Content = new Mutator(number).Mutate(seed) };
    }

    private byte[] Mutate(SourceFile seed)
    {
        var content = seed.Content;
        if (seed.Extension is "docx" or "xlsx" && random.Next(4) > 0)
            content = InsidePackage(content);
        else if (seed.Extension is "html" or "md" or "pdf" && random.Next(2) > 0)
            content = Encoding.Latin1.GetBytes(markup.Mutate(Encoding.Latin1.GetString(content)));
        else
            for (var times = random.Next(1, 8); times > 0; times--)
                content = Bytes(content);
        return content.Length == 0 ? [0x20] : content;
    }

    private byte[] Bytes(byte[] content)
    {
        if (content.Length < 4)
            return content;
        var (from, length) = (random.Next(content.Length), random.Next(1, Math.Min(64, content.Length)));
        var end = Math.Min(content.Length, from + length);
        switch (random.Next(6))
        {
            case 0:
                return content[..from];
            case 1:
                return [.. content[..end], .. content[from..]];
            case 2:
                return [.. content[..from], .. content[end..]];
            case 3:
                return [.. content[..from], .. content[random.Next(content.Length)..]];
            default:
                var copy = content.ToArray();
                for (var at = from; at < end; at += random.Next(1, 16))
                    copy[at] = random.Next(3) == 0 ? (byte)0xFF : (byte)(copy[at] ^ (1 << random.Next(8)));
                return copy;
        }
    }

    private byte[] InsidePackage(byte[] content)
    {
        using var source = new ZipArchive(new MemoryStream(content), ZipArchiveMode.Read);
        using var target = new MemoryStream();
        var chosen = random.Next(source.Entries.Count);
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (entry, at) in source.Entries.Select((entry, at) => (entry, at)))
            {
                if (at == chosen && random.Next(20) == 0)
                    continue;
                using var reader = new StreamReader(entry.Open());
                using var writer = new StreamWriter(
                    archive.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open()
                );
                writer.Write(
                    at == chosen || random.Next(4) == 0
                        ? markup.Mutate(reader.ReadToEnd())
                        : reader.ReadToEnd()
                );
            }
        }

        return target.ToArray();
    }
}
