using Youju.Domain.Documents;
using Youju.Domain.Figures;
using Youju.Domain.Reports.Passports;
using Youju.Domain.Reports.Returns;
using Youju.Packs.Library;

namespace Youju.Domain.Tests.Reports;

/// <summary>A report that left and came back, as a test shows it line by line.</summary>
internal static class Returned
{
    private static readonly FigureReader Reader = new(PackLibrary.LoadPack(PackLibrary.Root).Figures);

    public static IReadOnlyList<TextSpan> Figures(string words) =>
        [.. Reader.ReadFigures(words).Select(figure => figure.Span)];

    public static ReturnedWording Read(Document returned, Document composed) =>
        ReturnedWording.FromDocument(returned, SketchedReport.PassportOf(composed), Figures);

    /// <summary>What is listed where the dossier has not changed.</summary>
    public static IReadOnlyList<ReturnChange> Diff(Document composed, Document returned) =>
        Diff(composed, returned, composed);

    public static IReadOnlyList<ReturnChange> Diff(Document composed, Document returned, Document now) =>
        ReturnDiff
            .CompareReturned(
                SketchedReport.PassportOf(composed),
                Read(returned, composed),
                Wording.FromDocument(now),
                Figures
            )
            .Changes;

    /// <summary>A change in one line.</summary>
    public static string Show(ReturnChange change) =>
        change switch
        {
            FigureAltered altered => $"改数 {altered.Key} {altered.Was}→{altered.Now}",
            FigureOutdated outdated => $"已变 {outdated.Key} {outdated.Was}→{outdated.Now}",
            FigureFound found => $"找回 {found.Key} {found.Words}",
            FigureDropped dropped => $"丢失 {dropped.Key} {dropped.Words}",
            FigureUnsourced naked => $"无据 {naked.Words}",
            WordingChanged words => $"改字 {Show(words.Pieces)}",
            WordingOutdated words => $"新写 {Show(words.Pieces)}",
            PartChanged part => $"{part.Change} {part.Words}",
            _ => change.ToString(),
        };

    private static string Show(IReadOnlyList<DiffPiece> pieces) =>
        string.Concat(
            pieces.Select(piece =>
                piece.Kind switch
                {
                    DiffKind.Removed => $"[-{piece.Words}-]",
                    DiffKind.Added => $"[+{piece.Words}+]",
                    _ => piece.Words,
                }
            )
        );
}
