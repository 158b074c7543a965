using Youju.Checking.Engine;
using Youju.Checking.Tests.Claims;
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
    /// <summary>In percent, as measured; what is lost are mostly parts of lists of which another list may be meant.</summary>
    private const int LeastFound = 89;

    private const int MostVerified = 1;

    private static readonly Pack Pack = PackLibrary.LoadPack(PackLibrary.Root);

    [Fact]
    public void A_changed_digit_is_found_and_no_longer_verified()
    {
        var spoilt = PhrasePage
            .ReadRows()
            .SelectMany(row =>
                FindVerified(Check(row.Sentence)).Select((claim, seed) => Spoil(row.Sentence, claim, seed))
            )
            .ToList();

        Assert.NotEmpty(spoilt);
        Assert.InRange(Share(spoilt, one => one.IsFound), LeastFound, 100);
        Assert.InRange(Share(spoilt, one => one.IsStillVerified), 0, MostVerified);
    }

    private static int Share<T>(List<T> all, Func<T, bool> isSuch) => 100 * all.Count(isSuch) / all.Count;

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
