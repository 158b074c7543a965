using Youju.Checking.Engine;
using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Findings;
using Youju.Packs.Definitions;
using Youju.Packs.Library;

namespace Youju.Checking.Tests.Claims;

/// <summary>What a few sentences of your own state, read with the national pack.</summary>
internal static class Told
{
    private static readonly Pack Pack = PackLibrary.LoadPack(PackLibrary.Root);

    public static IReadOnlyList<Claim> Claims(params IEnumerable<string> paragraphs)
    {
        var builder = new DocumentBuilder();
        foreach (var words in paragraphs)
            builder.AddParagraph(words);
        var document = builder.BuildDocument();
        return Checker.CheckDocument(document, Pack).Claims;
    }

    /// <summary>The figures that are said to be wrong, each once.</summary>
    public static IReadOnlyList<string> FindWrong(IEnumerable<string> paragraphs) =>
        [
            .. Claims(paragraphs)
                .Where(claim => claim.Verdict is Verdict.Contradiction or Verdict.Truncation)
                .Where(claim => claim is { Stated: not null, Flaw: not ClaimFlaw.ToldByTotal })
                .Select(claim => FigureFormat.FormatFigure(claim.Stated!))
                .Distinct(),
        ];

    /// <summary>Each claim of the kind as "verdict value", in the order of the text.</summary>
    public static IReadOnlyList<string> Of(ClaimKind kind, params IEnumerable<string> paragraphs) =>
        [
            .. Claims(paragraphs)
                .Where(claim => claim.Kind == kind)
                .Select(claim =>
                    claim.Stated is { } stated
                        ? $"{claim.Verdict} {FigureFormat.FormatFigure(stated)}"
                        : $"{claim.Verdict}"
                ),
        ];

    public static IReadOnlyList<string> Sums(params IEnumerable<string> paragraphs) =>
        Of(ClaimKind.Sum, paragraphs);
}
