using Youju.Packs.Library;

namespace Youju.Accuracy.Corpus;

/// <summary>Prints the claims of one text, for a person who wonders what was understood.</summary>
public static class ClaimsCommand
{
    public static int Run(string file)
    {
        var document = CorpusDocument.Read(file, PackLibrary.LoadPack(PackLibrary.Root));
        foreach (var claim in document.Claims)
        {
            var stated = claim.Stated?.Digits;
            Console.WriteLine(
                $"{claim.Kind} {claim.Pattern} {claim.Verdict} "
                    + $"{(stated is { } digits ? $"{digits.Start}+{digits.Length}" : "-")} "
                    + $"{(claim.Flaw == default ? "" : claim.Flaw)} "
                    + $"{string.Join(" | ", claim.Proof)}"
                    + $"{(claim.Repair is null ? "" : " → " + claim.Repair)}"
            );
            Console.WriteLine($"    {document.Quote(claim.Span)}");
        }

        return 0;
    }
}
