using Youju.Domain.Documents;
using Youju.Domain.Reports;
using Youju.Domain.Reports.Merging;
using Youju.Domain.Reports.Passports;
using Youju.Formats.Docx.Passports;
using Youju.Formats.Returns;
using Youju.Storage;
using Youju.UseCases.Dossiers;

namespace Youju.UseCases.Packages;

/// <summary>Files that came back and whose words the dossier is to keep.</summary>
/// <param name="Paths">Of the files.</param>
/// <param name="Choice">What stands where a hand and the dossier say different things.</param>
public sealed record KeepReturnedRequest(
    DossierId Folder,
    IReadOnlyList<string> Paths,
    MergeChoice Choice,
    DateTimeOffset At
);

/// <summary>What was kept.</summary>
/// <param name="Documents">The names of the documents whose words are people's now; none where nothing was changed.</param>
public sealed record KeepReturnedResult(IReadOnlyList<string> Documents);

/// <summary>Keeps in the dossier what people made of its documents: every package that is composed from then on has their words.</summary>
public static class KeepReturned
{
    private const int MostTold = 60;
    private const int LongestLine = 200;

    /// <exception cref="Refusals.UsageException">A file belongs to another dossier, or no package can be composed.</exception>
    /// <exception cref="Formats.Reading.UnreadableFileException">A file cannot be read, or nothing tells what it said.</exception>
    public static KeepReturnedResult KeepFiles(KeepReturnedRequest request) =>
        DossierEdit.RepeatOnConflict(() => KeepOnce(request));

    private static KeepReturnedResult KeepOnce(KeepReturnedRequest request)
    {
        var open = OpenDossier.FromFolder(request.Folder, pack: null);
        var composed = ComposePackage.ComposeFromDossier(open, new());
        var merged = MergedPackage.FromReturnedFiles(open, composed, request.Paths, request.Choice);
        var passports = ReturnedFile.CreatePassports(composed, open);
        var returned = open.Dossier.Returned;
        var changed = new List<string>();
        foreach (var document in merged.Package.Documents.Where(one => merged.Brought.Contains(one.Name)))
        {
            var (key, kept) = (FileName.ToSafeName(document.Name), Keep(document, passports[document.Name]));
            if (SaysTheSame(returned.GetValueOrDefault(key), kept))
                continue;
            returned = kept is null ? returned.Remove(key) : returned.SetItem(key, kept.FormatText());
            changed.Add(document.Name);
        }

        if (changed.Count > 0)
            DossierEdit.SaveChange(
                request.Folder,
                open.Seen,
                new(
                    open.Dossier with
                    {
                        Returned = returned,
                    },
                    new($"并入回稿：{string.Join('、', changed)}", request.At)
                    {
                        SummaryLines = [.. TellChanges(open, request, merged)],
                    }
                )
            );
        return new(changed);
    }

    // Words that are what the dossier gives need no keeping.
    private static KeptReturnText? Keep(PackageDocument document, Passport composed)
    {
        var hand = Wording.FromDocument(document.Document);
        return hand
            .Passages.Select(passage => passage.Words)
            .SequenceEqual(composed.Wording.Passages.Select(passage => passage.Words))
            ? null
            : new(composed, hand);
    }

    // Which version of the dossier it was composed from is no difference of words.
    private static bool SaysTheSame(string? standing, KeptReturnText? kept) =>
        standing is null || kept is null
            ? standing is null && kept is null
            : KeptReturnText.ParseText(standing) is { } read
                && standing
                    == (
                        kept with
                        {
                            Composed = kept.Composed with { DossierSha256 = read.Composed.DossierSha256 },
                        }
                    ).FormatText();

    private static IEnumerable<string> TellChanges(
        OpenDossier open,
        KeepReturnedRequest request,
        MergedPackage merged
    ) =>
        CompareReturned
            .CompareFiles(new(open, request.Paths, []))
            .Compared.SelectMany(file => ReturnText.DescribeReturn(file).Split('\n'))
            .Where(line => line.Trim().Length > 0)
            .Take(MostTold)
            .Concat(merged.Conflicts.Select(TellDecision))
            .Select(line => line.Length > LongestLine ? line[..LongestLine] + "…" : line);

    private static string TellDecision(WordingConflict conflict) =>
        $"{conflict.Place.DescribePlace()}：回稿“{conflict.Hand}”，档案“{conflict.Now}”，用{(conflict.KeepsHand ? "回稿的" : "档案的")}";
}
