using Youju.Domain.Registers;

namespace Youju.Cli.Dossiers;

/// <summary>Tells two records that probably are one: what differs, and the commands that decide.</summary>
internal static class DuplicateText
{
    public static string DescribePair(LikelyDuplicate pair, string folder)
    {
        var ids = $"{pair.Register.Key}/{pair.First.Id} {pair.Register.Key}/{pair.Second.Id}";
        var differences = pair.Differences.ToList();
        return string.Join(
            '\n',
            (IEnumerable<string>)
                [
                    pair.DescribePair(),
                    .. differences.Count == 0
                        ? ["  填的内容完全相同"]
                        : differences.Select(line => "  " + line),
                    $"  是同一件事：youju duplicates {folder} --same {ids}（留前一条，补上它没填的，后一条撤销）",
                    $"  是两件事：　youju duplicates {folder} --different {ids}",
                ]
        );
    }
}
