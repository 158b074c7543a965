using System.Text.Json;
using Youju.Checking.Engine;
using Youju.Domain.Findings;
using Youju.Formats.PlainText;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Checking.Tests.Relations;

/// <summary>Prose of which pieces are missing, as a copy or a bad reading of a page leaves it: whatever is left of it is read to its end.</summary>
public sealed class CutProseTests
{
    private const int Cuts = 12;

    private static readonly Pack Pack = PackLibrary.LoadPack("cn");

    private static readonly string[] Sets = ["open.jsonl", "second/open.jsonl"];

    [Fact]
    public void A_change_that_was_found_after_the_others_were_counted_is_read() =>
        Assert.NotEmpty(
            ReadClaims(
                "5480.6万元，分1642.3万元、云屏县1208.9万元、石坞县987.5万元、南弄县1015.4万元、青塘，前者每人80元，后者一级90元、二级80元。"
                    + "生算需2727.94万元，实际支出2694.85万元，611.40万元。两项支出合到一起5036.25万元，占下达资金的96.82%。\n"
                    + "上年下达5102.8万元，本年多下达377.8万元，增7.4%。社"
            )
        );

    [Fact]
    public void Passages_with_pieces_cut_out_are_read()
    {
        var chance = new Random(7);
        foreach (var text in ReadPassages())
        {
            var left = text;
            for (var cut = 0; cut < Cuts && left.Length > Cuts; cut++)
            {
                var start = chance.Next(left.Length);
                left = left.Remove(start, Math.Min(chance.Next(left.Length / Cuts) + 1, left.Length - start));
                Assert.Null(Record.Exception(() => ReadClaims(left)));
            }
        }
    }

    private static IReadOnlyList<Claim> ReadClaims(string text) =>
        Checker.CheckDocument(PlainTextReader.ReadDocument(text), Pack).Claims;

    private static IEnumerable<string> ReadPassages() =>
        from set in Sets
        from line in File.ReadLines(Path.Combine(RepositoryFiles.Root, "bench/Accuracy/Unseen", set))
        select JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!;
}
