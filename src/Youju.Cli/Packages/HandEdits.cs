using Youju.Domain.Documents;
using Youju.Domain.Reports;
using Youju.Domain.Reports.Passports;
using Youju.Domain.Reports.Returns;
using Youju.Formats;
using Youju.Formats.Docx.Passports;
using Youju.Formats.Reading;

namespace Youju.Cli.Packages;

/// <summary>Keeps a new package from being written over what somebody has edited in the old one.</summary>
internal static class HandEdits
{
    /// <param name="folder">Where the package is to be written.</param>
    /// <param name="passports">What each new document carries, by its name.</param>
    /// <exception cref="UsageException">A file there holds edits that the new one lacks, or nobody can tell.</exception>
    public static void Guard(
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
                File.Exists(path)
                && !IsWithin(path, Words(document.Document, passports[document.Name], figures), figures)
            )
                throw new UsageException(
                    $"“{path}”手工改过，再写就盖掉了。要保留手改的文字，加上 --merge \"{path}\"，并用 -o 换一个文件夹；不要了，请先删去这个文件。"
                );
        }
    }

    private static bool IsWithin(
        string path,
        IEnumerable<string> kept,
        Func<string, IReadOnlyList<TextSpan>> figures
    )
    {
        try
        {
            var source = SourceFile.Load(path, ReadingLimits.Default);
            var read = DocumentReader.Read(source).Document;
            if (DocxPassport.Read(source) is { } passport)
                return !Words(read, passport, figures).Except(kept, StringComparer.Ordinal).Any();
            // Only an editor drops the passport, and few the seal as well.
            return DocxPassport.SealOf(read) is null
                ? throw Unknown(path, "它不是 youju 写的，或者出稿记录已被去掉。")
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
            throw Unknown(path, wrong.Message);
        }
    }

    private static UsageException Unknown(string path, string why) =>
        new(
            $"看不出“{path}”有没有手工改过，再写就盖掉了：{why}要保留它，请用 -o 换一个文件夹；不要了，请先删去这个文件。"
        );

    // What was done to a document by hand, without digits: those may have been renewed.
    private static HashSet<string> Words(
        Document document,
        Passport passport,
        Func<string, IReadOnlyList<TextSpan>> figures
    )
    {
        var changes = ReturnDiff
            .Of(passport, ReturnedWording.Of(document, passport, figures), passport.Wording, figures)
            .Changes;
        return [.. changes.SelectMany(Words).Where(words => words.Length > 0)];
    }

    private static IEnumerable<string> Words(ReturnChange change) =>
        change switch
        {
            FigureAltered altered => [$"{altered.Key}={altered.Now}"],
            PartChanged part => [Letters(part.Words)],
            WordsChanged words => words
                .Pieces.Where(piece => piece.Kind == DiffKind.Added)
                .Select(piece => Letters(piece.Words)),
            _ => [],
        };

    private static string Letters(string words) => string.Concat(words.Where(char.IsLetter));
}
