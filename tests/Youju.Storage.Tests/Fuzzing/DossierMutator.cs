using System.Text;

namespace Youju.Storage.Tests.Fuzzing;

/// <summary>Breaks files of a sound dossier; the same number breaks them in the same way.</summary>
internal sealed class DossierMutator
{
    // What people, editors and spreadsheets put where it does not belong.
    private static readonly string[] Oddities =
    [
        "\"",
        "\"\"",
        ",",
        ",,,,,",
        ";",
        "\t",
        "\r",
        "\n\n",
        "\r\n",
        "，",
        "：",
        "'",
        "=1+1",
        "-",
        "- - - ",
        "---\n",
        "...",
        "&a",
        "*a",
        "!!binary ",
        "|\n",
        ">\n",
        "{",
        "}",
        "[",
        "]",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
        "{{ events.visitors }}",
        "{% if %}",
        "# ",
        ": ",
        "%",
        "~",
        "null",
        "true",
        "NaN",
        "1E+15",
        "1e999",
        "-0",
        "0.001",
        "99999999999999999999999999999",
        "79228162514264337593543950335",
        "92233720368547758",
        "-92233720368547758",
        "2147483648",
        "2024-02-30",
        "2024/3/1",
        "9999-12-31",
        "0001-01-01T00:00:00+14:00",
        "Jan-24",
        "\0",
        "\uFEFF",
        "\uFFFF",
        "\uD800",
        "😀",
        "\u2028",
        "\u0085",
    ];

    private readonly Random random;

    private DossierMutator(int number) => random = new Random(number);

    /// <summary>The files with one or two of them broken.</summary>
    public static Dictionary<string, byte[]> Mutant(int number, IReadOnlyDictionary<string, byte[]> sound)
    {
        var mutator = new DossierMutator(number);
        var files = new Dictionary<string, byte[]>(sound);
        var paths = files.Keys.Order(StringComparer.Ordinal).ToList();
        for (var times = mutator.random.Next(4) == 0 ? 2 : 1; times > 0; times--)
        {
            var path = paths[mutator.random.Next(paths.Count)];
            files[path] = mutator.Break(files[path]);
        }

        return files;
    }

    private byte[] Break(byte[] content) =>
        random.Next(4) == 0
            ? Bytes(content)
            : Encoding.UTF8.GetBytes(Words(Encoding.UTF8.GetString(content)));

    private byte[] Bytes(byte[] content)
    {
        if (content.Length < 4)
            return [0xFF, 0xFE, 0x00];
        var (from, to) = Range(content.Length);
        switch (random.Next(4))
        {
            case 0:
                return content[..from];
            case 1:
                return [.. content[..to], .. content[from..]];
            case 2:
                return [.. content[..from], .. content[to..]];
            default:
                var copy = content.ToArray();
                for (var at = from; at < to; at += random.Next(1, 16))
                    copy[at] ^= (byte)(1 << random.Next(8));
                return copy;
        }
    }

    private string Words(string text)
    {
        for (var times = random.Next(3) == 0 ? random.Next(2, 5) : 1; times > 0; times--)
        {
            var (from, to) = Range(text.Length);
            text = random.Next(8) switch
            {
                0 => Swap(text, ','),
                1 => Swap(text, '\n'),
                2 => text[..from]
                    + string.Concat(
                        Enumerable.Repeat(Oddity(), random.Next(20) == 0 ? 20_000 : random.Next(1, 4))
                    )
                    + text[from..],
                3 => text[..from] + text[to..],
                _ => ReplaceCell(text),
            };
        }

        return text;
    }

    private string Swap(string text, char parted)
    {
        var parts = text.Split(parted);
        var (one, other) = (random.Next(parts.Length), random.Next(parts.Length));
        (parts[one], parts[other]) = (parts[other], parts[one]);
        return string.Join(parted, parts);
    }

    private string ReplaceCell(string text)
    {
        var at = random.Next(text.Length + 1);
        var start = text.AsSpan(0, at).LastIndexOfAny(",\n: ") + 1;
        var end = text.AsSpan(at).IndexOfAny(",\n");
        return text[..start] + Oddity() + (end < 0 ? "" : text[(at + end)..]);
    }

    private string Oddity() => Oddities[random.Next(Oddities.Length)];

    private (int From, int To) Range(int length)
    {
        var from = random.Next(length + 1);
        return (from, Math.Min(length, from + random.Next(1, 64)));
    }
}
