using Youju.Checking.Engine;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Formats.PlainText;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Checking.Tests.Relations;

/// <summary>One digit of a verified figure is changed: the check must say so. Needs neither truth nor author.</summary>
public sealed class SpoiltFigureTests
{
    private static readonly Pack Pack = PackLibrary.LoadPack(PackLibrary.Root);

    [Fact]
    public void A_changed_digit_is_found_and_no_longer_verified()
    {
        var spoilt = ReadSentences()
            .SelectMany(text => FindVerified(Check(text)).Select((claim, seed) => Spoil(text, claim, seed)))
            .ToList();

        var found = spoilt.Count(one => one.IsFound);
        var verified = spoilt.Count(one => one.IsStillVerified);

        Assert.NotEmpty(spoilt);
        Assert.True(100 * found >= 85 * spoilt.Count, $"found {found} of {spoilt.Count}");
        Assert.True(100 * verified <= 2 * spoilt.Count, $"still verified {verified} of {spoilt.Count}");
    }

    private static IEnumerable<string> ReadSentences() =>
        File.ReadLines(Path.Combine(RepositoryFiles.Root, "docs", "phrases.md"))
            .Where(line => line.StartsWith("| P", StringComparison.Ordinal))
            .Select(line => line.Split('|')[2].Trim());

    private static IEnumerable<Claim> FindVerified(IReadOnlyList<Claim> claims) =>
        claims.Where(claim =>
            claim
                is {
                    Stated: { Qualifier: Qualifier.Rounded, Digits.Length: > 3 },
                    Pattern.Origin: ClaimOrigin.Phrase
                }
            && claim.Kind is not (ClaimKind.Order or ClaimKind.Equality)
            && claim.Verdict.Holds()
        );

    private static (bool IsFound, bool IsStillVerified) Spoil(string text, Claim claim, int seed)
    {
        var digits = claim.Stated!.Digits;
        var changed = text.ToCharArray();
        var at = Enumerable
            .Range(digits.Start + 1, digits.Length - 1)
            .Where(index => char.IsAsciiDigit(text[index]))
            .ElementAt(seed % 2);
        changed[at] = (char)('0' + ((text[at] - '0' + 1 + (seed % 8)) % 10));
        var claims = Check(new string(changed));
        return (
            claims.Any(one => IsAccusing(one) && CollectFigures(one).Contains(digits)),
            claims.Any(one => one.Kind == claim.Kind && one.Stated?.Digits == digits && one.Verdict.Holds())
        );
    }

    private static bool IsAccusing(Claim claim) =>
        claim.Verdict is Verdict.Contradiction or Verdict.Truncation or Verdict.UnitSlip;

    private static IEnumerable<TextSpan> CollectFigures(Claim claim) =>
        claim.Terms.Select(term => term.Digits).Append(claim.Stated?.Digits ?? default);

    private static IReadOnlyList<Claim> Check(string text) =>
        Checker.CheckDocument(PlainTextReader.ReadDocument(text), Pack).Claims;
}
