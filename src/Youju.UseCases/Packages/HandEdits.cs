using Youju.Domain.Documents;
using Youju.Domain.Reports;
using Youju.Domain.Reports.Passports;
using Youju.Domain.Reports.Returns;
using Youju.Formats;
using Youju.Formats.Docx.Passports;
using Youju.Formats.Reading;
using Youju.Storage.Files;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Packages;

/// <summary>Keeps a new package from being written over what somebody has edited in the old one.</summary>
internal static class HandEdits
{
    /// <param name="folder">Where the package is to be written.</param>
    /// <param name="passports">What each new document carries, by its name.</param>
    /// <exception cref="UsageException">A file there holds edits that the new one lacks, or nobody can tell.</exception>
    public static void RefuseIfEdited(
        string folder,
        ReportPackage package,
        IReadOnlyDictionary<string, Passport> passports,
        Func<string, IReadOnlyList<TextSpan>> figures
    )
    {
        foreach (var document in package.Documents)
        {
            var path = Path.Combine(folder, document.Name + ".docx");
            if (
                FileStatus.ReadThroughLinks(path).Nature == FileNature.Regular
                && !ContainsOnlyKept(
                    path,
                    CollectHandTexts(document.Document, passports[document.Name], figures),
                    figures
                )
            )
                throw new UsageException(PackageRemarks.EditedByHand, [path]);
        }
    }

    private static bool ContainsOnlyKept(
        string path,
        IEnumerable<string> kept,
        Func<string, IReadOnlyList<TextSpan>> figures
    )
    {
        try
        {
            var source = SourceFile.LoadFromPath(path, ReadingLimits.Default);
            var read = DocumentReader.ReadDocument(source).Document;
            if (DocxPassport.ReadPassport(source) is { } passport)
                return !CollectHandTexts(read, passport, figures).Except(kept, StringComparer.Ordinal).Any();
            // Only an editor drops the passport, and few the seal as well.
            return DocxPassport.FindSeal(read) is null
                ? throw CreateUnknownError(path, "它不是 youju 写的，或者出稿记录已被去掉。")
                : false;
        }
        catch (UnreadableFileException nothing)
            when (nothing.Reason is UnreadableReason.Empty or UnreadableReason.NotPermitted)
        {
            // What may not be read may not be replaced either, and that is told with its own words.
            return true;
        }
        catch (UnreadableFileException wrong)
        {
            throw CreateUnknownError(path, wrong.Message);
        }
    }

    private static UsageException CreateUnknownError(string path, string why) =>
        new(PackageRemarks.EditsUnknown, [path, why]);

    // What was done to a document by hand, without digits: those may have been renewed.
    private static HashSet<string> CollectHandTexts(
        Document document,
        Passport passport,
        Func<string, IReadOnlyList<TextSpan>> figures
    )
    {
        var changes = ReturnDiff
            .CompareReturned(
                passport,
                ReturnedWording.FromDocument(document, passport, figures),
                passport.Wording,
                figures
            )
            .Changes;
        return [.. changes.SelectMany(CollectChangedTexts).Where(words => words.Length > 0)];
    }

    private static IEnumerable<string> CollectChangedTexts(ReturnChange change) =>
        change switch
        {
            FigureAltered altered => [$"{altered.Key}={altered.Now}"],
            PartChanged part => [ExtractLetters(part.Words)],
            WordingChanged words => words
                .Pieces.Where(piece => piece.Kind == DiffKind.Added)
                .Select(piece => ExtractLetters(piece.Words)),
            _ => [],
        };

    private static string ExtractLetters(string words) => string.Concat(words.Where(char.IsLetter));
}
