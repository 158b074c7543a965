using Youju.Domain.Reports;
using Youju.Domain.Reports.Merging;
using Youju.Domain.Reports.Passports;
using Youju.Domain.Reports.Returns;
using Youju.Formats.Returns;
using Youju.UseCases.Dossiers;

namespace Youju.UseCases.Packages;

/// <summary>Files that came back from an editor.</summary>
/// <param name="Returned">Their paths.</param>
/// <param name="With">Tables that the package carried besides its own.</param>
public sealed record CompareReturnedRequest(
    OpenDossier Open,
    IReadOnlyList<string> Returned,
    IReadOnlyList<string> With
);

/// <summary>What people changed, and what the dossier says otherwise by now.</summary>
/// <param name="Compared">One of each file.</param>
/// <param name="Disagreements">Where copies of one document say different things of one place.</param>
public sealed record CompareReturnedResult(
    IReadOnlyList<ComparedReturn> Compared,
    IReadOnlyList<string> Disagreements
)
{
    /// <summary>Whether nobody changed anything.</summary>
    public bool IsUnchanged => Compared.All(one => one.Diff.Changes.Count == 0);
}

/// <summary>Compares files that came back with what they said when they left, and with the dossier now.</summary>
public static class CompareReturned
{
    /// <exception cref="Refusals.UsageException">A file belongs to another dossier, or no package can be composed.</exception>
    /// <exception cref="Formats.Reading.UnreadableFileException">A file cannot be read, or nothing tells what it said.</exception>
    public static CompareReturnedResult CompareFiles(CompareReturnedRequest request)
    {
        var open = request.Open;
        var package = ComposePackage.ComposeFromDossier(open, new() { With = request.With });
        var files = request.Returned.Select(path => ReturnedFile.ReadFromPath(path, open, package)).ToList();
        var guide = ReturnedFile.CreateFigureGuide(open);
        return new(
            files.ConvertAll(file => CompareFile(file, open, package, guide)),
            [.. FindDisagreements(files)]
        );
    }

    private static ComparedReturn CompareFile(
        ReturnedFile file,
        OpenDossier open,
        ReportPackage package,
        FigureGuide guide
    )
    {
        var diff = ReturnDiff.CompareReturned(
            file.Passport,
            file.Wording,
            Wording.FromDocument(file.Now.Document),
            ReturnedFile.CreateFigureFinder(open)
        );
        return new(
            file.Name,
            file.Sha256,
            file.Passport,
            file.IsRecomposed,
            ReturnedFile.CreatePassports(package, open)[file.Now.Name],
            diff,
            guide,
            file.Wording.Asides
        );
    }

    private static IEnumerable<string> FindDisagreements(IReadOnlyList<ReturnedFile> files) =>
        from copies in files.GroupBy(file => file.Now.Name, StringComparer.Ordinal)
        where copies.Count() > 1
        select new MergedCopies([.. copies], new(FigureChoice.Hand)).DescribeDisagreements();
}
